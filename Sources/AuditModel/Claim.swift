// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The strongest thing a publisher says about a criterion, weakest first.
///
/// A claim is never a fact: what was found at the artifact is an ``Outcome``.
public enum Claim: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The surfaces on which a claim would stand could not be read.
  case unseen
  /// Nothing is said about it.
  case absent
  /// It is described, or promised, and neither named nor pointed at.
  case vague
  /// The publisher says in words that it is not, or cannot be, published; that says more than a
  /// description beside it.
  case denied
  /// It is said by name what it is, without a pointer.
  case named
  /// A concrete pointer is given, or the artifact itself stands there.
  case linked

  /// Weaker claims first.
  public static func < (left: Claim, right: Claim) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unseen: 0
    case .absent: 1
    case .vague: 2
    case .denied: 3
    case .named: 4
    case .linked: 5
    }
  }
}
