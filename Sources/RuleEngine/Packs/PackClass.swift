// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// A class of models as a pack defines it: what at least must be there for a model to be of it.
package struct PackClass: Sendable, Hashable {
  /// The least outcome of one criterion.
  package struct Need: Sendable, Hashable {
    package var criterion: String
    package var least: Outcome
  }

  /// As reports and `min_class` write it ("III").
  package var id: String
  package var title: String
  /// In the order of the file.
  package var needs: [Need]

  package init(id: String, title: String, needs: [Need]) {
    self.id = id
    self.title = title
    self.needs = needs
  }

  private static let guide = "Rules/README.md, \"A pack\""

  /// Reads one class, where `criteria` are the ids of the pack's rules.
  init(_ node: PolicyNode, criteria: [String]) throws(PolicyFileError) {
    let fields = try node.fields(["id", "title", "needs"], guide: Self.guide)
    id = try fields.text("id")
    title = try fields.text("title")
    let map = try fields.required("needs")
    let least = try map.fields(criteria, called: "a criterion of this pack", guide: Self.guide)
    needs = []
    for entry in least.entries { needs.append(try Self.need(entry)) }
    guard !needs.isEmpty else {
      throw map.error("a class that needs nothing", fix: "name a criterion and its outcome")
    }
  }

  private static func need(_ entry: PolicyNode.Entry) throws(PolicyFileError) -> Need {
    let outcome = try entry.value.word(as: Outcome.self)
    guard Requirement.outcomes.contains(outcome) else {
      let words = Requirement.outcomes.map(\.rawValue).joined(separator: ", ")
      throw entry.value.error("'\(outcome.rawValue)' cannot be needed", fix: "use one of \(words)")
    }
    return Need(criterion: entry.key, least: outcome)
  }

  /// Whether `findings` meet every need: for certain, or as far as what was not seen leaves it open.
  ///
  /// A criterion that does not apply takes no class away. Waivers count only where `withWaivers`
  /// says so: a class is what is there, not what was granted.
  func isMet(by findings: [Finding], certainly: Bool, withWaivers: Bool = false) -> Bool {
    unmet(by: findings, certainly: certainly, withWaivers: withWaivers).isEmpty
  }

  /// The needs that are not met.
  func unmet(by findings: [Finding], certainly: Bool, withWaivers: Bool = false) -> [Need] {
    needs.filter { need in
      guard let finding = findings.first(where: { $0.id == need.criterion }) else { return true }
      var outcomes = [certainly ? finding.certain(need.least) : finding.possibly]
      if withWaivers, let effect = finding.waiver { outcomes.append(effect.outcome) }
      return !outcomes.contains { $0 == .notApplicable || $0.rank >= need.least.rank }
    }
  }
}

extension Finding {
  /// What is certain of an outcome where `least` is asked for: that something is claimed, is certain.
  fileprivate func certain(_ least: Outcome) -> Outcome {
    least == .claimed && outcome == .claimed ? .claimed : surely
  }
}
