// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// A file of an index's labels: one JSON object a line, in one of two forms.
///
/// `dims` of class, links and notes by dimension (Open Source AI Index), or `components` that are
/// listed or not (Model Openness Tool).
package enum IndexFile {
  package enum Form: String, Sendable, CaseIterable {
    case dimensions, components
  }

  /// The form of the first line; nil where it is neither.
  package static func form(of text: String) -> Form? {
    let line = text.split(separator: "\n", maxSplits: 1).first ?? ""
    let probe = Result { try JSONDecoder().decode(Probe.self, from: Data(line.utf8)) }
    guard case .success(let keys) = probe else { return nil }
    return keys.dims != nil ? .dimensions : keys.components != nil ? .components : nil
  }

  package static func read(_ text: String, form: Form) throws(GoldError) -> [IndexEntry] {
    var entries: [IndexEntry] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      let data = Data(line.utf8)
      do {
        switch form {
        case .dimensions:
          entries.append(try JSONDecoder().decode(DimensionsLine.self, from: data).entry)
        case .components:
          entries.append(try JSONDecoder().decode(ComponentsLine.self, from: data).entry)
        }
      } catch {
        throw GoldError(line: index + 1, message: "not a label: \(GoldFile.words(of: error))")
      }
    }
    return entries
  }

  private struct Ignored: Decodable {
    init(from decoder: any Decoder) {}
  }

  private struct Probe: Decodable {
    var dims: Ignored?
    var components: Ignored?
  }

  private struct DimensionsLine: Decodable {
    struct Dimension: Decodable {
      // Editors write "class", and now and then a word of their own.
      var `class`: String?
      var links: [String]?
      var notes: String?
    }

    var name: String
    var system_link: String?
    var dims: [String: Dimension]

    var entry: IndexEntry {
      let weights = dims["weights_endmodel"]?.links ?? []
      let judgements = dims.compactMapValues { dimension -> IndexEntry.Judgement? in
        guard let label = dimension.class.flatMap(IndexAgreement.Label.init(rawValue:)) else {
          return nil
        }
        let noted = [dimension.notes ?? ""] + (dimension.links ?? [])
        return IndexEntry.Judgement(label: label, noted: noted.joined(separator: " "))
      }
      let ids = ([system_link].compactMap(\.self) + weights).compactMap(IndexEntry.id)
      return IndexEntry(name: name, ids: ids, judgements: judgements)
    }
  }

  private struct ComponentsLine: Decodable {
    struct Listed: Decodable {
      var name: String
      var effective_license: String?
    }

    var name: String
    var huggingface: String?
    var components: [Listed]

    /// What is not listed is closed, as far as the index knows.
    var entry: IndexEntry {
      let listed = components.map {
        (
          $0.name,
          IndexEntry.Judgement(label: .open, noted: "listed, \($0.effective_license ?? "")")
        )
      }
      return IndexEntry(
        name: name,
        ids: [huggingface].compactMap(\.self).compactMap(IndexEntry.id),
        judgements: Dictionary(listed) { first, _ in first }
      )
    }
  }
}
