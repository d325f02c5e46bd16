// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Rule {
  /// The most citations of one finding.
  static let evidenceLimit = 20

  /// The verdict on this criterion, with all that a reader needs to check it.
  func finding(
    _ evidence: Evidence,
    licenses: LicenseCatalogue,
    waivers: Waivers = .none
  ) -> Finding {
    let judgement = judge(evidence)
    let outcome = judgement.verdict.outcome
    var finding = Finding(
      id: id,
      title: title,
      outcome: outcome,
      reasonCode: judgement.verdict.reasonCode,
      claim: claim(evidence),
      points: judgement.verdict.points(of: points),
      parts: judgement.parts.map { .init(part: $0.part, outcome: $0.verdict.outcome) },
      terms: terms(judgement, evidence, licenses: licenses),
      evidence: citations(judgement, evidence),
      reason: Reasoning(rule: self, judgement: judgement, evidence: evidence).sentence,
      fix: outcome == .published || outcome == .notApplicable
        ? "" : remedy(for: judgement).action
    )
    finding.waiver = effect(of: waivers, on: finding, evidence)
    return finding
  }

  /// The strongest thing the publisher says.
  private func claim(_ evidence: Evidence) -> Claim {
    let observations = evidence.observations.lazy.filter { $0.component == component }
    guard component != .weights else {
      let isThere = observations.contains {
        ($0.kind == .weights || $0.kind == .file) && $0.standing != .empty
      }
      return isThere ? .linked : evidence.saw(.files) ? .absent : .unseen
    }
    let strongest = observations.compactMap(\.claim).max() ?? .unseen
    return max(strongest, evidence.saw(.card) ? .absent : .unseen)
  }

  /// The strictest terms of the artifacts that earn points; nil when there are none.
  private func terms(
    _ judgement: Judgement,
    _ evidence: Evidence,
    licenses: LicenseCatalogue
  ) -> Terms? {
    let counted = judgement.artifacts.filter(\.verdict.isPositive).map(\.observation)
    let terms = counted.map { observation in
      // What stands in the model's own repository comes under the model's license; what the
      // repository links to never does.
      observation.license.map { licenses.terms(of: $0) }
        ?? (observation.isInRepository ? licenses.terms(evidence.license) : .unresolved)
    }
    return Terms.strictest(terms)
  }

  private func citations(_ judgement: Judgement, _ evidence: Evidence) -> [EvidenceItem] {
    if let exemption = judgement.exemption { return [EvidenceItem(exemption, grade: .claimed)] }
    var items: [EvidenceItem] = []
    for grade in [Grade.verified, .reachable, .claimed, nil] {
      for artifact in judgement.artifacts where artifact.grade == grade {
        items.append(EvidenceItem(artifact.observation, grade: grade))
      }
    }
    // Two links to one repository lead to one and the same piece of evidence.
    var cited: Set<EvidenceItem> = []
    items = Array(items.filter { cited.insert($0.anywhere).inserted }.prefix(Self.evidenceLimit))
    let surfaces = self.cited(judgement, evidence).map(EvidenceItem.init)
    return items + surfaces.prefix(Self.evidenceLimit - items.count)
  }

  /// The surfaces that a verdict on silence rests on: those read, or those that were not seen.
  private func cited(_ judgement: Judgement, _ evidence: Evidence) -> [Surface] {
    switch judgement.verdict.outcome {
    case .unpublished:
      let kinds = needs.flatMap(\.kinds)
      return evidence.surfaces.filter { kinds.contains($0.kind) && $0.sight == .whole }
    case .unknown: return judgement.lacking
    default: return []
    }
  }
}

extension EvidenceItem {
  /// The same, wherever the card points at it.
  fileprivate var anywhere: EvidenceItem {
    var item = self
    item.mention = nil
    return item
  }
}

extension Observation {
  /// Whether it stands in the model's own repository.
  fileprivate var isInRepository: Bool {
    [.weights, .file, .table, .code, .checkpoints].contains(kind)
  }
}
