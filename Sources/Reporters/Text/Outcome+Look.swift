// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Outcome {
  /// A sign that differs without colour.
  var symbol: String {
    switch self {
    case .published: "✓"
    case .partial: "◐"
    case .claimed: "○"
    case .unpublished: "✗"
    case .unknown: "?"
    case .notApplicable: "–"
    }
  }

  /// A colour beside the sign and the words.
  var ink: Ink {
    switch self {
    case .published: .good
    case .partial: .fair
    case .claimed, .unknown: .unsure
    case .unpublished: .bad
    case .notApplicable: .faint
    }
  }
}

extension Grade {
  /// A sign that differs without colour.
  var symbol: String {
    switch self {
    case .verified: "●"
    case .reachable: "◐"
    case .claimed: "○"
    }
  }

  /// A colour beside the sign and the word.
  var ink: Ink {
    switch self {
    case .verified: .good
    case .reachable: .fair
    case .claimed: .unsure
    }
  }
}

extension Gate.Decision {
  /// A sign that differs without colour.
  var symbol: String {
    switch self {
    case .passed: "✓"
    case .failed: "✗"
    case .undecided: "?"
    }
  }

  /// A colour beside the sign and the word.
  var ink: Ink {
    switch self {
    case .passed: .good
    case .failed: .bad
    case .undecided: .unsure
    }
  }
}

extension Terms {
  /// The terms in words.
  package var words: String {
    switch self {
    case .open: "open"
    case .restricted: "restricted"
    case .none: "no license given"
    case .unresolved: "cannot be judged from what was read"
    }
  }
}
