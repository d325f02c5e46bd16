// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM
import Foundation

extension MarkdownTree {
  /// Whether raw HTML stands in it that is more than comments and line breaks.
  borrowing func containsHTML(in text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(UInt8(ascii: "<")) else { return false }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      let node = cmark_iter_get_node(iterator)
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_HTML_INLINE, Self.isLineBreak(node) {
        event = cmark_iter_next(iterator)
        continue
      }
      if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
        if !Self.isEmpty(UnsafeBufferPointer(cString: cmark_node_get_literal(node))) { return true }
      }
      event = cmark_iter_next(iterator)
    }
    return false
  }

  /// One comment and nothing else.
  private static func isEmpty(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = html.drop { $0 <= 0x20 }
    guard text.starts(with: "<!--".utf8) else { return false }
    let last = text.lastIndex { $0 > 0x20 }
    guard let last, last - text.startIndex >= 6 else { return false }
    let dashes = text[(text.startIndex + 4)...]
    var index = dashes.startIndex
    while index + 2 <= last {
      if text[index] == 0x2D, text[index + 1] == 0x2D, text[index + 2] == 0x3E {
        return index + 2 == last
      }
      index += 1
    }
    return false
  }

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
