// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A dataset or a repository of code that an audit's evidence was read from.
package struct Artifact: Sendable, Hashable {
  /// What it is to the model.
  package enum Role: String, Sendable, Hashable {
    /// Named as training data.
    case dataset
    /// Code that trains or evaluates.
    case code
  }

  /// How a dataset may be had, as far as a listing proved it; the words are SPDX's.
  package enum Availability: String, Sendable, Hashable {
    /// Anybody may download it.
    case directDownload
    /// Terms must be accepted first.
    case clickthrough
    /// Somebody must let the user in first.
    case registration
    /// It must be put together again from what a list of addresses names.
    case scrapingScript
  }

  /// What it is to the model.
  package var role: Role
  /// Where it is.
  package var place: HostedPlace
  /// The commit that was read; nil where none is known.
  package var revision: String?
  /// How far it was checked; nil where it could not be seen.
  package var grade: Grade?
  /// The criteria it bears on, in the pack's order.
  package var criteria: [String]
  /// The model that it was used for, where that is one this model was made from.
  package var ancestor: String?
  /// What was found there, one sentence for each time it was read.
  package var findings: [String]

  /// Whether its host, or the artifact itself, was seen to hold it.
  package var isProven: Bool { grade == .verified || grade == .reachable }

  /// How it may be had; nil where nothing that was read tells.
  package var availability: Availability? {
    guard isProven else { return nil }
    return Self.phrases.first { phrase in findings.contains { $0.contains(phrase.words) } }?.means
  }

  // An audit keeps what a listing proved only in its sentences; others than these say nothing.
  private static let phrases: [(words: String, means: Availability)] = [
    (" is public and ungated", .directDownload),
    (" is behind a gate that opens by itself", .clickthrough),
    (" is behind a gate that a person opens", .registration),
    (" lists addresses (", .scrapingScript),
  ]
}

extension Artifact {
  /// What `item` was read from; nil where that is no dataset and no repository, or the model's own.
  package init?(_ item: EvidenceItem, for finding: Finding, in audit: Audit) {
    guard let place = HostedPlace(address: item.source.url),
      place.host != audit.reference.host || place.kind == .dataset || place.id != audit.reference.id
    else { return nil }
    let isData = place.kind == .dataset || finding.id == Component.datasets.rawValue
    self.init(
      role: isData ? .dataset : .code,
      place: place,
      revision: item.source.revision,
      grade: item.grade,
      criteria: [finding.id],
      ancestor: audit.lineage.first { item.says.hasPrefix("\($0.id), from which it was made") }?.id,
      findings: [item.says]
    )
  }

  /// Takes in what another reading of the same artifact showed.
  mutating func merge(_ other: Artifact) {
    revision = revision ?? other.revision
    ancestor = other.ancestor == nil ? nil : ancestor
    grade = [grade, other.grade].compactMap(\.self).max()
    criteria += other.criteria.filter { !criteria.contains($0) }
    findings += other.findings.filter { !findings.contains($0) }
  }
}
