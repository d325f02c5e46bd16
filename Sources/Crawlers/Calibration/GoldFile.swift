// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file of labels: one JSON object a line.
package enum GoldFile {
  package static func read(_ text: String) throws(GoldError) -> [GoldCard] {
    var cards: [GoldCard] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        cards.append(try JSONDecoder().decode(GoldCard.self, from: Data(line.utf8)))
      } catch {
        throw GoldError(line: index + 1, message: "not a labelled card: \(error)")
      }
    }
    return cards
  }
}
