// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A file of a repository that is to be opened, or a part of it.
package struct FileWish: Sendable, Hashable {
  /// Whose file it is.
  package enum Owner: Sendable, Hashable {
    /// The audited model's own repository, at the commit that was read.
    case model(Subject)
    /// What a pointer led to, at the revision that was listed.
    case goal(Goal, revision: String?)
  }

  package var owner: Owner
  package var path: String
  /// The bytes wanted, both ends included; nil for the whole.
  package var range: ClosedRange<Int>?
  /// The most bytes that are read.
  package var limit: Int
  /// Whether a beginning of that many bytes is enough.
  package var prefixSuffices: Bool
  package var purpose: String

  package init(
    _ path: String,
    of owner: Owner,
    range: ClosedRange<Int>? = nil,
    limit: Int,
    prefixSuffices: Bool = false,
    purpose: String
  ) {
    self.owner = owner
    self.path = path
    self.range = range
    self.limit = limit
    self.prefixSuffices = prefixSuffices
    self.purpose = purpose
  }

  /// The same as a request for the address that holds the file.
  func request(_ url: String, accept: String? = nil) -> FetchRequest {
    var request = FetchRequest(url, accept: accept, range: range, limit: limit, purpose: purpose)
    request.prefixSuffices = prefixSuffices || range != nil
    return request
  }
}
