// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Outcome {
  /// The outcome in words, without the reason for `unpublished`.
  package var words: String {
    switch self {
    case .published: "published"
    case .partial: "partly published"
    case .claimed: "only claimed"
    case .unpublished: "not found"
    case .unknown: "could not see"
    case .notApplicable: "does not apply"
    }
  }

  /// What follows a name in a sentence: "is partly published", "is not found".
  package var predicate: String {
    switch self {
    case .published, .partial, .claimed: "is \(words)"
    case .unpublished: "is not found"
    case .unknown: "could not be seen"
    case .notApplicable: "does not apply"
    }
  }
}

extension ReasonCode {
  /// The reason in words; nothing says "never published", since nobody can know that.
  package var words: String {
    switch self {
    case .absent: "not found"
    case .denied: "denied by the publisher"
    case .promised: "promised, not there yet"
    case .vague: "described, not named"
    case .dead: "the pointer is dead"
    case .private: "missing or private"
    case .withdrawn: "withdrawn"
    case .empty: "empty"
    }
  }
}

extension Finding {
  /// The verdict in words, with the reason where it is `unpublished`.
  package var words: String {
    outcome == .unpublished ? reasonCode?.words ?? outcome.words : outcome.words
  }

  /// What follows its name in a sentence: "is not found (the pointer is dead)".
  package var predicate: String {
    guard outcome == .unpublished, let reasonCode, reasonCode != .absent else {
      return outcome.predicate
    }
    return "\(outcome.predicate) (\(reasonCode.words))"
  }
}
