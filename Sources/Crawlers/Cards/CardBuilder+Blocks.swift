// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardBuilder {
  mutating func beginHeading(level: Int) {
    guard table == nil else { return text.space() }
    endHeading()
    endBlock()
    heading = (level, line)
  }

  /// Ends the heading, if one is open.
  ///
  /// A heading that carries links is a paragraph of its section, too: sections have none.
  mutating func endHeading() {
    guard table == nil, let (level, line) = heading else { return }
    removeUnfilled(from: 0)
    heading = nil
    if !text.isEmpty {
      while let last = outline.last, last.level >= level { outline.removeLast() }
      let section = CardSection(
        heading: text.string(0..<text.bytes.count),
        level: level,
        parent: outline.last?.section,
        line: line
      )
      outline.append((level, document.sections.count))
      document.sections.append(section)
    }
    let isLinked = !links.isEmpty || containsAddress
    if isLinked { endBlock(as: .paragraph) } else { clear() }
  }

  /// Ends the block at hand; one without text and links is none.
  mutating func endBlock() {
    let kind: CardBlock.Kind =
      switch containers.last {
      case .item: .listItem
      case .quote: .quote
      case nil: .paragraph
      }
    endBlock(as: kind)
  }

  mutating func endBlock(as kind: CardBlock.Kind) {
    guard heading == nil, table == nil else { return }
    let open = openLink.map { links[$0] }
    if text.isEmpty, links.count == (open == nil ? 0 : 1) { return }
    endLink()
    removeUnfilled(from: 0)
    if !text.isEmpty || !links.isEmpty {
      document.blocks.append(
        CardBlock(
          kind: kind,
          section: currentSection,
          line: blockLine,
          text: text.string(0..<text.bytes.count),
          links: finishedLinks(style: .prose)
        )
      )
    }
    clear()
    if let open { carry(open) }
  }

  /// A block of code; `first` is the line of its first line.
  mutating func code(_ bytes: UnsafeBufferPointer<UInt8>, language: String, first: Int?) {
    guard table == nil else { return append(bytes) }
    endHeading()
    endBlock()
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    let code = String(decoding: bytes[..<end], as: UTF8.self)
    guard !code.isEmpty else { return }
    let links = BareAddress.all(in: Array(code.utf8), style: .code).compactMap {
      link($0, of: code, firstLine: first)
    }
    document.blocks.append(
      CardBlock(
        kind: .code(language: language),
        section: currentSection,
        line: line,
        text: code,
        links: links
      )
    )
  }

  var currentSection: Int? { document.sections.isEmpty ? nil : document.sections.count - 1 }

  mutating func clear() {
    text.clear()
    links.removeAll(keepingCapacity: true)
    openLink = nil
    openImage = nil
    blockLine = nil
    marks.removeAll(keepingCapacity: true)
  }
}
