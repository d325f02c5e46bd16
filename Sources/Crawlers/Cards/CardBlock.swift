// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One block of a card: a paragraph, a list item, a table, code.
package struct CardBlock: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case paragraph
    case listItem
    case quote
    case table(CardTable)
    case code(language: String)
  }

  package var kind: Kind
  /// The index of the section it stands in; nil before the first heading.
  package var section: Int?
  /// The line of the file, counted from 1, front matter included; nil in HTML.
  package var line: Int?
  /// Its plain text, white space folded (but for code).
  ///
  /// A table's cells are joined by " | ", its rows by line breaks. A link shows its anchor, an
  /// image its alternative text.
  package var text: String
  /// Its links, images and bare addresses, in order.
  package var links: [CardLink]

  package init(
    kind: Kind,
    section: Int? = nil,
    line: Int? = nil,
    text: String,
    links: [CardLink] = []
  ) {
    self.kind = kind
    self.section = section
    self.line = line
    self.text = text
    self.links = links
  }
}
