// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A license as the catalogue reads it.
package struct KnownLicense: Sendable, Hashable {
  /// What it asks in return; none of these closes a license.
  package enum Condition: String, Sendable, Hashable, CaseIterable {
    case attribution, notice, naming, copyleft
    case shareAlike = "share-alike"
    case weakCopyleft = "weak-copyleft"
    case networkCopyleft = "network-copyleft"
    case nameChange = "name-change"
    case reservedNames = "reserved-names"
    case notSoldAlone = "not-sold-alone"
    case flowDown = "flow-down"
  }

  /// What it forbids; each of these closes a license.
  package enum Restriction: String, Sendable, Hashable, CaseIterable {
    case geography, revocable
    case nonCommercial = "non-commercial"
    case noDerivatives = "no-derivatives"
    case researchOnly = "research-only"
    case fieldOfUse = "field-of-use"
    case acceptableUse = "acceptable-use"
    case userCap = "user-cap"
  }

  /// Who says of it that it is free.
  package enum Approval: String, Sendable, Hashable, CaseIterable {
    /// The Open Source Initiative, on its list.
    case osi
    /// The Free Software Foundation, on its list.
    case fsf
  }

  /// The host's identifier, in lower case.
  package var id: String
  /// The SPDX id; nil when it has none.
  package var spdx: String?
  package var name: String
  package var terms: Terms
  package var conditions: [Condition]
  package var restrictions: [Restriction]
  /// For a family, the patterns of its members' identifiers.
  package var members: [String] = []
  /// As a table has them; see ``LicenseCatalogue/approvals(of:)``.
  package var approvals: Set<Approval> = []
}
