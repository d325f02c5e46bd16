// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM
import Foundation

/// A card as the hub renders it.
enum CardHTML {
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink", "tasklist"]
  }()

  /// The HTML of a card's text, without its front matter, headings as the hub has them.
  static func rendered(_ card: String) -> String {
    hubHeadings(in: html(of: withoutFrontMatter(card)))
  }

  private static func withoutFrontMatter(_ card: String) -> String {
    let text = card.replacing("\r\n", with: "\n")
    guard text.hasPrefix("---\n") || text.hasPrefix("\u{FEFF}---\n") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return text }
    return lines[(end + 1)...].joined(separator: "\n")
  }

  private static func html(of markdown: String) -> String {
    guard let parser = cmark_parser_new(CMARK_OPT_UNSAFE) else { return "" }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(document) }
    let list = cmark_parser_get_syntax_extensions(parser)
    guard let rendered = cmark_render_html(document, CMARK_OPT_UNSAFE, list) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }

  /// Puts an anchor into each heading.
  private static func hubHeadings(in html: String) -> String {
    html.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let level = line.dropFirst(2).first, ("1"..."6").contains(String(level)),
        line.hasPrefix("<h\(level)>"), line.hasSuffix("</h\(level)>")
      else { return String(line) }
      let inner = String(line.dropFirst(4).dropLast(5))
      let slug = slug(inner)
      return """
        <h\(level) class="relative group flex items-center">
        <a rel="nofollow" href="#\(slug)" id="\(slug)" class="block pr-1.5"><span \
        class="header-link"><svg></svg></span></a>
        <span>
        \(inner)
        </span>
        </h\(level)>
        """
    }.joined(separator: "\n")
  }

  private static func slug(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html.lowercased() {
      if character == "<" { isTag = true }
      if !isTag, character.isLetter || character.isNumber || character == "-" {
        text.append(character)
      }
      if !isTag, character == " " { text.append("-") }
      if character == ">" { isTag = false }
    }
    return text
  }
}
