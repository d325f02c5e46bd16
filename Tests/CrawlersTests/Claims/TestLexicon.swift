// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import Crawlers

/// The lexicon of this checkout.
enum TestLexicon {
  static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Rules/lexicon").standardizedFileURL

  private static let loaded = Result { try Lexicon.load(folder: folder) }

  static func shipped() throws -> Lexicon { try loaded.get() }

  /// What the shipped lexicon reads in a card of acme/tiny, at `base` if not on the hub.
  static func reading(
    of card: String,
    base: String? = nil,
    model: String = "acme/tiny"
  ) throws -> CardReading {
    let document = try MarkdownCard.read(
      Array(card.utf8),
      base: base ?? "https://huggingface.co/\(model)/blob/main/"
    )
    let place = CardPlace(
      url: "https://huggingface.co/\(model)",
      path: "README.md",
      sha256: "00",
      model: model
    )
    return ClaimReader(lexicon: try shipped()).read(document, at: place)
  }
}
