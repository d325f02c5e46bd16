// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The cheapest ways from an audit to goals that it does not reach yet.
struct WayFinder {
  var pack: Pack
  var audit: Audit
  var plan: FixPlan

  /// To the gate, where one was asked for and not passed, and to the next class, where the pack has
  /// one; nothing where no steps lead there.
  var ways: [FixPlan.Way] { [gate, nextClass].compactMap { $0 } }

  /// More steps than this are not tried in all combinations, but taken best first.
  private static let exhaustive = 12

  private var gate: FixPlan.Way? {
    guard let gate = audit.gate, gate.decision != .passed else { return nil }
    let demands = gate.checks.filter { $0.decision != .passed }.map(\.demand)
    var due = Set(demands.flatMap(criteria)).intersection(plan.steps.map(\.criterion))
    // What is done anyway counts for the score.
    for case .minScore(let least) in demands { due.formUnion(cheapest(to: least, with: due)) }
    return due.isEmpty ? nil : way(Self.gateGoal, due)
  }

  /// How a way to the gate calls its goal.
  static let gateGoal = "the gate"

  /// The criteria that `demand` is about, in so many words.
  private func criteria(of demand: Gate.Demand) -> Set<String> {
    switch demand {
    case .outcome(let criterion, _): [criterion]
    case .minClass(let id): needs(ofClass: id)
    case .maxUnknown:
      Set(audit.criteria.filter { ($0.waiver?.outcome ?? $0.outcome) == .unknown }.map(\.id))
    case .minScore, .noRegress, .waiver, .other: []
    }
  }

  private var nextClass: FixPlan.Way? {
    let better = pack.classes.prefix { $0.id != audit.class }
    guard let next = better.last else { return nil }
    let due = needs(ofClass: next.id)
    return due.isEmpty ? nil : way("class \(next.id)", due)
  }

  /// The criteria that the class `id` needs and that have steps.
  private func needs(ofClass id: String) -> Set<String> {
    let unmet = pack.classes.first { $0.id == id }?.unmet(by: audit.criteria, certainly: true) ?? []
    return Set(unmet.map(\.criterion)).intersection(plan.steps.map(\.criterion))
  }

  /// The criteria that bring the lower end of the score to `least` with the least work, `taken`
  /// being done anyway; empty where even all of them do not.
  private func cheapest(to least: Int, with taken: Set<String>) -> Set<String> {
    let open = plan.steps.filter { !taken.contains($0.criterion) }
    func reaches(_ steps: [FixPlan.Step]) -> Bool {
      audit.criteria.gateScore(publishing: taken.union(steps.map(\.criterion))) >= least
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

extension Gate {
  /// With the least work of `plan` as the way to a score that is not reached.
  package func led(by plan: FixPlan) -> Gate {
    guard let way = plan.ways.first(where: { $0.goal == WayFinder.gateGoal }) else { return self }
    let steps = plan.steps.filter { way.criteria.contains($0.criterion) }
    let list = steps.map { "\($0.criterion) (+\($0.points))" }.joined(separator: ", ")
    return Gate(
      checks: checks.map { check in
        guard check.decision == .failed, case .minScore = check.demand else { return check }
        var check = check
        check.fix = "The least work to pass: publish \(list)."
        return check
      }
    )
  }
}
