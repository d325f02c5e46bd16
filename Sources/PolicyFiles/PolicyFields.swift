// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The keys and values of one map in a policy file.
package struct PolicyFields: Sendable {
  package var entries: [PolicyNode.Entry]
  /// The map itself, for errors about what is missing.
  package var node: PolicyNode

  init(
    _ entries: [PolicyNode.Entry],
    of node: PolicyNode,
    known: [String],
    called: String,
    guide: String
  ) throws(PolicyFileError) {
    var seen: Set<String> = []
    for entry in entries {
      guard known.contains(entry.key) else {
        throw node.file.error(
          at: entry.keyPlace,
          "'\(entry.key)' is not \(called)",
          length: entry.key.count,
          suggestion: NearMiss.of(entry.key, among: known),
          fix: "use one of \(known.joined(separator: ", ")) (\(guide))"
        )
      }
      guard seen.insert(entry.key).inserted else {
        throw node.file.error(
          at: entry.keyPlace,
          "'\(entry.key)' stands twice",
          length: entry.key.count,
          fix: "keep one of them"
        )
      }
    }
    self.entries = entries
    self.node = node
  }

  /// The value under `key`; nil when it is not there.
  package subscript(key: String) -> PolicyNode? { entries.first { $0.key == key }?.value }

  /// The value under `key`, which must be there.
  package func required(_ key: String) throws(PolicyFileError) -> PolicyNode {
    guard let value = self[key] else {
      throw node.error("'\(key)' is missing", fix: "add '\(key):' here")
    }
    return value
  }

  /// The text under `key`, which must be there.
  package func text(_ key: String) throws(PolicyFileError) -> String { try required(key).text() }

  /// The whole number under `key`, which must be there.
  package func number(_ key: String) throws(PolicyFileError) -> Int { try required(key).number() }

  /// The texts under `key`; none when it is not there.
  package func texts(_ key: String) throws(PolicyFileError) -> [String] {
    guard let value = self[key] else { return [] }
    return try value.texts()
  }

  /// The items under `key`; none when it is not there.
  package func items(_ key: String) -> [PolicyNode] { self[key]?.items ?? [] }

  /// The word under `key` as one of a closed set; nil when it is not there.
  package func word<Word: RawRepresentable & CaseIterable>(
    _ key: String,
    as type: Word.Type
  ) throws(PolicyFileError) -> Word? where Word.RawValue == String {
    guard let value = self[key] else { return nil }
    return try value.word(as: type)
  }
}

extension PolicyNode {
  /// The scalar as one of a closed set of words.
  package func word<Word: RawRepresentable & CaseIterable>(
    as type: Word.Type
  ) throws(PolicyFileError) -> Word where Word.RawValue == String {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue)
      throw error(
        "'\(text)' is not a word that is known here",
        suggestion: NearMiss.of(text, among: known),
        fix: "use one of \(known.joined(separator: ", "))"
      )
    }
    return word
  }
}
