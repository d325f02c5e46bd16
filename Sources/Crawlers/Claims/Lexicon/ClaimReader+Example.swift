// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads the examples of the lexicon as cards of one block.
extension ClaimReader {
  /// The reading of a card that holds nothing but `example`, under its heading.
  func read(_ example: LexiconExample) -> CardReading {
    let section = example.under.isEmpty ? nil : 0
    let block = CardBlock(
      kind: example.isCode ? .code(language: "") : .paragraph,
      section: section,
      line: 1,
      text: example.text,
      links: Self.links(of: example)
    )
    let title = CardSection(heading: example.under, level: 2)
    let document = CardDocument(
      frontMatter: FrontMatter(entries: Self.entries(of: example)),
      sections: example.under.isEmpty ? [] : [title],
      blocks: [block]
    )
    return read(document, at: CardPlace(url: "example", model: example.model))
  }

  private static func entries(of example: LexiconExample) -> [FrontMatter.Entry] {
    let fields = ["tags": example.tags, "base_model_relation": [example.relation]]
    return fields.sorted { $0.key < $1.key }.map { key, values in
      let scalars = values.filter { !$0.isEmpty }.map { FrontMatter.Value.scalar($0, line: 1) }
      return FrontMatter.Entry(key: key, value: .list(scalars, line: 1), line: 1)
    }
  }

  /// The words in brackets carry the links, in order.
  private static func links(of example: LexiconExample) -> [CardLink] {
    let bytes = Array(example.text.utf8)
    let opens = bytes.indices.filter { bytes[$0] == UInt8(ascii: "[") }
    return zip(opens, example.links).map { open, target in
      let rest = bytes[(open + 1)...]
      let anchor = rest.prefix { $0 != UInt8(ascii: "]") }
      return CardLink(
        kind: .link,
        target: target,
        anchor: String(decoding: anchor, as: UTF8.self),
        offset: open + 1,
        line: 1
      )
    }
  }
}
