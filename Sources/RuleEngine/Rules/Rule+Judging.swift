// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Rule {
  /// Judges evidence; nothing but the evidence and the rule enters.
  ///
  /// What `isWaived` takes out is left out of the verdict, after it has been weighed against the
  /// rest: words that mean it do not come back in its place.
  package func judge(
    _ evidence: Evidence,
    without isWaived: (Artifact) -> Bool = { _ in false }
  ) -> Judgement {
    let artifacts = artifacts(in: evidence)
    // Where the weights are spoken of as a whole there is no silence about them to explain; that a
    // repository holds none is silence.
    let isWhole = artifacts.contains {
      $0.observation.kind == .weights && $0.observation.standing != .empty
    }
    // What is waived need not be seen, either.
    let waived = artifacts.filter(isWaived).map(\.observation)
    let lacks =
      isWhole
      ? []
      : needs.compactMap { need in
        need.lack(in: evidence) { surface in waived.contains { $0.isShown(by: surface) } }
      }
    let sawAll = lacks.isEmpty
    let parts = parts(of: artifacts, evidence: evidence, sawAll: sawAll, without: isWaived)
    var judgement = Judgement(
      artifacts: artifacts,
      parts: parts,
      verdict: Combination.every.of(parts.map(\.verdict), sawAll: sawAll),
      exemption: nil,
      lacking: lacks.flatMap { $0 }
    )
    // Evidence that the thing is there after all shows that the rule does apply.
    if judgement.verdict.outcome != .published, let exemption = exemption(of: nil, evidence) {
      judgement.exemption = exemption
      judgement.parts = []
      judgement.verdict = Verdict(.notApplicable)
    }
    if parts.count == 1, judgement.exemption == nil { judgement.verdict = parts[0].verdict }
    // Where neither part is published, it is the model's own that says why.
    if judgement.verdict.outcome == .unpublished, let own = parts.first(where: { $0.part == .own })
    {
      judgement.verdict.reasonCode = own.verdict.reasonCode
    }
    // All that was found is waived, and nothing else can be there.
    if parts.isEmpty, sawAll, artifacts.contains(where: isWaived) {
      judgement.verdict = Verdict(.notApplicable)
    }
    return judgement
  }

  private func artifacts(in evidence: Evidence) -> [Artifact] {
    evidence.observations.indices.compactMap { place in
      ceiling(of: evidence.observations[place]).map {
        Artifact(evidence.observations[place], under: $0)
      }
    }
  }

  private func parts(
    of artifacts: [Artifact],
    evidence: Evidence,
    sawAll: Bool,
    without isWaived: (Artifact) -> Bool
  ) -> [Judgement.PartVerdict] {
    let hasBase = artifacts.contains { $0.observation.part == .base }
    return Part.allCases.compactMap { part in
      let found = artifacts.filter { $0.observation.part == part }
      // A part of which nothing was found counts beside the other one: half of the data is half.
      if found.isEmpty {
        guard part == .own, hasBase, exemption(of: .own, evidence) == nil else { return nil }
      }
      let left = counted(found, without: isWaived).filter { !isWaived($0) }
      // Where the card says that there is more than what is waived, that is left.
      let isAllWaived = left.isEmpty && !found.contains { $0.isLimit && !isWaived($0) }
      if isAllWaived, found.contains(where: isWaived) { return nil }
      let verdict = combination.of(left.map(\.verdict), sawAll: sawAll)
      return Judgement.PartVerdict(part: part, verdict: verdict)
    }
  }

  /// The artifacts of one part that count: each once, and no bare words beside the thing itself.
  ///
  /// Words that name something else do not give way to what is waived: it is not what they mean.
  private func counted(_ found: [Artifact], without isWaived: (Artifact) -> Bool) -> [Artifact] {
    let found = withoutEmptyLimits(found)
    guard combination == .every, found.count > 1 else { return found }
    let there = found.filter(\.verdict.isPositive)
    let isSomethingLeft = there.contains { !isWaived($0) }
    func givesWay(_ artifact: Artifact) -> Bool {
      artifact.isBareClaim && !there.isEmpty
        && (isSomethingLeft || artifact.observation.ownName == nil)
    }
    var best: [String: Artifact] = [:]
    var order: [String] = []
    for artifact in found where !givesWay(artifact) {
      let observation = artifact.observation
      let isNameless = observation.kind == .statement || observation.name.isEmpty
      let key = isNameless ? "#\(order.count)" : observation.name.lowercased()
      if best[key] == nil { order.append(key) }
      best[key] = best[key].map { Self.better($0, artifact) } ?? artifact
    }
    return order.compactMap { best[$0] }
  }

  /// A sentence that limits a disclosure limits nothing where nothing is disclosed.
  private func withoutEmptyLimits(_ found: [Artifact]) -> [Artifact] {
    let rest = found.filter { !$0.isLimit }
    return rest.contains { $0.verdict.outcome != .unpublished } ? found : rest
  }

  /// What one look has proven stays so when another look at the same thing shows less.
  private static func better(_ left: Artifact, _ right: Artifact) -> Artifact {
    left.verdict.outcome.rank >= right.verdict.outcome.rank ? left : right
  }

  /// The observation that takes out `part`, or with nil the whole criterion.
  private func exemption(of part: Part?, _ evidence: Evidence) -> Observation? {
    for leaf in notApplicable where leaf.part == part {
      let place = evidence.observations.indices.first {
        leaf.matches(evidence.observations[$0], mindingPart: false)
      }
      if let place { return evidence.observations[place] }
    }
    return nil
  }
}
