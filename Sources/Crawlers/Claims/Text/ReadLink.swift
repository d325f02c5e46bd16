// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A link of a card and what it leads to.
struct ReadLink: Sendable, Hashable {
  var link: CardLink
  var address: LinkAddress
  var target: LinkTarget
  /// What its repository is known as; nil for one the lexicon does not know.
  var known: Concept?
  /// What its address says of what is there.
  var says: ConceptSet
  /// Whether it appears to be the publisher's own, by the names of owner and model.
  var isOwn: Bool
  /// Whether its very holder is the publisher.
  var isHolders: Bool

  /// Whether it leads to a document, such as the README of a folder, which introduces anything.
  var isDocument: Bool { endsPath(in: [".md", ".txt", ".rst"]) }

  /// Whether it leads to the README of a folder or a repository.
  var isReadMe: Bool { address.path.last?.elementsEqual("readme.md".utf8) == true }

  /// Whether it leads to a paper or a policy, wherever it is kept.
  var isPaper: Bool { target == .paper || endsPath(in: [".pdf"]) }

  /// Whether it leads to a file of settings.
  var isSetting: Bool { endsPath(in: [".yaml", ".yml"]) }

  func endsPath(in endings: [String]) -> Bool {
    guard let name = address.path.last else { return false }
    return endings.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The bytes of the block's text that carry it.
  var range: Range<Int> { link.offset..<(link.offset + link.anchor.utf8.count) }
}
