// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A value of JSON, or of what Python prints in its place.
///
/// Training writes both. Python's `json` puts `NaN` and `Infinity` where a loss diverged, which
/// `JSONDecoder` refuses together with the whole file; `print(logs)` writes a dictionary with single
/// quotes, `None` and `nan`. ``LenientReader`` reads all of these.
package indirect enum LenientJSON: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([LenientJSON])
  /// Of two members with one name, the later.
  case map([String: LenientJSON])
}

extension LenientJSON {
  package subscript(key: String) -> LenientJSON? {
    if case .map(let members) = self { members[key] } else { nil }
  }

  package var members: [String: LenientJSON]? {
    if case .map(let members) = self { members } else { nil }
  }

  package var items: [LenientJSON]? {
    if case .list(let items) = self { items } else { nil }
  }

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number; NaN and the infinities are numbers, flags are not.
  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The number, or the one that stands in a text, as fairseq writes its logs.
  package var measurement: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): Double(text: Array(text.utf8)[...])
    default: nil
    }
  }

  /// The number where it is whole and `Int` holds it exactly.
  package var count: Int? { number.flatMap { Int(exactly: $0) } }

  /// The value of a document of at most the reader's limits; nil where the text is no such.
  package init?(document bytes: [UInt8]) {
    var reader = LenientReader(RecordPrefix(bytes, isWhole: true))
    guard let value = reader.value(), reader.isAtEnd() else { return nil }
    self = value
  }
}
