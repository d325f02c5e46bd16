// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes a message, with the same in Markdown where it is given.
  mutating func message(_ name: StaticString, _ words: String, markdown: String? = nil) {
    member(name) {
      $0.member("text", words.forSARIF)
      if let markdown { $0.member("markdown", markdown) }
    }
  }
}

extension String {
  /// The text as it may stand in a SARIF message: `{0}` would be a placeholder and `[a](b)` a link
  /// (SARIF 2.1.0, 3.11.5 and 3.11.6).
  var forSARIF: String { neutralized.withoutPlaceholders.replacing("](", with: "] (") }

  /// The text as it may stand in Markdown inside a SARIF message: no mark-up, no placeholder.
  var markdownForSARIF: String {
    var escaped = ""
    for character in neutralized {
      if "\\`*_[]<>()#+!|~&\"'@".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped.withoutPlaceholders
  }

  private var withoutPlaceholders: String {
    replacing("{", with: "{{").replacing("}", with: "}}")
  }
}

extension Alert {
  /// All of it in Markdown, with the evidence as a list.
  var markdown: String {
    let paragraphs = sentences.enumerated().map { index, sentence in
      index == 0 ? "**\(sentence.markdownForSARIF)**" : sentence.markdownForSARIF
    }
    let items = (finding?.evidence ?? []).map { item -> String in
      let grade = item.grade?.rawValue ?? "not seen"
      let says = item.says.markdownForSARIF
      let link = WebAddress(item.source.url).map { " ([source](<\($0.text)>))" } ?? ""
      return "- \(grade): \(says)\(link)"
    }
    let list = items.isEmpty ? [] : [items.joined(separator: "\n")]
    return (paragraphs + list).joined(separator: "\n\n")
  }
}
