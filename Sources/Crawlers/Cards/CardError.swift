// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why bytes could not be read as a card.
package enum CardError: Error, Sendable, Hashable {
  /// NUL bytes, or too little of it is UTF-8.
  case notText
  /// A page without the container that the Hub renders a card into.
  case noCard
}

extension CardError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notText: "the card is not text in UTF-8. Save it as UTF-8 and upload it again."
    case .noCard: "the page shows no card. Ask for the README file itself."
    }
  }
}
