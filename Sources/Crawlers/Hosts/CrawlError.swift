// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Why a model cannot be audited at all.
///
/// All surfaces down is no such reason.
package struct CrawlError: Error, Sendable, Hashable {
  package enum Problem: String, Sendable, Hashable {
    /// The host answers that there is no such model, or that it is private.
    case missingOrPrivate = "missing-or-private"
    /// The host answers that it was taken back (451).
    case withdrawn
    /// The model is there; the revision asked for is not.
    case noRevision = "no-such-revision"
    /// The folder is not there or cannot be read.
    case noFolder = "no-folder"
  }

  package var problem: Problem
  package var url: String
  package var reference: Reference

  package init(_ problem: Problem, url: String, reference: Reference) {
    self.problem = problem
    self.url = url
    self.reference = reference
  }
}

extension CrawlError: CustomStringConvertible {
  package var description: String {
    switch problem {
    case .missingOrPrivate:
      "\(reference.id) on \(reference.host): missing or private; the host does not say which. "
        + "Check the owner and the name; an audit sees what anyone sees without a login."
    case .withdrawn:
      "\(reference.id) on \(reference.host): withdrawn; its host answers that it is no longer to be "
        + "had. Ask its publisher where it went."
    case .noRevision:
      "\(reference.id) on \(reference.host): no revision '\(reference.revision ?? "")'. "
        + "Give a branch, a tag or a commit that the model's page lists."
    case .noFolder:
      "\(reference.id): no folder that can be read. Give the path of a model's checkout."
    }
  }
}
