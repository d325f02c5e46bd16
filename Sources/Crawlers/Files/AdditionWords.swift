// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What tells weights that are of use only when added to others: names of tensors, words of a card.
package struct AdditionWords: Sendable {
  /// How a card speaks of its weights as a difference.
  struct Mention: OptionSet {
    let rawValue: Int
    /// It speaks of such weights; whose they are is for others to say.
    static let mentioned = Mention(rawValue: 1)
    /// It calls its own so, and says beside it that others are needed.
    static let called = Mention(rawValue: 2)
  }

  /// What a phrase says.
  private enum Phrase: Int {
    case says, needs, mentions
  }

  /// Tensors that only an adapter has.
  private var own: [Glob]
  /// Tensors that an adapter may have beside those.
  private var beside: [Glob]
  /// Finds the phrases, in any place of a word.
  private var phrases: ContentMatcher

  init(tensors: PolicyFields, deltas: PolicyFields) throws(PolicyFileError) {
    own = try tensors.texts("own").map { Glob($0) }
    beside = try tensors.texts("beside").map { Glob($0) }
    let says = try deltas.texts("says").map { ("*\($0)*", Phrase.says.rawValue) }
    let needs = try deltas.texts("needs").map { ("*\($0)*", Phrase.needs.rawValue) }
    let mentions = try deltas.texts("mentions").map { ("*\($0)*", Phrase.mentions.rawValue) }
    phrases = ContentMatcher(says + needs + mentions)
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

  /// What a card's words say of its weights.
  ///
  /// That they are a difference has to stand near the card's beginning: what stands further down is
  /// about something else.
  func mention(in card: CardDocument) -> Mention {
    let met = card.blocks.map { block in
      Set(phrases.hits(in: block.text).compactMap { Phrase(rawValue: $0.entry) })
    }
    let top = met.prefix(Self.blocks)
    let isCalled = top.indices.contains { index in
      top[index].contains(.says)
        && top[max(0, index - 1)...min(top.count - 1, index + 1)].contains { $0.contains(.needs) }
    }
    var mention: Mention = isCalled ? .called : []
    if met.contains(where: { $0.contains(.mentions) }) { mention.insert(.mentioned) }
    return mention
  }

  private static let blocks = 30
}
