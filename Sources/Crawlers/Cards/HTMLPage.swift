// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a page of the Hub shows round a card.
package struct HTMLPage: Sendable, Hashable {
  /// A part that the page's scripts bring to life, with its properties as JSON.
  package struct Island: Sendable, Hashable {
    package var target: String
    package var props: String
  }

  package struct Link: Sendable, Hashable {
    /// The absolute address.
    package var target: String
    package var text: String
    /// Whether it stands in the card, not in the page round it.
    package var isInCard: Bool
  }

  /// A row of a list of files.
  package struct Row: Sendable, Hashable {
    package var path: String
    package var isFolder: Bool
    /// As shown, rounded: "4.94 GB".
    package var size: String?
  }

  package var title: String?
  /// The page's own address, which names the repository after renames.
  package var canonical: String?
  package var islands: [Island] = []
  /// The texts of the tags in the header, as "License: apache-2.0".
  package var tags: [String] = []
  package var links: [Link] = []
  package var hasCard = false
  /// The text of the box that asks to log in and review conditions; nil without one.
  package var gate: String?
  package var rows: [Row] = []
  /// Whether the list of files goes on behind a button.
  package var isListPartial = false

  package init() {}

  /// Reads a page that stands at `base`.
  package static func parse(
    _ html: [UInt8],
    base: String,
    limit: Int = MarkdownCard.defaultLimit
  ) throws(CardError) -> HTMLPage {
    let source = try CardSource(html, limit: limit)
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let tree = HTMLTree(bytes) else { return HTMLPage() }
      return tree.page(base: base)
    }
  }
}
