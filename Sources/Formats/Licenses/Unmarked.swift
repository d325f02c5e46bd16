// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A text without its markup: HTML tags and comments, entities, targets of Markdown links, and the
/// many forms of dashes, quotes and blanks.
///
/// What is left is UTF-8 with letters outside of ASCII in lower case and each ideograph between
/// blanks. A block's tag leaves ``lineMark``, so that lines begin where a reader sees them begin.
struct Unmarked {
  /// Ends a line like a line feed does, but is none in the file.
  static let lineMark: UInt8 = 0x0B

  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]
  private let isTemplate: Bool
  private var place = 0

  /// Reads `source`; only a template keeps the marks of what varies.
  init(_ source: [UInt8], isTemplate: Bool = false) {
    self.source = source
    self.isTemplate = isTemplate
    bytes.reserveCapacity(source.count)
    while place < source.count { step() }
  }

  private mutating func step() {
    switch source[place] {
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "]"): linkTarget()
    case 0x0D:
      place += 1
      if !isNext(0x0A) { bytes.append(0x0A) }
    case 0x0B, 0x0C:
      bytes.append(Self.lineMark)
      place += 1
    case 0x00...0x08 where !isTemplate: blank()
    case 0x80...: scalar()
    case let byte: put(byte)
    }
  }

  private mutating func put(_ byte: UInt8) {
    bytes.append(byte)
    place += 1
  }

  private mutating func blank() {
    bytes.append(UInt8(ascii: " "))
    place += 1
  }

  private func isNext(_ byte: UInt8) -> Bool { place < source.count && source[place] == byte }

  /// Where `byte` stands next within `limit` bytes.
  private func next(_ byte: UInt8, within limit: Int) -> Int? {
    source[place..<min(source.count, place + limit)].firstIndex(of: byte)
  }
}

extension Unmarked {
  /// Drops a tag of HTML; anything else in angle brackets (an address, a field to fill in) is text.
  private mutating func tag() {
    if source[place...].starts(with: "<!--".utf8) { return comment() }
    guard let end = next(UInt8(ascii: ">"), within: 2000), let name = tagName(upTo: end) else {
      return put(UInt8(ascii: "<"))
    }
    bytes.append(HTMLNames.inline.contains(name) ? UInt8(ascii: " ") : Self.lineMark)
    let isClosing = source[place + 1] == UInt8(ascii: "/")
    place = end + 1
    guard HTMLNames.unread.contains(name), !isClosing else { return }
    while let close = next(UInt8(ascii: "<"), within: source.count) {
      place = close
      if source[place...].starts(with: "</".utf8) { return }
      place += 1
    }
    place = source.count
  }

  private func tagName(upTo end: Int) -> String? {
    var name = source[(place + 1)..<end]
    if name.first == UInt8(ascii: "/") { name.removeFirst() }
    name = name.prefix { $0.isLetterOrDigit }
    guard !name.isEmpty, name.count <= 10 else { return nil }
    let text = String(decoding: name.map(\.lower), as: UTF8.self)
    return HTMLNames.inline.contains(text) || HTMLNames.block.contains(text) ? text : nil
  }

  private mutating func comment() {
    while let end = next(UInt8(ascii: ">"), within: source.count) {
      place = end + 1
      if source[..<end].suffix(2) == [UInt8(ascii: "-"), UInt8(ascii: "-")] { return }
    }
    place = source.count
  }

  /// Drops `(address)` behind the text of a Markdown link.
  private mutating func linkTarget() {
    blank()
    guard isNext(UInt8(ascii: "(")), let end = next(UInt8(ascii: ")"), within: 500),
      !source[place..<end].contains(0x0A), source[place..<end].contains(where: Self.isOfAddress)
    else { return }
    place = end + 1
  }

  /// An address has one of these; "[a](b)" in prose has none.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ".")
  }
}

extension Unmarked {
  private mutating func entity() {
    guard let end = next(UInt8(ascii: ";"), within: 10) else { return put(UInt8(ascii: "&")) }
    let name = String(decoding: source[(place + 1)..<end], as: UTF8.self)
    guard let scalar = HTMLNames.scalar(ofEntity: name) else { return put(UInt8(ascii: "&")) }
    place = end + 1
    fold(scalar)
  }

  private mutating func scalar() {
    var decoder = UTF8()
    var rest = source[place...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return blank()
    }
    place += scalar.utf8.count
    fold(scalar)
  }

  /// Writes a character in its plainest form.
  private mutating func fold(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0xA9: bytes += "(c)".utf8
    case 0x2018, 0x2019, 0x02BC: bytes.append(UInt8(ascii: "'"))
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF:
      bytes.append(UInt8(ascii: " "))
      bytes += scalar.utf8
      bytes.append(UInt8(ascii: " "))
    case _ where scalar.properties.isAlphabetic:
      bytes += scalar.properties.lowercaseMapping.utf8
    default: bytes.append(UInt8(ascii: " "))
    }
  }
}
