// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetReading {
  /// What a sentence says of the data without linking it: the names in it.
  func readWords(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) -> [String] {
    guard !Self.asides.contains(sentence.role ?? .description) else { return [] }
    if let id = context.listedID(in: text) {
      add(id, sentence, context, into: &findings)
      return [id]
    }
    readAccess(sentence, context, into: &findings)
    if !context.isTraining {
      readLabel(sentence, context, into: &findings)
      return []
    }
    let names = context.names(text, lexicon)
    for name in names { add(name, sentence, context, into: &findings) }
    let isBoilerplate = Self.boilerplate.contains(sentence.role ?? .description)
    guard names.isEmpty, context.describes(strictly: isBoilerplate, in: text) else { return names }
    findings.add(
      statement: "\(context.place(findings)) describes the data, without a name",
      of: .datasets,
      claim: .vague,
      standing: .vague,
      part: context.part,
      in: sentence
    )
    return []
  }

  /// "Dataset: 20k pictures": a list of facts labels its data so.
  private func readLabel(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    guard let first = sentence.hits.first, first.concept == .dataset || first.concept == .data,
      !Self.boilerplate.contains(sentence.role ?? .description),
      !sentence.about.containsAny(Self.evaluating),
      first.range.lowerBound - sentence.range.lowerBound <= 1
    else { return }
    let rest = text.document.blocks[sentence.block].text.utf8.dropFirst(first.range.upperBound)
    guard let value = Self.colons.first(where: rest.starts).map({ rest.dropFirst($0.count) }),
      value.contains(where: { $0 > 0x20 })
    else { return }
    let ids = context.chainedIDs(in: text)
    guard ids.isEmpty else {
      for id in ids { add(id, sentence, context, into: &findings) }
      return
    }
    if first.concept == .dataset, let name = Self.label(value),
      !lexicon.plainWords.contains(name.lowercased())
    {
      return add(name, sentence, context, into: &findings)
    }
    findings.add(
      statement: "\(context.place(findings)) describes the data, without a name",
      of: .datasets,
      claim: .vague,
      standing: .vague,
      in: sentence
    )
  }

  /// The colon, and the wide one of Chinese and Japanese.
  private static let colons = [":".utf8, "：".utf8].map(Array.init)

  /// A label's value that is one word, as a name is.
  private static func label(_ bytes: Substring.UTF8View) -> String? {
    let line = String(decoding: bytes.prefix(120).prefix { $0 != 0x0A }, as: UTF8.self)
    let words = line.split(separator: " ")
    guard words.count == 1, let word = words.first, word.utf8.count >= 3, word.utf8.count <= 60,
      word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_./+".contains($0)) }),
      word.contains(where: \.isLetter)
    else { return nil }
    return String(word)
  }

  private static let evaluating = ConceptSet([
    .evaluation, .evaluationData, .benchmark, .harness, .results,
  ])

  private func readAccess(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    guard let access = context.access else { return }
    findings.add(
      statement: access.says,
      of: .datasets,
      claim: access.claim,
      standing: access.standing,
      part: context.part,
      in: sentence,
      polarity: access.polarity
    )
  }

  /// A hub id written out is a pointer; any other name is none.
  private func add(
    _ name: String,
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    let isID = HubName.isID(name)
    let place = context.place(findings)
    findings.add(
      statement: isID ? "\(place) names \(name)" : "\(place) names \(name), without a pointer",
      of: .datasets,
      claim: isID ? .linked : .named,
      standing: isID ? .notLookedAt : .named,
      part: context.part,
      name: name,
      in: sentence,
      kind: isID ? .dataset : .statement,
      value: isID ? "hosted" : nil
    )
  }
}
