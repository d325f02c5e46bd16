// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The YAML block before a card, as far as it could be read.
package struct FrontMatter: Sendable, Hashable {
  /// A scalar, a list or a map, with the line it begins on, counted from 1 in the file.
  package indirect enum Value: Sendable, Hashable {
    case scalar(String, line: Int)
    case list([Value], line: Int)
    case map([Entry], line: Int)
  }

  package struct Entry: Sendable, Hashable {
    package var key: String
    package var value: Value
    package var line: Int

    package init(key: String, value: Value, line: Int) {
      self.key = key
      self.value = value
      self.line = line
    }
  }

  /// Top-level keys in order; of a key that stands twice, the last counts, as the Hub reads it.
  package var entries: [Entry]
  /// Why the block, or the rest of it, could not be read ("line 4: found a tab …"); nil when it could.
  package var problem: String?
  /// Whether a limit of the reader, not a mistake in the block, kept a part of it unread.
  package var isCut: Bool

  package init(entries: [Entry] = [], problem: String? = nil, isCut: Bool = false) {
    self.entries = entries
    self.problem = problem
    self.isCut = isCut
  }

  package subscript(key: String) -> Value? { entries.last { $0.key == key }?.value }
}

extension FrontMatter.Value {
  /// The scalars in it, in order, whether it is one or a list of them; maps are left out.
  package var scalars: [(text: String, line: Int)] {
    switch self {
    case .scalar(let text, let line): [(text, line)]
    case .list(let values, _): values.flatMap(\.scalars)
    case .map: []
    }
  }
}
