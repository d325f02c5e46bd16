// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// `.candor.yaml`: what a repository asks of its own audits.
///
/// It may come with the model that is audited, as in a pull request from a stranger. So it can ask
/// for more, and let hosts, requests and time be less; it widens nothing that the network may be
/// asked for.
package struct Policy: Sendable, Hashable {
  /// The name of the file in a repository.
  package static let fileName = ".candor.yaml"
  /// What it is taken for, and not read as.
  package static let mistakenName = ".candor.yml"

  /// An outcome that a criterion must have.
  package struct Required: Sendable, Hashable {
    package var criterion: PolicyNode.Entry
    package var outcome: Outcome
  }

  /// Where the publisher says that something is which the card lacks.
  package struct Artifact: Sendable, Hashable {
    package var criterion: PolicyNode.Entry
    package var url: String
    /// The line of the file on which it stands, from 1.
    package var line: Int
  }

  /// A waiver as it is written, or why it cannot be read.
  package struct Written: Sendable, Hashable {
    /// `.candor.yaml:12:5`.
    package var place: String
    /// Where its last day is written; nil where that is not known.
    package var end: String?
    package var waiver: Result<Waiver, PolicyFileError>

    package init(place: String, end: String? = nil, waiver: Result<Waiver, PolicyFileError>) {
      self.place = place
      self.end = end
      self.waiver = waiver
    }
  }

  /// As it is shown in messages.
  package var path: String
  /// The id of a pack.
  package var pack: PolicyNode?
  package var require: [Required] = []
  /// In percent.
  package var minScore: Int?
  /// The id of a class of the pack.
  package var minClass: PolicyNode?
  package var maxUnknown: Int?
  /// The hosts that may be asked; nil for all.
  package var hosts: [String]?
  /// The most requests.
  package var budget: Int?
  /// Generations of models that it was made from.
  package var depth: Int?
  /// In seconds.
  package var timeout: Int?
  package var artifacts: [Artifact] = []
  package var waivers: [Written] = []

  /// A policy that asks for nothing.
  package init(path: String) { self.path = path }
}

extension Result where Success == Waiver, Failure == PolicyFileError {
  /// The waiver; nil where it cannot be read.
  package var waiver: Waiver? {
    if case .success(let waiver) = self { waiver } else { nil }
  }
}
