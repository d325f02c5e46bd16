// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Raw HTML in Markdown as most cards have it: known elements, nested as they should be.
///
/// Gives up at the first thing that libxml2 would have to repair, so that it reads what libxml2 reads
/// of the rendered card. It tells the builder of each tag where it stands, and keeps account of what
/// is open, Markdown's own blocks included: an element may not end outside the block it began in.
struct PlainHTML {
  /// What Markdown opened, among the keys of elements: no element has so short a name.
  enum Mark {
    static let other: UInt64 = 0
    static let heading: UInt64 = 1
    static let link: UInt64 = 2
    static let row: UInt64 = 3
    static let cell: UInt64 = 4
  }

  /// More than this is open in no card that a person wrote.
  private static let deepest = 100

  var open: [UInt64] = []
  /// Whether any element was met.
  private(set) var isUsed = false

  /// A node of Markdown begins; false where HTML is open that it would end.
  mutating func enter(_ kind: MarkdownKind?) -> Bool {
    let isFree = !isUsed || !isBlock(kind) || mayHoldBlock(isTable: kind == .table)
    open.append(Self.mark(kind))
    return isFree
  }

  /// A block of code, a rule or the like, which holds nothing.
  func meetBlock() -> Bool { !isUsed || mayHoldBlock(isTable: false) }

  /// A node of Markdown ends; false where it would end an element with it.
  mutating func leave(_ builder: inout CardBuilder) -> Bool {
    while open.last == Keys.p {
      open.removeLast()
      builder.endBox()
    }
    if let last = open.last, last <= Mark.cell {
      open.removeLast()
      return true
    }
    // At the card's end, boxes may be left open, as they often are.
    return open.dropFirst().allSatisfy(Keys.boxes.contains)
  }

  /// Reads a block of HTML, or a tag; false when it is not plain.
  mutating func take(
    _ html: UnsafeBufferPointer<UInt8>,
    line: Int?,
    _ builder: inout CardBuilder
  ) -> Bool {
    guard builder.openImage == nil else { return false }
    var index = 0
    var line = line
    while index < html.count {
      let start = index
      while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
      if index > start {
        builder.line = line
        guard text(html, start..<index, &builder) else { return false }
      }
      if let first = line { line = first + html[start..<index].count { $0 == 0x0A } }
      guard index < html.count else { break }
      let open = index
      builder.line = line
      if html[index...].starts(with: "<!--".utf8) {
        guard let end = Self.commentEnd(html, from: index) else { return false }
        index = end
      } else {
        guard let tag = PlainTag(html, at: index), meet(tag, &builder) else { return false }
        index = tag.end
      }
      if let first = line { line = first + html[open..<index].count { $0 == 0x0A } }
    }
    return true
  }

  private func text(
    _ html: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ builder: inout CardBuilder
  ) -> Bool {
    guard html[range].contains(UInt8(ascii: "&")) else {
      builder.appendMarkdown(UnsafeBufferPointer(rebasing: html[range]))
      return true
    }
    guard PlainEntities.areKnown(in: html, range) else { return false }
    PlainEntities.decoded(html, range).withUnsafeBufferPointer { builder.appendMarkdown($0) }
    return true
  }

  /// Behind a comment of one kind: "<!--", no "--" but at its end, "-->".
  private static func commentEnd(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == 0x2D, html[index + 1] == 0x2D {
        return html[index + 2] == 0x3E && index > start + 4 ? index + 3 : nil
      }
      index += 1
    }
    return nil
  }

  private mutating func meet(_ tag: PlainTag, _ builder: inout CardBuilder) -> Bool {
    isUsed = true
    guard open.count < Self.deepest else { return false }
    guard !Keys.special.contains(tag.name), !tag.mayBeHidden, tag.isDecodable else { return false }
    guard let role = HTMLRole.of(tag.name) else { return mayPass(tag) }
    if tag.isEnd { return end(tag.name, role, &builder) }
    guard mayBegin(tag, role) else { return false }
    builder.begin(role) { tag[$0] }
    if HTMLTag.void.contains(tag.name) {
      builder.end(role)
    } else {
      guard !tag.isSelfClosing else { return false }
      open.append(tag.name)
    }
    return true
  }
}
