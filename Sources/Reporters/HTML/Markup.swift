// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Markup of a page, into which foreign text enters only escaped.
///
/// A literal is markup as it stands, an interpolated `String` is text:
/// `"<h1>\(audit.reference.id)</h1>"` is safe whatever the id holds, and nothing else has to be
/// remembered.
struct Markup: Sendable, Hashable {
  /// The characters of the page.
  private(set) var characters: String

  fileprivate init(characters: String) { self.characters = characters }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral literal: String) { characters = literal }

  init(stringInterpolation: Interpolation) { characters = stringInterpolation.characters }

  /// Puts literals as they are and text escaped.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var characters = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      characters.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { characters += literal }

    /// Text on one line, between tags or in a quoted attribute.
    mutating func appendInterpolation(_ text: String) {
      characters += text.neutralized.escapedForXML
    }

    /// Text that keeps its lines and their indentation, as in `<pre>`.
    mutating func appendInterpolation(lines text: String) {
      characters += text.neutralizedLines.escapedForXML
    }

    /// Markup of our own that is no literal, as the style sheet.
    mutating func appendInterpolation(raw text: String) { characters += text }

    mutating func appendInterpolation(_ number: Int) { characters += String(number) }

    mutating func appendInterpolation(_ markup: Markup?) { characters += markup?.characters ?? "" }

    mutating func appendInterpolation(_ parts: [Markup]) {
      characters += parts.map(\.characters).joined()
    }
  }
}

extension Markup {
  static func + (left: Markup, right: Markup) -> Markup {
    Markup(characters: left.characters + right.characters)
  }
}
