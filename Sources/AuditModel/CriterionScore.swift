// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How well a reader does on one criterion.
package struct CriterionScore: Sendable, Hashable {
  /// A label and what was read, where any label accepted stands for the one read.
  package struct Pair: Sendable, Hashable {
    package var label: Claim
    package var read: Claim

    package init(label: Claim, read: Claim) {
      self.label = label
      self.read = read
    }
  }

  package var component: Component
  /// Cards by label and reading.
  package var confusion: [Pair: Int] = [:]

  package init(component: Component) { self.component = component }

  /// Counts a card, where `label` is what was read if that is accepted.
  package mutating func count(_ label: Claim, read: Claim) {
    confusion[Pair(label: label, read: read), default: 0] += 1
  }

  package var cards: Int { confusion.values.reduce(0, +) }
  package var exact: Int { sum { $0.label == $0.read } }
  /// Cards that are `linked` by their label.
  package var linked: Int { sum { $0.label == .linked } }
  package var linkedRight: Int { sum { $0.label == .linked && $0.read == .linked } }
  package var linkedRead: Int { sum { $0.read == .linked } }

  /// Of all cards, the share read exactly; 1 of none.
  package var accuracy: Double { Self.share(exact, of: cards) }
  /// Of the cards read as `linked`, the share that are; 1 of none.
  package var precision: Double { Self.share(linkedRight, of: linkedRead) }
  /// Of the `linked` cards, the share read so; 1 of none.
  package var recall: Double { Self.share(linkedRight, of: linked) }
  /// The harmonic mean of ``precision`` and ``recall``.
  package var f1: Double { Self.share(2 * linkedRight, of: linked + linkedRead) }

  /// The least share of cards to be read exactly, and the least F1 of `linked`.
  package static let (accuracyBar, f1Bar) = (0.9, 0.95)
  /// With fewer `linked` cards than this, one error more or less decides the F1, so that at most
  /// one error is asked for instead.
  package static let fewLinked = 20

  package var meetsBar: Bool {
    let errors = linked + linkedRead - 2 * linkedRight
    let isFound = linked < Self.fewLinked ? errors <= 1 : f1 >= Self.f1Bar
    return isFound && accuracy >= Self.accuracyBar
  }

  private func sum(_ counts: (Pair) -> Bool) -> Int {
    confusion.reduce(0) { $0 + (counts($1.key) ? $1.value : 0) }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
