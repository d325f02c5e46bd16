// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What was asked and how it ended, in the order of asking, for `--explain-requests`.
package actor RequestLog {
  /// One request with all that it took.
  package struct Entry: Sendable, Hashable {
    package var method: FetchRequest.Method
    package var url: String
    package var purpose: String
    /// The status in the end; nil where it failed or is still under way.
    package var status: Int?
    package var problem: FetchError.Problem?
    /// SHA-256 in hex of the bytes that came; nil where none did.
    package var sha256: String?
    /// Addresses that only pointed on, first asked first.
    package var hops: [String]

    package init(
      method: FetchRequest.Method = .get,
      url: String,
      purpose: String = "",
      status: Int? = nil,
      problem: FetchError.Problem? = nil,
      hops: [String] = []
    ) {
      self.method = method
      self.url = url
      self.purpose = purpose
      self.status = status
      self.problem = problem
      self.hops = hops
    }
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  /// Notes that `request` is made and gives the place of its entry.
  func begin(_ request: FetchRequest) -> Int {
    entries.append(Entry(method: request.method, url: request.url, purpose: request.purpose))
    return entries.count - 1
  }

  /// Notes that the answer of an entry serves another purpose, too.
  func share(_ index: Int, purpose: String) {
    guard entries.indices.contains(index), !purpose.isEmpty, entries[index].purpose != purpose,
      !entries[index].purpose.hasSuffix("; " + purpose)
    else { return }
    entries[index].purpose += "; " + purpose
  }

  func end(_ index: Int, _ outcome: Result<FetchResponse, FetchError>) {
    switch outcome {
    case .success(let response):
      entries[index].status = response.status
      entries[index].sha256 = response.sha256
      entries[index].hops = response.hops.map(\.url)
    case .failure(let error): entries[index].problem = error.problem
    }
  }
}

extension RequestLog.Entry {
  /// Whether anything was sent: not where the budget was spent, an address refused, or a recording
  /// lacks it.
  package var wasSent: Bool {
    switch problem {
    case .overBudget, .disallowed, .refusedAddress, .notRecorded: false
    default: true
    }
  }
}
