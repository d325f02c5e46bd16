// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Readme {
  /// Where, and how, the file writes an image.
  struct Spelling: Sendable, Hashable {
    /// The bytes of its address.
    var address: Range<Int>
    /// The bytes of its alternative text; nil where that is not written plainly beside it.
    var alt: Range<Int>?
    /// Whether `&` is written as an entity.
    var isEscaped: Bool
    var isHTML: Bool
  }

  /// Where the file writes an image, by its place in ``images``.
  ///
  /// Several where its block writes the same address more often than images show it; none where the
  /// address is written in a way that only a parser understands.
  func spellings(ofImage index: Int) -> [Spelling] {
    let image = images[index]
    let escaped = image.address.replacing("&", with: "&amp;")
    let block =
      range(ofLine: image.block.lowerBound)
      .lowerBound..<range(ofLine: image.block.upperBound).upperBound
    let codes = (self.codes[image.block.lowerBound] ?? []).flatMap { code in
      occurrences(of: code, in: block).filter { isQuoted($0) }
    }
    for (text, isEscaped) in [(image.address, false), (escaped, true)] where !text.isEmpty {
      let places = occurrences(of: text, in: block).filter { place in
        !codes.contains { $0.contains(place.lowerBound) }
      }
      let found = places.compactMap { place in
        image.isHTML ? element(place, image, isEscaped) : inline(place, image, isEscaped)
      }
      if !found.isEmpty { return own(found, ofImage: index) }
      guard !image.isHTML, let defined = definition(of: text) else { continue }
      let alt = occurrences(of: "![\(image.alt)][", in: block).first.map(Self.inner)
      return [Spelling(address: defined, alt: alt, isEscaped: isEscaped, isHTML: false)]
    }
    return []
  }

  /// Whether a back quote stands before it, with a blank or without.
  private func isQuoted(_ code: Range<Int>) -> Bool {
    bytes[..<code.lowerBound].suffix(2).contains(UInt8(ascii: "`"))
  }

  /// Which of the places in a block is the image's own, where it is plain.
  private func own(_ found: [Spelling], ofImage index: Int) -> [Spelling] {
    let image = images[index]
    let siblings = images.indices.filter {
      let other = images[$0]
      return (other.address, other.block, other.form) == (image.address, image.block, image.form)
    }
    guard siblings.count == found.count, let position = siblings.firstIndex(of: index) else {
      return found
    }
    return [found[position]]
  }

  /// Without `![` before, and `][` behind.
  private static func inner(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + 2..<range.upperBound - 2
  }

  private func occurrences(of text: String, in range: Range<Int>) -> [Range<Int>] {
    bytes[range].ranges(of: Array(text.utf8))
  }

  /// `![alt](address)`, for nothing but an image: links have the same form.
  private func inline(_ place: Range<Int>, _ image: Image, _ isEscaped: Bool) -> Spelling? {
    var end = place.lowerBound
    if end > 0, bytes[end - 1] == UInt8(ascii: "<") { end -= 1 }
    guard end >= 2, bytes[..<end].suffix(2).elementsEqual("](".utf8), endsAddress(place) else {
      return nil
    }
    var depth = 1
    var start = end - 3
    while start >= 0, end - start < 2_000 {
      if bytes[start] == UInt8(ascii: "]") { depth += 1 }
      if bytes[start] == UInt8(ascii: "[") { depth -= 1 }
      if depth == 0 { break }
      start -= 1
    }
    guard depth == 0, start > 0, bytes[start - 1] == UInt8(ascii: "!") else { return nil }
    let alt = start + 1..<end - 2
    let isPlain = bytes[alt].elementsEqual(image.alt.utf8)
    return Spelling(
      address: place,
      alt: isPlain ? alt : nil,
      isEscaped: isEscaped,
      isHTML: false
    )
  }

  private func endsAddress(_ place: Range<Int>) -> Bool {
    guard place.upperBound < bytes.count else { return true }
    return bytes[place.upperBound] <= 0x20 || ")>\"'".utf8.contains(bytes[place.upperBound])
  }

  /// The `src` of an element, with its `alt` where that is quoted plainly.
  private func element(_ place: Range<Int>, _ image: Image, _ isEscaped: Bool) -> Spelling? {
    guard let tag = bytes[..<place.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      isAttribute(place, of: tag, image.form)
    else { return nil }
    guard image.form == .source else {
      return Spelling(address: place, isEscaped: isEscaped, isHTML: true)
    }
    let end = bytes[place.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let alts = ["\"", "'"].flatMap { quote in
      occurrences(of: "alt=\(quote)\(image.alt)\(quote)", in: tag..<end)
    }
    let alt = alts.first.map { $0.lowerBound + 5..<$0.upperBound - 1 }
    return Spelling(address: place, alt: alt, isEscaped: isEscaped, isHTML: true)
  }

  /// Whether an address stands where an image of that form has it, in the element that begins at
  /// `tag`.
  private func isAttribute(_ place: Range<Int>, of tag: Int, _ form: Form) -> Bool {
    let before = Self.lowered(bytes[tag..<place.lowerBound])
    let isEnd = endsAddress(place)
    switch form {
    case .markdown: return false
    case .source:
      let packed = before.filter { !$0.isWhitespace }
      return isEnd && before.hasPrefix("<img")
        && ["src=", "src=\"", "src='"].contains(where: packed.hasSuffix)
    case .choice:
      guard before.hasPrefix("<img") || before.hasPrefix("<source"),
        let list = before.ranges(of: "srcset").last
      else { return false }
      let isComma = place.upperBound < bytes.count && bytes[place.upperBound] == UInt8(ascii: ",")
      return (isEnd || isComma) && Self.isOpenValue(before[list.upperBound...])
    }
  }

  /// Whether `text`, from the sign of equality on, is the beginning of a value that has not ended,
  /// and of its next item.
  private static func isOpenValue(_ text: Substring) -> Bool {
    let text = text.drop(while: \.isWhitespace)
    guard text.first == "=" else { return false }
    let value = text.dropFirst().drop(while: \.isWhitespace)
    guard let quote = value.first else { return true }
    let inner = value.dropFirst()
    guard "\"'".contains(quote), !inner.contains(quote) else { return false }
    return inner.last.map { $0.isWhitespace || $0 == "," } ?? true
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// `[label]: address`, on a line that is neither code nor HTML.
  private func definition(of address: String) -> Range<Int>? {
    occurrences(of: address, in: bytes.indices).first { place in
      guard let line = lines.lastIndex(where: { $0 <= place.lowerBound }), endsAddress(place),
        !rawLines.contains(where: { $0.contains(line + 1) })
      else { return false }
      var before = String(decoding: bytes[lines[line]..<place.lowerBound], as: UTF8.self)[...]
      if before.hasSuffix("<") { before.removeLast() }
      while before.last?.isWhitespace == true { before.removeLast() }
      return before.drop { $0 == " " || $0 == ">" }.hasPrefix("[") && before.hasSuffix("]:")
    }
  }
}
