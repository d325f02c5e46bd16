// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A line of a card, without its end.
struct FrontMatterLine: Sendable {
  var bytes: ArraySlice<UInt8>
  /// Counted from 1.
  var number: Int

  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Whether it is `mark` and nothing else, but for white space behind.
  func isMark(_ mark: String) -> Bool {
    bytes.starts(with: mark.utf8) && bytes.dropFirst(mark.utf8.count).allSatisfy { $0 <= 0x20 }
  }

  /// The key of a top-level `key: value` and where its value begins.
  var key: (name: String, value: ArraySlice<UInt8>)? {
    guard let first = bytes.first, first > 0x20, first != 0x2D, first != 0x23 else { return nil }
    guard let colon = bytes.firstIndex(of: 0x3A) else { return nil }
    let value = bytes[(colon + 1)...]
    guard value.first.map({ $0 <= 0x20 }) ?? true else { return nil }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    return (name.trimmingPrefix("\"").split(separator: "\"").first.map(String.init) ?? name, value)
  }
}

/// The lines of a card, ended by LF, CR LF or CR.
struct FrontMatterLines: Sendable {
  private let bytes: ArraySlice<UInt8>
  private var number = 0
  /// Where the next line begins.
  private(set) var offset: Int

  init(_ bytes: ArraySlice<UInt8>, before number: Int = 0) {
    self.bytes = bytes
    self.number = number
    offset = bytes.startIndex
  }

  mutating func next() -> FrontMatterLine? {
    guard offset < bytes.endIndex else { return nil }
    let rest = bytes[offset...]
    let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    number += 1
    let line = FrontMatterLine(bytes: rest[..<end], number: number)
    let isPair = end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    offset = min(bytes.endIndex, end + (isPair ? 2 : 1))
    return line
  }
}
