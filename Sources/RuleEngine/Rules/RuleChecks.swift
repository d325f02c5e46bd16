// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What every rule of a pack must stand, beyond being readable.
///
/// That a rule's id is its file's name and that each of its sources has an address is checked when
/// it is read.
package enum RuleChecks {
  /// What is wrong with the rules of `pack`, in its order; empty when all is well.
  package static func check(_ pack: Pack) -> [PolicyFileError] { pack.rules.flatMap(check) }

  /// What is wrong with one rule.
  package static func check(_ rule: Rule) -> [PolicyFileError] {
    let failures = rule.examples.compactMap { failure(of: $0, in: rule) }
    let missing = missingOutcomes(rule)
    // A leaf cannot be shown to matter by examples that do not hold.
    return failures + missing + (failures.isEmpty ? idleLeaves(rule) + idleWays(rule) : [])
  }

  /// Ways that no example takes.
  private static func idleWays(_ rule: Rule) -> [PolicyFileError] {
    let taken = Set(
      rule.examples.map { rule.judge($0.evidence) }
        .filter { $0.verdict.outcome != .published && $0.verdict.outcome != .notApplicable }
        .map { rule.remedy(for: $0).place.line }
    )
    return rule.ways.filter { !taken.contains($0.place.line) }.map { way in
      rule.node.file.error(
        at: way.place,
        "no example takes this way",
        fix: "add an example in which it is the first that fits, or strike it out"
      )
    }
  }

  private static func failure(of example: RuleExample, in rule: Rule) -> PolicyFileError? {
    let verdict = rule.judge(example.evidence).verdict
    guard verdict.outcome != example.expect || verdict.reasonCode != example.because else {
      return nil
    }
    return example.node.error(
      "the example '\(example.when)' is judged \(words(verdict.outcome, verdict.reasonCode))",
      fix: "it expects \(words(example.expect, example.because)); correct the example or the rule"
    )
  }

  private static func words(_ outcome: Outcome, _ code: ReasonCode?) -> String {
    code.map { "\(outcome.rawValue) (\($0.rawValue))" } ?? outcome.rawValue
  }

  private static func missingOutcomes(_ rule: Rule) -> [PolicyFileError] {
    let shown = Set(rule.examples.map(\.expect))
    return [Outcome.published, .unpublished, .unknown].filter { !shown.contains($0) }.map {
      rule.node.error(
        "no example of '\($0.rawValue)'",
        fix: "add one under 'examples:' that expects \($0.rawValue)"
      )
    }
  }

  /// Leaves that could be struck out without any example noticing.
  private static func idleLeaves(_ rule: Rule) -> [PolicyFileError] {
    rule.withoutEachLeaf.filter { holdsInAll($0.rule) }.map { struck in
      rule.node.file.error(
        at: struck.leaf.place,
        "no example needs '\(struck.leaf.kind.rawValue): \(struck.leaf.pattern.text)'",
        fix: "add an example that only this line decides, or strike it out"
      )
    }
  }

  private static func holdsInAll(_ rule: Rule) -> Bool {
    rule.examples.allSatisfy { failure(of: $0, in: rule) == nil }
  }
}

extension Rule {
  /// The rule once without each of its leaves; what silence needs stays as it is.
  fileprivate var withoutEachLeaf: [(leaf: Leaf, rule: Rule)] {
    var struck: [(leaf: Leaf, rule: Rule)] = []
    for ceiling in Ceiling.allCases {
      for (place, leaf) in (lists[ceiling] ?? []).enumerated() {
        var rule = self
        rule.lists[ceiling]?.remove(at: place)
        struck.append((leaf, rule))
      }
    }
    for (place, leaf) in notApplicable.enumerated() {
      var rule = self
      rule.notApplicable.remove(at: place)
      struck.append((leaf, rule))
    }
    return struck
  }
}
