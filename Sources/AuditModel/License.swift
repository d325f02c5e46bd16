// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The model's license, judged by the catalogue.
public struct License: Sendable, Hashable, Codable {
  /// See ``LicenseFacts/declared``.
  public var declared: String?
  /// The SPDX id; nil when the license has none or cannot be told.
  public var spdx: String?
  /// What it permits.
  public var terms: Terms
  /// What it asks in return (attribution, share-alike, notice, network copyleft).
  public var conditions: [String]
  /// What it forbids (field of use, non-commercial, no derivatives, user cap, place).
  public var restrictions: [String]
  /// Places that say something else.
  public var conflicts: [String]

  /// A license as judged.
  public init(
    declared: String?,
    spdx: String?,
    terms: Terms,
    conditions: [String],
    restrictions: [String],
    conflicts: [String]
  ) {
    self.declared = declared
    self.spdx = spdx
    self.terms = terms
    self.conditions = conditions
    self.restrictions = restrictions
    self.conflicts = conflicts
  }
}
