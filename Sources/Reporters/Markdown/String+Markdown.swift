// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// No single text is longer, in Unicode scalars, so that one cannot push out all others.
  private static let limit = 600

  /// The text, cut where it is very long.
  var clipped: String {
    guard unicodeScalars.count > Self.limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(Self.limit))) + " …"
  }

  /// The text as Markdown that shows it and does nothing: no markup, no HTML, no table cell, no
  /// mention of a person or an issue, no link.
  ///
  /// Forges look for mentions and references after Markdown is rendered, where no escape helps.
  /// They leave code alone, so a word that they would act on stands as code, and what the sentence
  /// puts around it stands outside.
  package var inertForMarkdown: String {
    neutralized.split(separator: " ").map { word in
      guard String(word).isActedOnByForge else { return String(word).escapedForMarkdown }
      let head = word.prefix { Self.openings.contains($0) }
      let rest = word.dropFirst(head.count)
      // A parenthesis that the word opens itself is its own to close.
      let closings = rest.contains("(") ? Self.closings.subtracting([")"]) : Self.closings
      let tail = rest.reversed().prefix { closings.contains($0) }.reversed()
      return head + String(rest.dropLast(tail.count)).codeSpan + String(tail)
    }.joined(separator: " ")
  }

  /// What may stand before and behind a word of a sentence, and does nothing anywhere.
  private static let openings: Set<Character> = ["(", "\"", "'", "“"]
  private static let closings: Set<Character> = [",", ";", ".", ":", "!", "?", ")", "\"", "'", "”"]

  /// The text as a span of code.
  ///
  /// In a cell of a table a bar ends the cell even in code, and a backslash before it would show
  /// anywhere else: a broken bar is the one that is right in both.
  var codeSpan: String {
    let text = neutralized.replacing("|", with: "¦")
    guard !text.isEmpty else { return "" }
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + space + text + space + fence
  }

  /// The lines as a block of code.
  func fenced(as language: String) -> String {
    let text = neutralizedLines
    let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
    return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  /// Whether a forge notes elsewhere that this address was linked.
  var isNotedByForge: Bool {
    let segments = lowercased().split(separator: "/")
    let noted: Set<Substring> = ["issues", "pull", "discussions", "commit", "merge_requests"]
    return segments.dropFirst(3).contains { noted.contains($0) }
  }

  /// Whether it mentions a person, an issue or an address, or begins a formula.
  private var isActedOnByForge: Bool {
    let bytes = Array(utf8)
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "$"): true
      case UInt8(ascii: ":"): bytes[index...].starts(with: "://".utf8)
      case UInt8(ascii: "#"): bytes.isDigit(at: index + 1)
      case UInt8(ascii: "G"), UInt8(ascii: "g"):
        bytes.isWord("gh-", at: index) && bytes.isDigit(at: index + 3)
      case UInt8(ascii: "W"), UInt8(ascii: "w"): bytes.isWord("www.", at: index)
      default: false
      }
    }
  }

  private var escapedForMarkdown: String {
    unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // In a table, an escaped bar is one only by chance of what stands before it.
      case "|": escaped += "&#124;"
      case "\\", "`", "*", "_", "[", "]", "~": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  private func longestRun(of character: Unicode.Scalar) -> Int {
    var longest = 0
    var run = 0
    for scalar in unicodeScalars {
      run = scalar == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension [UInt8] {
  fileprivate func isDigit(at index: Int) -> Bool {
    index < count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[index])
  }

  /// Whether the lower-case `word` stands there in any case.
  fileprivate func isWord(_ word: String, at index: Int) -> Bool {
    zip(self[index...], word.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      && index + word.utf8.count <= count
  }
}
