// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardBuilder {
  /// Links do not nest, as in HTML: a new one ends the one before.
  mutating func beginLink(_ target: String) {
    guard openImage == nil else { return }
    endLink()
    guard let absolute = address.resolve(target) else { return }
    if table?.isBetweenCells == true { beginCell(isHeader: false) }
    let start = text.next
    openLink = links.count
    links.append(
      Pending(
        kind: .link,
        target: absolute,
        written: target,
        start: start,
        end: start,
        line: line
      )
    )
  }

  mutating func endLink() {
    guard let index = openLink, openImage == nil else { return }
    openLink = nil
    links[index].end = max(links[index].start, text.bytes.count)
    let isEmpty = links[index].end == links[index].start
    if links[index].isCarried, isEmpty, index == links.count - 1 { links.removeLast() }
  }

  /// An image; its alternative text is what is appended until ``endImage()``.
  mutating func beginImage(_ source: String) {
    guard openImage == nil else { return }
    if table?.isBetweenCells == true { beginCell(isHeader: false) }
    let start = text.next
    openImage = links.count
    links.append(
      Pending(
        kind: .image,
        target: address.resolve(source) ?? "",
        written: source,
        start: start,
        end: start,
        line: line
      )
    )
    if blockLine == nil { blockLine = line }
  }

  mutating func endImage() {
    guard let index = openImage else { return }
    openImage = nil
    links[index].end = max(links[index].start, text.bytes.count)
    if links[index].target.isEmpty { links.remove(at: index) }
  }

  /// Lets a link that spans blocks go on in the next.
  mutating func carry(_ link: Pending) {
    var link = link
    link.start = 0
    link.end = 0
    link.isCarried = true
    openLink = 0
    links = [link]
  }

  /// A link in a block of code, whose text keeps its lines.
  func link(_ range: Range<Int>, of code: String, firstLine: Int?) -> CardLink? {
    let bytes = code.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    let anchor = String(code[start..<end])
    let written = anchor.hasPrefix("www.") ? "http://" + anchor : anchor
    guard let target = address.resolve(written) else { return nil }
    let line = firstLine.map { first in
      bytes[..<start].reduce(first) { $1 == 0x0A ? $0 + 1 : $0 }
    }
    return CardLink(
      kind: .bare,
      target: target,
      anchor: anchor,
      offset: range.lowerBound,
      line: line
    )
  }

  var containsAddress: Bool { !BareAddress.all(in: text.bytes, style: .prose).isEmpty }

  /// The block's links in order, with the bare addresses between them.
  func finishedLinks(style: BareAddress.Style) -> [CardLink] {
    let links = links.map(clamped)
    let ranges = links.map { $0.start..<$0.end }
    let bare = BareAddress.all(in: text.bytes, style: style, outside: ranges).compactMap {
      range -> CardLink? in
      let anchor = text.string(range)
      let written = anchor.hasPrefix("www.") ? "http://" + anchor : anchor
      guard let target = address.resolve(written) else { return nil }
      let line = line(at: range.lowerBound)
      let offset = range.lowerBound
      return CardLink(kind: .bare, target: target, anchor: anchor, offset: offset, line: line)
    }
    let written = links.map(finished)
    guard !bare.isEmpty else { return written }
    // A stable sort, by hand: an image stands behind the link that wraps it.
    return (written + bare).enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
  }

  /// A link without words that ends the block was noted behind a space that never came.
  private func clamped(_ link: Pending) -> Pending {
    var link = link
    link.start = min(link.start, text.bytes.count)
    link.end = min(max(link.start, link.end), text.bytes.count)
    return link
  }

  private func finished(_ link: Pending) -> CardLink {
    let anchor = text.string(link.start..<link.end)
    let isBare =
      link.kind == .link
      && (anchor == link.written || anchor == link.target || "http://" + anchor == link.target)
    return CardLink(
      kind: isBare ? .bare : link.kind,
      target: link.target,
      anchor: anchor,
      offset: link.start,
      line: link.line
    )
  }

  /// The line of the file at `offset` of the block's text.
  private func line(at offset: Int) -> Int? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? marks[low - 1].line : blockLine
  }
}
