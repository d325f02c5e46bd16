// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Pack {
  /// What to publish next to raise `audit`, an audit by this pack, in order of points for effort.
  ///
  /// What is waived is left out; what could not be seen stays in, since to make it visible gains
  /// its points, too.
  package func plan(for audit: Audit) -> FixPlan {
    let steps = audit.criteria.compactMap { step(for: $0, in: audit) }
    let ordered = steps.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      let (gain, other) = (
        left.points * right.effort.weight, right.points * left.effort.weight
      )
      return gain == other ? $0.offset < $1.offset : gain > other
    }
    let plan = FixPlan(steps: ordered.map(\.element))
    return FixPlan(steps: plan.steps, ways: WayFinder(pack: self, audit: audit, plan: plan).ways)
  }

  private func step(for finding: Finding, in audit: Audit) -> FixPlan.Step? {
    let gain = finding.points.max - finding.points.low
    guard gain > 0, !finding.fix.isEmpty, !finding.isWaived,
      let rule = rules.first(where: { $0.id == finding.id })
    else { return nil }
    let remedy = rule.remedy(saying: finding.fix)
    return FixPlan.Step(
      criterion: finding.id,
      action: finding.fix,
      effort: remedy.effort,
      points: gain,
      score: audit.criteria.score(publishing: [finding.id]).low - audit.criteria.score().low,
      snippet: remedy.card == .stays ? nil : rule.snippet?.filled(for: audit.reference)
    )
  }
}

extension Finding {
  /// Whether nothing of it is left that a gate asks for.
  fileprivate var isWaived: Bool {
    waiver.map { $0.outcome == .published || $0.outcome == .notApplicable } ?? false
  }
}

extension [Finding] {
  /// The lower end that a gate asks for, were the criteria `ids` published: with what is waived left
  /// out where that is more.
  func gateScore(publishing ids: Set<String>) -> Int {
    let rest = map { finding in
      var finding = finding
      finding.points = finding.waiver?.points ?? finding.points
      return finding
    }
    return Swift.max(score(publishing: ids).low, rest.score(publishing: ids).low)
  }

  /// The score, were the criteria `ids` published.
  func score(publishing ids: Set<String> = []) -> Score {
    Score(
      map { finding in
        let max = finding.points.max
        return ids.contains(finding.id) ? Points(low: max, high: max, max: max) : finding.points
      }
    )
  }
}

extension FixPlan.Snippet {
  /// With the model's own id, owner and name in place of `{model}`, `{owner}` and `{name}`.
  fileprivate func filled(for model: Subject) -> FixPlan.Snippet {
    // The path of a folder tells no owner, and what it is called is no text for a card.
    let parts = model.host == "local" ? [] : model.id.split(separator: "/").map(String.init)
    let owner = parts.count > 1 ? parts[0] : "OWNER"
    let name = parts.last ?? "MODEL"
    func fill(_ text: String) -> String {
      text.replacing("{model}", with: parts.count == 2 ? model.id : "\(owner)/\(name)")
        .replacing("{owner}", with: owner)
        .replacing("{name}", with: name)
    }
    return FixPlan.Snippet(frontMatter: fill(frontMatter), section: fill(section))
  }
}
