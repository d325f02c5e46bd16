// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How far one piece of evidence was checked, weakest first.
public enum Grade: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Somebody says so.
  case claimed
  /// Its host proves that the right kind of thing is there; its contents were not opened.
  case reachable
  /// The artifact itself was inspected, or it stands in the card. It does not prove that the
  /// model was trained with it.
  case verified

  /// Weaker grades first.
  public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .claimed: 0
    case .reachable: 1
    case .verified: 2
    }
  }
}
