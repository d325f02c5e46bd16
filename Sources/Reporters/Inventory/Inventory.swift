// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the audits of a report are about: each model once, with what was named beside it.
package struct Inventory: Sendable, Hashable {
  /// One model and what was found of it.
  package struct Model: Sendable, Hashable {
    /// The model.
    package var subject: Subject
    /// Its audits, one for each pack.
    package var audits: [Audit]
    /// Datasets and code, in the order of the evidence.
    package var artifacts: [Artifact]

    /// The audit that its facts are taken from; packs judge one set of evidence.
    package var facts: Audit { audits[0] }

    /// The datasets, or the code.
    package func artifacts(_ role: Artifact.Role) -> [Artifact] {
      artifacts.filter { $0.role == role }
    }
  }

  /// The models, in the order of the report.
  package var models: [Model] = []
  /// The packs that were applied, each once, in the order of the report.
  package var packs: [Audit.PackIdentity] = []
  /// The failures in audits' places.
  package var errors: [ErrorReport]
  /// The programs that made the audits, each once.
  package var tools: [Audit.Tool] = []

  /// What `report` is about; an audit of the same model by the same pack counts once.
  package init(_ report: Report) {
    errors = report.errors
    for audit in report.audits {
      if !packs.contains(audit.pack) { packs.append(audit.pack) }
      if !tools.contains(audit.tool) { tools.append(audit.tool) }
      add(audit)
    }
  }

  /// The time of the latest evidence; nil where none carries a time.
  package var latest: String? {
    let items = models.flatMap(\.audits).flatMap(\.criteria).flatMap(\.evidence)
    return items.compactMap(\.source.at).filter(\.isInstant).max()
  }

  private mutating func add(_ audit: Audit) {
    let place = models.firstIndex { $0.subject.isSame(as: audit.reference) }
    guard let place else {
      models.append(
        Model(subject: audit.reference, audits: [audit], artifacts: Self.artifacts(of: audit))
      )
      return
    }
    guard !models[place].audits.contains(where: { $0.pack == audit.pack }) else { return }
    models[place].audits.append(audit)
    models[place].artifacts = Self.merged(models[place].artifacts + Self.artifacts(of: audit))
  }

  /// Of what was found at all: a verdict that nothing is there cites only what was read in vain.
  private static func artifacts(of audit: Audit) -> [Artifact] {
    let findings = audit.criteria.filter {
      $0.outcome != .unpublished && $0.outcome != .notApplicable
    }
    return merged(
      findings.flatMap { finding in
        finding.evidence.compactMap { Artifact($0, for: finding, in: audit) }
      }
    )
  }

  private static func merged(_ artifacts: [Artifact]) -> [Artifact] {
    artifacts.reduce(into: []) { merged, artifact in
      let place = merged.firstIndex { $0.place == artifact.place && $0.role == artifact.role }
      if let place { merged[place].merge(artifact) } else { merged.append(artifact) }
    }
  }
}

extension Subject {
  /// Whether both are the same commit of the same model.
  fileprivate func isSame(as other: Subject) -> Bool {
    host == other.host && id == other.id && revision == other.revision
  }
}
