// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Waiver {
  /// "Licensed corpus (legal@acme.example, until 2027-03-31)", and after it what it covers.
  package var words: String {
    let scope = artifact.map { $0 == "*" ? "" : ": \($0)" } ?? path.map { ": \($0)" } ?? ""
    return "\(reason) (\(author), until \(expires))\(scope)"
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
