// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what a card says of the data that the model was trained on.
struct DatasetReading {
  let text: ReadText
  let lexicon: Lexicon

  /// Sections whose words on data are not about what was published.
  static let asides: [SectionRole] = [.citation, .thanks, .related, .license, .versions]
  static let boilerplate: [SectionRole] = asides + [.limitations, .usage]

  /// A sentence without any of these, and without a link, says nothing of data.
  private static let telling = DatasetContext.dataWords.union(
    ConceptSet([.trainedOn, .usedIn, .trained, .limit, .privately, .unknownData])
  )

  func read(into findings: inout Findings) {
    var shares: [Int?: DataShares] = [:]
    for sentence in text.sentences
    where !sentence.links.isEmpty || sentence.concepts.containsAny(Self.telling) || isItem(sentence)
    {
      let context = DatasetContext(sentence)
      guard !context.isOnlyEvaluation else { continue }
      let links = readLinks(sentence, context, into: &findings)
      let names = readWords(sentence, context, into: &findings)
      let named = links + places(of: names, in: sentence)
      if context.isLimited(named, in: text) { addLimit(sentence, context, into: &findings) }
      shares[sentence.section, default: DataShares()]
        .add(context.shares(named, in: text), of: sentence)
    }
    readShares(shares, into: &findings)
    readHeadings(into: &findings)
    readSettings(into: &findings)
    readNames(into: &findings)
  }

  /// An item of a list of data, which may hold nothing but an id.
  private func isItem(_ sentence: ReadSentence) -> Bool {
    DatasetContext.isListOfData(sentence)
      && text.document.blocks[sentence.block].kind == .listItem
  }

  /// The places of the data that the card links in it.
  private func readLinks(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) -> [Range<Int>] {
    let links = sentence.links.filter { context.points(at: $0, in: text) }
    for link in links {
      let name = link.target == .dataset ? link.datasetID : nil
      findings.add(
        .dataset,
        of: .datasets,
        link: link,
        name: name,
        value: "hosted",
        claim: .linked,
        standing: .notLookedAt,
        part: context.part,
        says: "\(context.place(findings)) links \(name ?? link.link.target)",
        in: sentence
      )
    }
    return links.map(\.range)
  }
}
