// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A license text that says which of its words vary and which may be left out.
///
/// The marks are those of SPDX's template format: `<<var;...;original="words";...>>` around what
/// anybody fills in, `<<beginOptional>>` and `<<endOptional>>` around what may be missing. A text
/// without marks is a template, too.
package struct LicenseTemplate: Sendable, Hashable {
  /// Stand around words that vary, and around words that may be left out, in what ``whole`` and
  /// ``least`` hand on; in no other text.
  static let begin: UInt8 = 0x01
  static let end: UInt8 = 0x02
  static let beginOptional: UInt8 = 0x03
  static let endOptional: UInt8 = 0x04

  /// The text with all that may be left out.
  package private(set) var whole: [UInt8] = []
  /// The text without it.
  package private(set) var least: [UInt8] = []
  private var depth = 0

  /// Reads a template; a mark that is not closed reaches to the end.
  package init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let open = rest.firstRange(of: "<<".utf8) {
      append(rest[..<open.lowerBound])
      rest = rest[open.upperBound...]
      let close = rest.firstRange(of: ">>".utf8)
      mark(rest[..<(close?.lowerBound ?? rest.endIndex)])
      rest = rest[(close?.upperBound ?? rest.endIndex)...]
    }
    append(rest)
  }

  private mutating func append(_ bytes: some Sequence<UInt8>) {
    whole += bytes
    if depth == 0 { least += bytes }
  }

  private mutating func mark(_ text: ArraySlice<UInt8>) {
    if text.starts(with: "beginOptional".utf8) {
      depth += 1
      append([Self.beginOptional])
    } else if text.starts(with: "endOptional".utf8) {
      guard depth > 0 else { return }
      append([Self.endOptional])
      depth -= 1
    } else if text.starts(with: "var;".utf8) {
      append([Self.begin] + Self.original(in: text) + [Self.end])
    } else {
      append("<<".utf8)
      append(text)
      append(">>".utf8)
    }
  }

  /// The words that stand in the license's own copy.
  private static func original(in mark: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let key = mark.firstRange(of: "original=\"".utf8) else { return [] }
    let value = mark[key.upperBound...]
    let end = value.firstRange(of: "\";match=".utf8)?.lowerBound ?? value.lastIndex(of: 0x22)
    return value[..<(end ?? value.endIndex)]
  }
}
