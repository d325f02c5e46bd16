// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Markdown, into which foreign text enters only where it can do nothing.
///
/// A literal is Markdown as it stands, an interpolated `String` is text, as with ``Markup``.
struct Prose: Sendable, Hashable {
  /// The characters of the document.
  private(set) var characters: String

  fileprivate init(characters: String) { self.characters = characters }
}

extension Prose: ExpressibleByStringInterpolation {
  init(stringLiteral literal: String) { characters = literal }

  init(stringInterpolation: Interpolation) { characters = stringInterpolation.characters }

  /// Puts literals as they are and text so that it is only read.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var characters = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      characters.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { characters += literal }

    /// Text on one line, as it may stand in a paragraph or in a cell of a table.
    mutating func appendInterpolation(_ text: String) {
      characters += text.clipped.inertForMarkdown
    }

    /// Text on one line in the type of code.
    mutating func appendInterpolation(code text: String) { characters += text.clipped.codeSpan }

    /// Text within HTML.
    mutating func appendInterpolation(html text: String) {
      characters += text.clipped.neutralized.escapedForXML
    }

    /// Lines of code between fences that they cannot close.
    mutating func appendInterpolation(fenced text: String, as language: String) {
      characters += text.fenced(as: language)
    }

    /// Markdown of our own that is no literal.
    mutating func appendInterpolation(raw text: String) { characters += text }

    mutating func appendInterpolation(_ number: Int) { characters += String(number) }

    mutating func appendInterpolation(_ prose: Prose?) { characters += prose?.characters ?? "" }

    mutating func appendInterpolation(_ parts: [Prose]) {
      characters += parts.map(\.characters).joined()
    }
  }
}

extension Prose {
  static func + (left: Prose, right: Prose) -> Prose {
    Prose(characters: left.characters + right.characters)
  }

  /// Prose between others.
  static func joined(_ parts: [Prose], by separator: Prose) -> Prose {
    Prose(characters: parts.map(\.characters).joined(separator: separator.characters))
  }

  /// A link, or the words alone where there is no address that may be linked.
  ///
  /// A link to an issue, a pull request or a commit would leave a note there: it stands as words.
  static func link(_ address: String?, _ words: Prose) -> Prose {
    guard let address, !address.isNotedByForge else { return words }
    return Prose(characters: "[\(words.characters)](\(address))")
  }
}
