// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A rule as prose, for `candor rules explain`.
package enum RuleProse {
  /// Everything the rule says, in the order in which its file says it.
  package static func explain(_ rule: Rule) -> String {
    var blocks = ["\(rule.title) (\(rule.id), \(rule.points) points)", rule.asks, rule.because]
    blocks.append(combination(rule.combination))
    for ceiling in Ceiling.allCases {
      blocks += list(heading(ceiling), rule.lists[ceiling] ?? [])
    }
    blocks += list("Does not apply, when this is seen:", rule.notApplicable)
    blocks.append("To publish it (\(rule.effort.rawValue)): \(rule.fix)")
    blocks += rule.ways.map { way in
      "Where it stands as \(way.situations.sorted().joined(separator: ", ")) "
        + "(\(way.effort.rawValue)): \(way.action)"
    }
    blocks.append(examples(rule.examples))
    blocks.append(
      (["Sources:"] + rule.sources.map { "  - \($0.name), \($0.url)" }).joined(separator: "\n")
    )
    return blocks.map { $0.trimmed }.joined(separator: "\n\n") + "\n"
  }

  private static func combination(_ combination: Combination) -> String {
    switch combination {
    case .every: "Every artifact counts: if one is missing, the rest is partial."
    case .any: "One artifact is enough: the best one counts."
    }
  }

  private static func heading(_ ceiling: Ceiling) -> String {
    switch ceiling {
    case .published: "As high as it stands, up to published:"
    case .partial: "Partial at most:"
    case .claimed: "Claimed at most:"
    }
  }

  private static func list(_ heading: String, _ leaves: [Leaf]) -> [String] {
    guard !leaves.isEmpty else { return [] }
    return [([heading] + leaves.map { "  - \(sentence($0))" }).joined(separator: "\n")]
  }

  /// "any repository of which the value is like '*evaluation*'".
  static func sentence(_ leaf: Leaf) -> String {
    let noun = Nouns.of(leaf.kind).one
    var words = [leaf.pattern.text == "*" ? "any \(noun)" : "a \(noun) '\(leaf.pattern.text)'"]
    if let value = leaf.value { words.append("that is '\(value.text)'") }
    if let section = leaf.section { words.append("under a heading '\(section.text)'") }
    if let part = leaf.part { words.append("(\(part.rawValue) part)") }
    if !leaf.standings.isEmpty {
      words.append("that stands as \(leaf.standings.map(\.rawValue).joined(separator: ", "))")
    }
    return words.joined(separator: " ")
  }

  private static func examples(_ examples: [RuleExample]) -> String {
    let lines = examples.map { example in
      let code = example.because.map { " (\($0.rawValue))" } ?? ""
      return "  - \(example.when): \(example.expect.rawValue)\(code)"
    }
    return (["For example:"] + lines).joined(separator: "\n")
  }
}
