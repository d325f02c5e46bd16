// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import PolicyFiles
import Reporters
import RuleEngine

/// What a policy comes to, with what it leaves open.
struct PolicySummary {
  var lines: [String]
  /// What is wrong with waivers.
  var refusals: [String]

  init(_ loaded: LoadedPolicy, _ pack: Pack, today: Day) throws(Failure) {
    let policy = loaded.policy
    let requirements = try GateWishes().requirements(for: pack, under: policy)
    let pointers = try loaded.pointers(pack)
    let waivers = loaded.waivers(pack, today: today)
    refusals = []
    lines = ["\(policy.path): holds on \(today)".neutralized]
    add("pack", ["\(pack.id) \(pack.version)"])
    add("requires", requirements.map(\.description), else: "nothing")
    add("asks", [policy.hosts?.joined(separator: ", ") ?? "every public host"])
    let source = [
      "at most \(policy.budget ?? SourceOptions.budget) requests",
      "\(policy.depth ?? SourceOptions.depth) generations",
      "\(policy.timeout ?? SourceOptions.timeout) s each",
    ]
    add("spends", [source.joined(separator: ", ")])
    add("points at", pointers.all.map { "\($0.component.rawValue): \($0.url)" })
    add("waives", waivers.grants.map(\.words))
    refusals = waivers.checks.map { "\($0.requirement): \($0.reason) \($0.fix ?? "")" }
  }

  private mutating func add(_ label: String, _ values: [String], else none: String? = nil) {
    let values = values.isEmpty ? [none].compactMap(\.self) : values
    for (number, value) in values.enumerated() {
      let lead = number == 0 ? label : ""
      lines.append("  " + lead + String(repeating: " ", count: 11 - lead.count) + value.neutralized)
    }
  }
}

extension Waivers.Grant {
  /// "datasets, https://…: Licensed corpus (legal@acme.example, until 2027-03-31)".
  fileprivate var words: String {
    let scope = waiver.isWhole ? "all of it" : waiver.artifact ?? waiver.path ?? ""
    let soon = expiresSoon ? ", soon" : ""
    return "\(waiver.criterion), \(scope): \(waiver.reason) "
      + "(\(waiver.author), until \(waiver.expires)\(soon))"
  }
}
