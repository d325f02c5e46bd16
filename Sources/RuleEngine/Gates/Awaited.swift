// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A surface that was not seen whole, and which criteria wait for it.
package struct Awaited: Sendable, Hashable {
  package var surface: Surface
  /// By their ids.
  package var criteria: Set<String>

  package init(_ surface: Surface, criteria: Set<String>) {
    self.surface = surface
    self.criteria = criteria
  }
}

extension Pack {
  /// What was not seen of `evidence`, in its order, as far as a criterion waits for it: what is waived
  /// waits for nothing.
  package func awaited(_ evidence: Evidence, waivers: Waivers = .none) -> [Awaited] {
    let unseen = evidence.surfaces.filter { $0.sight != .whole }
    guard !unseen.isEmpty else { return [] }
    let waits = rules.map { (id: $0.id, surfaces: $0.awaited(unseen, evidence, waivers)) }
    return unseen.compactMap { surface in
      let criteria = Set(waits.filter { $0.surfaces.contains(surface) }.map(\.id))
      return criteria.isEmpty ? nil : Awaited(surface, criteria: criteria)
    }
  }
}

extension Rule {
  /// Those of `unseen` that could settle this criterion: where what it was judged by would be seen;
  /// else, where it was judged by silence, what could have broken that.
  fileprivate func awaited(
    _ unseen: [Surface],
    _ evidence: Evidence,
    _ waivers: Waivers
  ) -> Set<Surface> {
    let mine = waivers.grants.map(\.waiver).filter { $0.criterion == id }
    guard !mine.contains(where: \.isWhole) else { return [] }
    let artifacts = judge(evidence).artifacts
    let scope = WaiverScope(mine, among: artifacts, of: evidence.subject)
    let judgement = judge(evidence, without: scope.covers)
    let open = artifacts.filter { $0.verdict.points(of: points).isOpen && !scope.covers($0) }
    let named = unseen.filter { surface in open.contains { $0.observation.isShown(by: surface) } }
    guard named.isEmpty, judgement.verdict.points(of: points).isOpen else { return Set(named) }
    return Set(judgement.lacking)
  }
}

extension Points {
  /// Whether more may be there than what is certain.
  fileprivate var isOpen: Bool { low < high }
}
