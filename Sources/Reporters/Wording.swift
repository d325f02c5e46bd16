// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

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

extension Waiver {
  /// "Licensed corpus (legal@acme.example, until 2027-03-31)", and after it what it covers.
  package var words: String {
    let scope = artifact.map { $0 == "*" ? "" : ": \($0)" } ?? path.map { ": \($0)" } ?? ""
    return "\(reason) (\(author), until \(expires))\(scope)"
  }
}

extension Finding {
  /// The verdict in words, with the reason where it is `unpublished`.
  package var words: String {
    outcome == .unpublished ? reasonCode?.words ?? outcome.words : outcome.words
  }
}

extension Claim {
  /// What the publisher does about it, in words.
  package var words: String {
    switch self {
    case .linked: "points to it"
    case .named: "names it, without a pointer"
    case .vague: "describes or promises it, without a name"
    case .denied: "says that it is not published"
    case .absent: "says nothing about it"
    case .unseen: "could not be read"
    }
  }
}

extension WaiverEffect {
  /// "waived", or "waived in part" where something is still asked for.
  package var words: String { outcome == .notApplicable ? "waived" : "waived in part" }
}
