// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Hosts that accepted no connection, by authority: who knocked twice need not knock for every page.
actor RefusingHosts {
  private var problems: [String: FetchError.Problem] = [:]

  /// How `authority` refused; nil where it did not.
  func refusal(of authority: String) -> FetchError.Problem? { problems[authority] }

  /// Keeps that `authority` refused.
  func note(_ problem: FetchError.Problem, of authority: String) {
    problems[authority] = problem
  }
}
