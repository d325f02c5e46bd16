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
        throw GoldError(line: index + 1, message: "not a labelled card: \(Self.words(of: error))")
      }
    }
    return cards
  }

  /// What JSONDecoder found, without its types.
  static func words(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    let (context, what): (DecodingError.Context, String) =
      switch error {
      case .keyNotFound(let key, let context): (context, "no '\(key.stringValue)'")
      case .valueNotFound(_, let context), .typeMismatch(_, let context): (context, "another kind")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "\(error)")
      }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? what : "\(what) at \(path)"
  }
}
