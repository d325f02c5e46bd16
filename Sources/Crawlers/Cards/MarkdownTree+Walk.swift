// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM

extension MarkdownTree {
  /// Tells `builder` of the tree in reading order; without recursion, however deep it is.
  ///
  /// - Returns: whether all raw HTML in it is plain; where it is not, the walk ends half way, and the
  ///   card is to be read with ``walkAsHTML(into:skippedLines:)``.
  borrowing func walk(into builder: inout CardBuilder, skippedLines: Int) -> Bool {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    let kinds = MarkdownKinds()
    var html = PlainHTML()
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator) {
        let kind = kinds[cmark_node_get_type(node)]
        if event == CMARK_EVENT_ENTER {
          let line = Int(cmark_node_get_start_line(node))
          if line > 0 { builder.line = line + skippedLines }
          guard Self.admits(node, kind, &html, &builder) else { return false }
          if let kind { Self.enter(node, kind, &builder) }
        } else {
          guard html.leave(&builder) else { return false }
          if let kind { Self.leave(kind, &builder) }
        }
      }
      event = cmark_iter_next(iterator)
    }
    return true
  }

  private static func admits(
    _ node: OpaquePointer,
    _ kind: MarkdownKind?,
    _ html: inout PlainHTML,
    _ builder: inout CardBuilder
  ) -> Bool {
    switch kind {
    case .text, .inlineCode, .space: true
    case .html:
      html.take(
        UnsafeBufferPointer(cString: cmark_node_get_literal(node)),
        line: builder.line,
        &builder
      )
    case .code: html.meetBlock()
    default:
      cmark_node_get_type(node) == CMARK_NODE_THEMATIC_BREAK ? html.meetBlock() : html.enter(kind)
    }
  }

  private static func enter(
    _ node: OpaquePointer,
    _ kind: MarkdownKind,
    _ builder: inout CardBuilder
  ) {
    switch kind {
    case .text: builder.appendMarkdown(UnsafeBufferPointer(cString: cmark_node_get_literal(node)))
    case .inlineCode: builder.append(UnsafeBufferPointer(cString: cmark_node_get_literal(node)))
    case .space: builder.space()
    case .html: break
    case .paragraph: builder.beginBox()
    case .heading: builder.beginHeading(level: Int(cmark_node_get_heading_level(node)))
    case .quote: builder.enter(.quote)
    case .item: builder.enter(.item)
    case .boundary: builder.separate()
    case .code: code(node, &builder)
    case .link: builder.beginLink(String(cString: cmark_node_get_url(node)))
    case .image: builder.beginImage(String(cString: cmark_node_get_url(node)))
    case .table: builder.beginTable()
    case .row: builder.beginRow()
    case .cell: builder.beginCell(isHeader: isInHeader(node))
    }
  }

  private static func leave(_ kind: MarkdownKind, _ builder: inout CardBuilder) {
    switch kind {
    case .text, .inlineCode, .space, .html, .code: break
    case .paragraph: builder.endBox()
    case .heading: builder.endHeading()
    case .quote: builder.leave(.quote)
    case .item: builder.leave(.item)
    case .boundary: builder.separate()
    case .link: builder.endLink()
    case .image: builder.endImage()
    case .table: builder.endTable()
    case .row: builder.endRow()
    case .cell: builder.endCell()
    }
  }

  private static func isInHeader(_ cell: OpaquePointer) -> Bool {
    cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(cell)) != 0
  }

  private static func code(_ node: OpaquePointer, _ builder: inout CardBuilder) {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
    let info = UnsafeBufferPointer(cString: cmark_node_get_fence_info(node))
    let language = info.prefix { $0 > 0x20 }
    builder.code(
      UnsafeBufferPointer(cString: cmark_node_get_literal(node)),
      language: String(decoding: language, as: UTF8.self),
      first: builder.line.map { isFenced ? $0 + 1 : $0 }
    )
  }
}
