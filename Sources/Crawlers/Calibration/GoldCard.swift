// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A card that a person labelled, to measure a reader against.
package struct GoldCard: Sendable, Hashable, Decodable {
  /// What a person found the card to say of one criterion.
  package struct Label: Sendable, Hashable, Decodable {
    package var label: Claim
    /// All labels that count as right, where careful people differ.
    package var accept: [Claim]?
    package var partial: Bool?
    package var evidence: String?

    /// Whether `claim` counts as right.
    package func accepts(_ claim: Claim) -> Bool {
      claim == label || accept?.contains(claim) == true
    }
  }

  package var id: String
  /// The card's path beside the file of labels.
  package var card: String
  package var claims: [String: Label]
  package var weightsKind: WeightsFacts.Kind
  /// Nil where it is not scored.
  package var license: String?
  package var licenseConflict: Bool?
  package var gatedText: Bool

  private enum CodingKeys: String, CodingKey {
    case id, card, claims, license
    case weightsKind = "weights_kind"
    case licenseConflict = "license_conflict"
    case gatedText = "gated_text"
  }

  /// Cards were labelled by their first 30,000 characters, and are scored on the same cut.
  package static let characterLimit = 30_000

  /// The part of `card` that was labelled.
  package static func labelled(_ card: String) -> String {
    card.unicodeScalars.count <= characterLimit
      ? card : String(String.UnicodeScalarView(card.unicodeScalars.prefix(characterLimit)))
  }
}
