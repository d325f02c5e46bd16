// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM

/// What a node of the tree is to a card.
enum MarkdownKind: Sendable {
  case text, inlineCode, space, html
  case paragraph, heading, quote, item, boundary, code
  case link, image
  case table, row, cell
}

/// The kinds of nodes by cmark-gfm's types; those of tables are only known at run time.
struct MarkdownKinds {
  private let table = candor_table_type()
  private let row = candor_table_row_type()
  private let cell = candor_table_cell_type()

  /// Nil for a node that adds nothing itself, as emphasis.
  subscript(type: cmark_node_type) -> MarkdownKind? {
    switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .space
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST, CMARK_NODE_THEMATIC_BREAK: .boundary
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case cell: .cell
    case row: .row
    case table: .table
    default: nil
    }
  }
}
