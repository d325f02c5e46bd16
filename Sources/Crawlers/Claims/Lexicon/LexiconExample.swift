// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// A line of a card and what is read from it: the test of a lexicon entry.
package struct LexiconExample: Sendable, Hashable {
  /// How much of the training data a card tells.
  package enum Disclosure: String, Sendable, Hashable, CaseIterable {
    case all
    case part
  }

  /// Markdown-free text of one block.
  package var text: String
  /// The heading it stands under; empty for none.
  package var under: String
  /// The addresses it links, in order, each carried by the words in brackets of ``text``.
  package var links: [String]
  /// Whether ``text`` is a block of code.
  package var isCode: Bool
  /// The claims that follow, by component; what is not listed must be absent.
  package var reads: [Component: Claim]
  /// `owner/name` of the model whose card it is.
  package var model: String
  /// The front matter's tags, and how the model is related to its base; empty for none.
  package var tags: [String]
  package var relation: String
  /// The kind of weights that follows.
  package var weights: WeightsFacts.Kind
  /// How much of the data it tells; nil where that is not tested.
  package var disclosure: Disclosure?
  package var place: PolicyFileError.Place

  /// Everything of it that an entry's words may stand in.
  var texts: [String] { [text, model, relation] + tags }
}
