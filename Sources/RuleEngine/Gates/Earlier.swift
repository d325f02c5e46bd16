// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Audits of an earlier time, which a later one is held against.
package struct Earlier: Sendable, Hashable {
  /// The file that they stand in, as the user named it.
  package var name: String
  package var audits: [Audit]

  /// The audits of `audits` that were made by the pack `pack`; one must be.
  package init(_ audits: [Audit], name: String, pack: String) throws(RequirementError) {
    self.name = name
    self.audits = audits.filter { $0.pack.id == pack }
    guard self.audits.isEmpty else { return }
    let packs = Set(audits.map(\.pack.id)).sorted().joined(separator: ", ")
    throw RequirementError(
      audits.isEmpty
        ? "no-regress \(name): no audit stands in it; make one with 'candor audit REF --format json'"
        : "no-regress \(name): its audits are by the pack \(packs), and this one is by '\(pack)'; "
          + "outcomes of different packs cannot be compared"
    )
  }

  /// The earlier audit of the same model: the last one of its address.
  ///
  /// An only one counts for a folder, which has another path on each machine, and for what the same
  /// model is called elsewhere.
  func audit(of subject: Subject) -> Audit? {
    if let same = audits.last(where: { $0.reference.resolved == subject.resolved }) { return same }
    guard audits.count == 1, let only = audits.first else { return nil }
    let isFolder = only.reference.host == "local" || subject.host == "local"
    return isFolder || only.reference.id.lowercased() == subject.id.lowercased() ? only : nil
  }
}
