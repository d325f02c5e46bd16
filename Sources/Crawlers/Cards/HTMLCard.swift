// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The reader of a card as the Hub's page shows it, for when its file cannot be had.
package enum HTMLCard {
  /// Reads the card in a model's page or a file's page; without front matter and lines.
  ///
  /// What is over `limit` bytes is cut off at the end of a line, and the document says so.
  package static func read(
    _ html: [UInt8],
    base: String,
    limit: Int = MarkdownCard.defaultLimit
  ) throws(CardError) -> CardDocument {
    let source = try CardSource(html, limit: limit)
    let document = source.bytes.withUnsafeBufferPointer { bytes -> CardDocument? in
      guard let tree = HTMLTree(bytes) else { return nil }
      return tree.card(base: base)
    }
    guard var document else { throw .noCard }
    document.isCut = source.isCut
    return document
  }
}

extension HTMLTree {
  /// The card in the page's container for it; nil without one.
  borrowing func card(base: String) -> CardDocument? {
    guard let container = firstElement(where: \.isCard) else { return nil }
    var builder = CardBuilder(base: base)
    var walk = HTMLWalk(lines: nil)
    walk.isOutside = Self.isMarked(container)
    walk.read(container, into: &builder)
    return builder.finish()
  }

  private borrowing func firstElement(where holds: (HTMLNode) -> Bool) -> HTMLNode? {
    guard let root else { return nil }
    var next: HTMLNode? = HTMLNode(pointer: root)
    while let node = next {
      if node.isElement, holds(node) { return node }
      next = node.following(below: root)
    }
    return nil
  }

  /// Whether the card's part is set off by comments from the box with its front matter.
  private static func isMarked(_ container: HTMLNode) -> Bool {
    var next = container.following(below: container.pointer)
    while let node = next {
      if node.isComment, node.content.starts(with: " HTML_TAG_START".utf8) { return true }
      next = node.following(below: container.pointer)
    }
    return false
  }
}
