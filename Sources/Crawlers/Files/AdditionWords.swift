// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What tells weights that are of use only when added to others: names of tensors, words of a card.
package struct AdditionWords: Sendable, Hashable {
  /// Tensors that only an adapter has.
  private var own: [Glob]
  /// Tensors that an adapter may have beside those.
  private var beside: [Glob]
  /// Words that call weights a difference, in lower case.
  private var says: [String]
  /// Words by which the others are needed, in lower case.
  private var needs: [String]

  init(tensors: PolicyFields, deltas: PolicyFields) throws(PolicyFileError) {
    own = try tensors.texts("own").map { Glob($0) }
    beside = try tensors.texts("beside").map { Glob($0) }
    says = try deltas.texts("says").map { $0.lowercased() }
    needs = try deltas.texts("needs").map { $0.lowercased() }
  }

  /// Whether tensors of these names are an adapter's, and none is a model's.
  func areAdapter(_ names: some Sequence<String>) -> Bool {
    var isAny = false
    for name in names {
      let subject = GlobSubject(name)
      if own.contains(where: { $0.matches(subject) }) {
        isAny = true
      } else if !beside.contains(where: { $0.matches(subject) }) {
        return false
      }
    }
    return isAny
  }

  /// Whether a card's words call its weights a difference, and say beside it that others are needed.
  func callDelta(_ card: CardDocument) -> Bool {
    let blocks = card.blocks.prefix(Self.blocks).map { $0.text.prefix(Self.letters).lowercased() }
    return blocks.indices.contains { index in
      says.contains { blocks[index].contains($0) }
        && blocks[max(0, index - 1)...min(blocks.count - 1, index + 1)].contains { text in
          needs.contains { text.contains($0) }
        }
    }
  }

  /// What stands further down is about something else.
  private static let blocks = 30
  private static let letters = 2_000
}
