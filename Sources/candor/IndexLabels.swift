// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import PolicyFiles

/// The labels of an index.
struct IndexLabels {
  var name: String
  var form: IndexFile.Form
  var entries: [IndexEntry]

  /// Nil for a file that holds something else.
  init?(_ labels: LabelFile) throws(Failure) {
    guard let form = IndexFile.form(of: labels.text) else { return nil }
    name = labels.name
    self.form = form
    do throws(GoldError) {
      entries = try IndexFile.read(labels.text, form: form)
    } catch {
      throw Failure.usage("\(labels.name): \(error)")
    }
  }

  func agreement(
    with audits: String?,
    _ place: RulesPlace
  ) throws(Failure) -> IndexAgreement {
    guard let audits else {
      throw Failure.usage(
        "\(name) holds the labels of an index, and no audits to compare them with. "
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
      return index.compare(entries, from: name, with: audited)
    } catch {
      throw Failure.usage(error)
    }
  }
}
