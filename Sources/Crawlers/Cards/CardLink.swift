// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A link, an image or a bare address in a block.
package struct CardLink: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case link
    case image
    /// An address written out in the text, code included.
    case bare
  }

  package var kind: Kind
  /// The address, made absolute where it was relative to the card.
  package var target: String
  /// The words that carry the link; the alternative text of an image.
  package var anchor: String
  /// Where ``anchor`` begins in the block's text, in UTF-8 bytes.
  package var offset: Int
  /// The line of the file, counted from 1, front matter included; nil in HTML.
  package var line: Int?

  package init(kind: Kind, target: String, anchor: String, offset: Int, line: Int? = nil) {
    self.kind = kind
    self.target = target
    self.anchor = anchor
    self.offset = offset
    self.line = line
  }
}
