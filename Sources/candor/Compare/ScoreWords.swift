// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What the columns of tables of scores are called: `Rules/scores.yaml`.
struct ScoreWords {
  var model: [String]
  var quality: [String]
  var cost: [String]

  init(_ place: RulesPlace) throws(Failure) {
    let file = try place.file("scores.yaml")
    do throws(PolicyFileError) {
      let fields = try file.root.fields(
        ["model", "quality", "cost", "sources"],
        guide: "Rules/README.md, \"Tables of scores\""
      )
      model = try fields.required("model").texts()
      quality = try fields.required("quality").texts()
      cost = try fields.required("cost").texts()
    } catch {
      throw Failure.usage(error)
    }
  }
}

/// The heads of one table.
struct ScoreColumns {
  var heads: [String]
  var file: String

  /// The column that tells the models.
  func needed(among words: [String]) throws(Failure) -> String {
    guard let head = first(of: words) else {
      throw Failure.usage(
        "\(file): no column tells the models. Call one \(words.prefix(3).joined(separator: ", "))."
      )
    }
    return head
  }

  /// The column called `name`, which must be there; without a name, the first known one.
  func found(named name: String?, among words: [String]) throws(Failure) -> String? {
    guard let name else { return first(of: words) }
    guard let head = first(of: [name]) else {
      let hint = NearMiss.of(name, among: heads).map { "; did you mean '\($0)'?" } ?? "."
      throw Failure.usage(
        "\(file): no column '\(name)'\(hint) It has \(heads.joined(separator: ", "))."
      )
    }
    return head
  }

  private func first(of words: [String]) -> String? {
    for word in words {
      if let head = heads.first(where: { Self.plain($0) == Self.plain(word) }) { return head }
    }
    return nil
  }

  private static func plain(_ word: String) -> String {
    String(word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." })
  }
}
