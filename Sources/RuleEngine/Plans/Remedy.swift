// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What to do about a criterion that is not published, and how much work that is.
package struct Remedy: Sendable, Hashable {
  /// The situations that it is for; empty for the rule's own `fix`, which fits all.
  package var situations: Set<String>
  /// What to do, in one or two sentences.
  package var action: String
  package var effort: FixPlan.Effort
  /// Whether the card says more once it is done.
  package var card: CardEffect
  /// Where it stands in its file.
  package var place: PolicyFileError.Place

  /// What becomes of the card.
  package enum CardEffect: String, Sendable, Hashable, CaseIterable {
    /// It says what the rule's text for the card says.
    case changes
    /// It stays as it is, but for a link to be corrected.
    case stays
  }

  /// Nothing about the criterion on anything that was read.
  static let absent = "absent"
  /// A surface that could have shown more was not seen.
  static let unseen = "unseen"

  /// All words for a situation.
  static let words = [absent, unseen] + Standing.allCases.map(\.rawValue)
}

extension Remedy {
  private static let guide = "Rules/README.md, \"What to do\""

  /// Reads one item of `ways`.
  init(_ node: PolicyNode) throws(PolicyFileError) {
    let fields = try node.fields(["when", "do", "effort", "card"], guide: Self.guide)
    situations = []
    for word in try fields.required("when").items {
      let text = try word.text()
      guard Self.words.contains(text) else {
        throw word.error(
          "'\(text)' is no situation",
          suggestion: NearMiss.of(text, among: Self.words),
          fix: "use absent, unseen, or how an artifact stands (\(Self.guide))"
        )
      }
      situations.insert(text)
    }
    action = try fields.text("do").trimmed
    effort = try fields.required("effort").word(as: FixPlan.Effort.self)
    card = try fields.word("card", as: CardEffect.self) ?? .changes
    place = node.place
  }
}

extension Rule {
  /// What to do about `judgement`: the first of the rule's ways that fits, else its `fix`.
  package func remedy(for judgement: Judgement) -> Remedy {
    let situations = judgement.situations
    return ways.first { !$0.situations.isDisjoint(with: situations) } ?? remedy
  }

  /// The remedy whose words are `action`; the rule's own where it is none of the ways.
  package func remedy(saying action: String) -> Remedy {
    ways.first { $0.action == action } ?? remedy
  }
}

extension Observation {
  /// How it stands, to somebody who wants it to stand better: words that point at nothing give nothing
  /// to look at.
  fileprivate var situation: Standing {
    kind == .statement && standing == .notLookedAt ? .named : standing
  }
}

extension Judgement {
  /// How everything stands that is not published, in the words of `when`: what is the model's own,
  /// where that is not, since its publisher cannot mend what the model was made from.
  fileprivate var situations: Set<String> {
    let isOwnOpen = parts.contains { $0.part == .own && $0.verdict.outcome != .published }
    let artifacts = isOwnOpen ? artifacts.filter { $0.observation.part == .own } : artifacts
    let open = artifacts.filter { $0.verdict.outcome != .published }
    var words = Set(open.map(\.observation.situation.rawValue))
    if artifacts.isEmpty { words.insert(lacking.isEmpty ? Remedy.absent : Remedy.unseen) }
    if verdict.outcome == .unknown { words.insert(Remedy.unseen) }
    return words
  }
}
