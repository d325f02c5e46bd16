// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM
import Foundation

extension MarkdownTree {
  /// Renders the card and reads the page that comes of it: raw HTML may span blocks.
  borrowing func walkAsHTML(into builder: inout CardBuilder, skippedLines: Int) {
    markLines()
    let options = CMARK_OPT_UNSAFE | CMARK_OPT_SOURCEPOS
    guard let rendered = cmark_render_html(root, options, nil) else { return }
    defer { free(rendered) }
    let bytes = UnsafeBufferPointer(cString: rendered)
    guard let tree = HTMLTree(bytes) else { return }
    tree.walk(into: &builder, lines: HTMLLines(skipped: skippedLines))
  }

  /// Puts a comment with its line before every block of raw HTML, whose place the renderer omits.
  private borrowing func markLines() {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator),
        cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
      {
        let mark = cmark_node_new(CMARK_NODE_HTML_BLOCK)
        let line = Int(cmark_node_get_start_line(node))
        cmark_node_set_literal(mark, HTMLLines.comment(line))
        if cmark_node_insert_before(node, mark) == 0 { cmark_node_free(mark) }
      }
      event = cmark_iter_next(iterator)
    }
  }
}
