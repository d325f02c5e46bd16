// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The heads of one table.
struct ScoreColumns {
  var heads: [String]
  var file: String

  /// The heads as a message lists them.
  var list: String { heads.joined(separator: ", ") }

  /// The column that tells the models.
  func needed(among words: [String]) throws(Failure) -> ScoreColumn {
    guard let column = try first(of: words) else {
      throw Failure.usage(
        "\(file): no column tells the models. Call one \(words.prefix(3).joined(separator: ", "))."
      )
    }
    return column
  }

  /// The column called `name`, which must be there; without a name, the first known one.
  func found(named name: String?, among words: [String]) throws(Failure) -> ScoreColumn? {
    guard let name else { return try first(of: words) }
    guard let column = try column(name, toTheLetter: true) else {
      let hint = NearMiss.of(name, among: heads).map { "; did you mean '\($0)'?" } ?? "."
      throw Failure.usage("\(file): no column '\(name)'\(hint) It has \(list).")
    }
    return column
  }

  private func first(of words: [String]) throws(Failure) -> ScoreColumn? {
    for word in words {
      if let column = try column(word) { return column }
    }
    return nil
  }

  /// The one column that is called `word`, but for case, spaces and signs; of several, the one that
  /// is called so to the letter, if that was meant.
  private func column(_ word: String, toTheLetter: Bool = false) throws(Failure) -> ScoreColumn? {
    let like = heads.indices.filter { Self.plain(heads[$0]) == Self.plain(word) }
    let same = like.filter { toTheLetter && heads[$0] == word }
    let fits = same.isEmpty ? like : same
    guard fits.count <= 1 else {
      let places = fits.map { "\($0 + 1)" }.joined(separator: " and ")
      throw Failure.usage(
        "\(file): columns \(places) are both called '\(heads[fits[0]])'. "
          + "Give the one that does not count another name."
      )
    }
    return fits.first.map { ScoreColumn(name: heads[$0], place: $0) }
  }

  private static func plain(_ word: String) -> String {
    String(word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." })
  }
}
