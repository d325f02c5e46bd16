// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers

extension CardDocument {
  /// The document in one line, to compare at a glance: `3 #2 Data|5 p some words`.
  ///
  /// Sections and blocks in the order of their lines; `p` paragraph, `li` list item, `q` quote,
  /// `t[header][row]` table, `c(language)` code; "/" for a line break.
  var outline: String {
    let headings = sections.map { (line: $0.line ?? 0, text: "#\($0.level) \($0.heading)") }
    let bodies = blocks.map { (line: $0.line ?? 0, text: $0.outline) }
    return (headings + bodies).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map { "\($0.element.line) \($0.element.text)" }.joined(separator: "|")
  }

  /// All links: `link https://x.org 'anchor'@offset`.
  var linkOutline: String {
    blocks.flatMap(\.links).map { "\($0.kind) \($0.target) '\($0.anchor)'@\($0.offset)" }
      .joined(separator: ",")
  }

  /// Without what only a file tells: lines and front matter.
  var withoutPlaces: CardDocument {
    var copy = self
    copy.frontMatter = FrontMatter()
    for index in copy.sections.indices { copy.sections[index].line = nil }
    for index in copy.blocks.indices {
      copy.blocks[index].line = nil
      for link in copy.blocks[index].links.indices { copy.blocks[index].links[link].line = nil }
    }
    return copy
  }
}

extension CardBlock {
  fileprivate var outline: String {
    let plain = text.replacing("\n", with: "/")
    return switch kind {
    case .paragraph: "p \(plain)"
    case .listItem: "li \(plain)"
    case .quote: "q \(plain)"
    case .code(let language): "c(\(language)) \(plain)"
    case .table(let table): "t\(rows(of: table)) " + text.replacing("\n", with: " / ")
    }
  }

  private func rows(of table: CardTable) -> String {
    ([table.header] + table.rows).map { "[\($0.joined(separator: ","))]" }.joined()
  }
}
