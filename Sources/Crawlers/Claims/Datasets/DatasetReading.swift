// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what a card says of the data that the model was trained on.
struct DatasetReading {
  let text: ReadText
  let lexicon: Lexicon

  /// Sections whose words on data are not about what was published.
  private static let asides: Set<SectionRole> = [.citation, .thanks, .related, .license, .versions]
  private static let boilerplate: Set<SectionRole> = asides.union([.limitations, .usage])

  func read(into findings: inout Findings) {
    for sentence in text.sentences {
      let context = DatasetContext(sentence)
      guard !context.isOnlyEvaluation else { continue }
      readLinks(sentence, context, into: &findings)
      readWords(sentence, context, into: &findings)
    }
  }

  private func readLinks(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    for link in sentence.links where context.points(at: link, in: text) {
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
  }

  private func readWords(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    guard !Self.asides.contains(sentence.role ?? .description) else { return }
    if let reading = context.access {
      findings.add(
        statement: reading.says,
        of: .datasets,
        claim: reading.claim,
        standing: reading.standing,
        part: context.part,
        in: sentence,
        polarity: reading.polarity
      )
    }
    guard context.isTraining else { return }
    let names = context.names(text, lexicon)
    for name in names where HubName.isID(name) {
      findings.add(
        statement: "\(context.place(findings)) names \(name)",
        of: .datasets,
        claim: .linked,
        standing: .notLookedAt,
        part: context.part,
        name: name,
        in: sentence,
        kind: .dataset,
        value: "hosted"
      )
    }
    for name in names where !HubName.isID(name) {
      findings.add(
        statement: "\(context.place(findings)) names \(name), without a pointer",
        of: .datasets,
        claim: .named,
        standing: .named,
        part: context.part,
        name: name,
        in: sentence
      )
    }
    if context.isLimited {
      findings.add(
        statement: "\(context.place(findings)) discloses a part only",
        of: .datasets,
        claim: nil,
        standing: .limited,
        name: "a part only",
        in: sentence
      )
    }
    let isBoilerplate = Self.boilerplate.contains(sentence.role ?? .description)
    guard names.isEmpty, context.describes(strictly: isBoilerplate) else { return }
    findings.add(
      statement: "\(context.place(findings)) describes the data, without a name",
      of: .datasets,
      claim: .vague,
      standing: .vague,
      part: context.part,
      in: sentence
    )
  }
}
