// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM

/// The one owner of a tree of cmark-gfm.
///
/// Of the extensions only tables are on: those for struck-out text and for bare addresses change a
/// table that all threads share while they parse, so the reader does their work itself.
struct MarkdownTree: ~Copyable {
  /// Set once for the process; cmark-gfm's own check is not safe among threads.
  private static let tables: UInt = {
    cmark_gfm_core_extensions_ensure_registered()
    return UInt(bitPattern: cmark_find_syntax_extension("table"))
  }()

  let root: OpaquePointer?

  /// Parses `bytes`, which must be valid UTF-8.
  init(_ bytes: ArraySlice<UInt8>) {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    let tables = OpaquePointer(bitPattern: Self.tables)
    cmark_parser_attach_syntax_extension(parser, tables)
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit { cmark_node_free(root) }
}
