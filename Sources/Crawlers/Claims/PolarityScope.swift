// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Which way a sentence points at a place in it, by the triggers whose scope holds the place.
///
/// A trigger reaches from itself to the next word that ends a scope ("but", ";"), at most ``reach``
/// bytes far; one that follows what it denies reaches backwards. A pseudo-trigger ("not only")
/// silences the triggers inside it.
struct PolarityScope {
  private let triggers: [Trigger]
  private let ends: [Int]

  private struct Trigger {
    var polarity: Polarity
    var range: Range<Int>
    var reachesForward: Bool
    var reachesBack: Bool
    /// The words of a link that it stands in: a title ("… without Supervision") denies nothing
    /// outside of it.
    var title: Range<Int>?
  }

  /// About twelve words.
  static let reach = 90

  private static let words = ConceptSet([.negation, .negationAfter, .future, .hypothetical])

  init(_ sentence: ReadSentence) {
    // Most sentences hold no trigger, and without one nothing ends a scope.
    guard sentence.concepts.containsAny(Self.words) else {
      (triggers, ends) = ([], [])
      return
    }
    let pseudo = sentence.hits.filter { $0.concept == .pseudoNegation }.map(\.range)
    triggers = sentence.hits.compactMap { hit in
      guard let polarity = Self.polarity(of: hit.concept) else { return nil }
      guard !pseudo.contains(where: { $0.overlaps(hit.range) }) else { return nil }
      let title = sentence.links.first {
        Self.isTitle($0) && $0.range.contains(hit.range.lowerBound)
      }
      // A promise stands before what it promises ("we will release") or after it ("coming soon").
      return Trigger(
        polarity: polarity,
        range: hit.range,
        reachesForward: hit.concept != .negationAfter,
        reachesBack: hit.concept == .negationAfter || hit.concept == .future,
        title: title?.range
      )
    }
    ends = sentence.hits.filter { $0.concept == .terminator }.map(\.range.lowerBound)
  }

  /// Negation outweighs the future, and both the hypothetical.
  func polarity(at position: Int, reach: Int = reach) -> Polarity {
    var found = Polarity.affirmed
    for trigger in triggers where reaches(trigger, position, reach) {
      if trigger.polarity == .negated { return .negated }
      if found != .future { found = trigger.polarity }
    }
    return found
  }

  /// Of three words or more: shorter ones are words of the sentence.
  private static func isTitle(_ link: ReadLink) -> Bool {
    link.link.anchor.utf8.count { $0 == UInt8(ascii: " ") } >= 2
  }

  private func reaches(_ trigger: Trigger, _ position: Int, _ reach: Int) -> Bool {
    if let title = trigger.title, !title.contains(position) { return false }
    return trigger.reachesForward && isOpen(trigger.range.lowerBound, position, reach)
      || trigger.reachesBack && isOpen(position, trigger.range.lowerBound, reach)
  }

  /// Whether nothing that ends a scope stands between two places that are near enough.
  private func isOpen(_ from: Int, _ to: Int, _ reach: Int) -> Bool {
    guard from <= to, to - from <= reach else { return false }
    return !ends.contains { from < $0 && $0 < to }
  }

  private static func polarity(of concept: Concept) -> Polarity? {
    switch concept {
    case .negation, .negationAfter: .negated
    case .future: .future
    case .hypothetical: .hypothetical
    default: nil
    }
  }
}
