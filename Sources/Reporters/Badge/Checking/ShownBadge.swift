// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A badge as it stands somewhere: what a reader sees of it, and what it says to programs.
public struct ShownBadge: Sendable, Hashable {
  /// The left half.
  public var label: String
  /// The right half.
  public var message: String
  /// The name of its colour, as shields.io calls it; nil where it is not known.
  public var color: String?
  /// What it says of itself to programs; nil for a badge that somebody else drew.
  public var record: BadgeRecord?

  /// A badge somewhere.
  public init(label: String, message: String, color: String? = nil, record: BadgeRecord? = nil) {
    self.label = label
    self.message = message
    self.color = color
    self.record = record
  }

  /// What it shows of an audit, by its record or else by its words; nil where neither says so.
  public var view: BadgeView? { record.flatMap { BadgeView($0) } ?? BadgeClaim(message)?.view }
}
