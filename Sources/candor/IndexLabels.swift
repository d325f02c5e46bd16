// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import PolicyFiles

/// A file of an index's labels.
struct IndexLabels {
  var path: String
  var form: IndexFile.Form
  var entries: [IndexEntry]

  /// The most bytes of a file of labels.
  private static let limit = 64 << 20

  /// Nil for a file that holds something else.
  init?(_ path: String) throws(Failure) {
    let text = try BoundedFile.text(path, atMost: Self.limit)
    guard let form = IndexFile.form(of: text) else { return nil }
    self.path = path
    self.form = form
    do throws(GoldError) {
      entries = try IndexFile.read(text, form: form)
    } catch {
      throw Failure.usage("\(path): \(error)")
    }
  }

  func agreement(
    with audits: String?,
    _ place: RulesPlace
  ) throws(Failure) -> IndexAgreement {
    guard let audits else {
      throw Failure.usage(
        "\(path) holds the labels of an index, and no audits to compare them with. "
          + "Make some with 'candor batch models.jsonl > audits.jsonl' and add --against audits.jsonl."
      )
    }
    let audited = try AuditLines.read(audits)
    let file = try place.file("indexes.yaml")
    do throws(PolicyFileError) {
      guard let index = try IndexCatalogue(file).indexes.first(where: { $0.form == form }) else {
        throw file.root.error(
          "no index of the form \(form.rawValue)",
          fix: "add the index and its dimensions"
        )
      }
      return index.compare(entries, from: path, with: audited)
    } catch {
      throw Failure.usage(error)
    }
  }
}
