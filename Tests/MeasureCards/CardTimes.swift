// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCMarkGFM
import Crawlers

/// The best times of one card.
struct CardTimes {
  /// cmark-gfm's parse to a tree of the whole file, with the extensions that the reader uses.
  var parsing = Duration.seconds(1000)
  /// Front matter, tree, sections, links and tables.
  var reading = Duration.seconds(1000)
  /// All that, and the claims.
  var claiming = Duration.seconds(1000)

  /// Measures once more, and gives what was read.
  mutating func measure(_ card: Card, _ reader: ClaimReader) -> CardReading {
    let clock = ContinuousClock()
    parsing = min(parsing, clock.measure { Self.parse(card.bytes) })
    let start = clock.now
    let document = Result { try MarkdownCard.read(card.bytes, base: "https://huggingface.co/a/b/") }
    guard case .success(let document) = document else {
      (reading, claiming) = (.zero, .zero)
      return CardReading()
    }
    reading = min(reading, clock.now - start)
    let place = CardPlace(url: "https://huggingface.co/a/b", path: "README.md", model: "a/b")
    let claims = reader.read(document, at: place)
    claiming = min(claiming, clock.now - start)
    return claims
  }

  private static func parse(_ bytes: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
    }
    cmark_node_free(cmark_parser_finish(parser))
  }
}
