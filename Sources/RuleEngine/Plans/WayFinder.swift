// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The cheapest ways from an audit to goals that it does not reach yet.
struct WayFinder {
  var pack: Pack
  var audit: Audit
  var plan: FixPlan

  /// To the gate, where one was asked for and not passed; nothing where no steps lead there.
  var ways: [FixPlan.Way] { [gate].compactMap { $0 } }

  /// More steps than this are not tried in all combinations, but taken best first.
  private static let exhaustive = 12

  private var gate: FixPlan.Way? {
    guard let gate = audit.gate, gate.decision != .passed else { return nil }
    let asked = gate.checks.filter { $0.decision != .passed }.map(\.requirement)
    var due = Set(asked.compactMap { $0.split(separator: "=").first.map(String.init) })
      .intersection(plan.steps.map(\.criterion))
    for requirement in asked {
      guard let least = requirement.wholeNumber(after: "min-score ") else { continue }
      due.formUnion(cheapest(to: least, with: due))
    }
    return due.isEmpty ? nil : way("the gate", due)
  }

  /// The criteria that bring the lower end of the score to `least` with the least work, `taken`
  /// being done anyway; empty where even all of them do not.
  private func cheapest(to least: Int, with taken: Set<String>) -> Set<String> {
    let open = plan.steps.filter { !taken.contains($0.criterion) }
    func reaches(_ steps: [FixPlan.Step]) -> Bool {
      audit.criteria.score(publishing: taken.union(steps.map(\.criterion))).low >= least
    }
    guard reaches(open) else { return [] }
    guard open.count <= Self.exhaustive else {
      let count = open.indices.first { reaches(Array(open.prefix($0))) } ?? open.count
      return Set(open.prefix(count).map(\.criterion))
    }
    let choices = (0..<(1 << open.count)).map { bits in
      open.indices.filter { bits >> $0 & 1 == 1 }.map { open[$0] }
    }
    let best = choices.filter(reaches).min {
      ($0.work, $0.count) < ($1.work, $1.count)
    }
    return Set((best ?? []).map(\.criterion))
  }

  private func way(_ goal: String, _ criteria: Set<String>) -> FixPlan.Way {
    FixPlan.Way(
      goal: goal,
      criteria: plan.steps.map(\.criterion).filter(criteria.contains)
    )
  }
}

extension [FixPlan.Step] {
  fileprivate var work: Int { map(\.effort.weight).reduce(0, +) }
}

extension String {
  fileprivate func wholeNumber(after prefix: String) -> Int? {
    hasPrefix(prefix) ? Int(dropFirst(prefix.count)) : nil
  }
}
