// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A verdict in two words and a colour, for a README.
public struct Badge: Sendable, Hashable {
  /// The left half.
  public var label: String
  /// The right half: the verdict in words, never by colour alone.
  public var message: String
  /// The colour of the right half.
  public var color: Color
  /// Model, revision, pack and date of the evidence, for the title; may be empty.
  public var detail: String
  /// Whether nothing could be seen, or not lately.
  public var isUnknown: Bool
  /// The audit that it comes from; nil for a badge of none, which says nothing of itself to programs.
  public var origin: BadgeOrigin?

  /// A badge.
  public init(
    label: String = "openness",
    message: String,
    color: Color,
    detail: String = "",
    isUnknown: Bool = false
  ) {
    self.label = label
    self.message = message
    self.color = color
    self.detail = detail
    self.isUnknown = isUnknown
  }

  /// The badge of a model of which nothing could be seen, and in `detail` which and why.
  public static func unknown(detail: String) -> Badge {
    Badge(message: "unknown", color: .grey, detail: detail, isUnknown: true)
  }

  /// Label and message as one phrase, for whoever does not see the badge.
  public var phrase: String { "\(label): \(message)".neutralized }

  /// ``phrase``, and after it ``detail`` where there is one.
  public var title: String { detail.isEmpty ? phrase : "\(phrase) (\(detail.neutralized))" }
}
