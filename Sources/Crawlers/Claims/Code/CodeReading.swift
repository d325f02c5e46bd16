// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what a card says of the code of one activity: evaluation, or training.
struct CodeReading {
  let text: ReadText
  let lexicon: Lexicon
  let criterion: CodeCriterion

  /// Sections whose links are not the project's code.
  static let asides: [SectionRole] = [.citation, .thanks, .related, .license, .versions]

  func read(into findings: inout Findings) {
    for sentence in text.sentences {
      guard !Self.asides.contains(sentence.role ?? .description) else {
        readAside(sentence, into: &findings)
        continue
      }
      for link in sentence.links {
        let code = CodeLink(link: link, sentence: sentence, criterion: criterion)
        guard let verdict = code.verdict, verdict.claim != .vague || !keepsData(link, sentence)
        else { continue }
        add(verdict, link, sentence, into: &findings)
      }
      if sentence.concepts.containsAny(criterion.words) { readWords(sentence, into: &findings) }
    }
    readHeadings(into: &findings)
    readProject(into: &findings)
    for code in text.code where isCommand(code) {
      findings.add(
        .code,
        of: criterion.component,
        block: code.block,
        name: "\(criterion.value) command in the card, block \(code.block)",
        claim: .linked,
        says: "the card holds a command or script of \(criterion.value)"
      )
    }
    if criterion.code == .trainingCode { readHyperparameters(into: &findings) }
  }

  /// Whether a repository stands where the card tells of its data, and is called no code.
  private func keepsData(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    link.target == .repository && DatasetContext(sentence).keepsData(link)
  }

  /// What thanks, citations and the like still say: the tool that trained the model.
  private func readAside(_ sentence: ReadSentence, into findings: inout Findings) {
    if sentence.role == .thanks, speaks(sentence) { readTools(sentence, into: &findings) }
    for link in sentence.links {
      let code = CodeLink(link: link, sentence: sentence, criterion: criterion)
      guard code.isBadgeOfTool, let verdict = code.verdict else { continue }
      add(verdict, link, sentence, into: &findings)
    }
  }

  private func isCommand(_ code: ReadCode) -> Bool {
    if code.role == .evaluationCode, criterion.code == .evaluationCode { return true }
    let isFlagged =
      code.concepts.contains(.evaluationFlag) && code.concepts.contains(.codeFile)
    guard
      code.concepts.containsAny(criterion.commands)
        || isFlagged && criterion.code == .evaluationCode
        || ScriptCalls(code, text, lexicon)?.call(criterion.code) == true
    else { return false }
    // What a model is asked to write is no code of the card.
    if code.concepts.contains(.generation), !criterion.roles.contains(code.role ?? .description) {
      return false
    }
    // Code under a heading on other versions or thanks is still code; in a citation it is a title.
    return code.role != .citation
  }

  func speaks(_ sentence: ReadSentence) -> Bool {
    sentence.about.containsAny(criterion.activity) || sentence.about.contains(criterion.code)
  }

  private func add(
    _ verdict: LinkVerdict,
    _ link: ReadLink,
    _ sentence: ReadSentence,
    into findings: inout Findings
  ) {
    let section = sentence.section.map { findings.document.sections[$0].heading }
    let place = section.map { "the section \($0)" } ?? "the card"
    findings.add(
      .repository,
      of: criterion.component,
      link: link,
      value: verdict.value,
      claim: verdict.claim,
      standing: verdict.standing,
      says: "\(place) links \(link.link.target)\(verdict.reason)",
      in: sentence
    )
  }

  /// Code that is said to be public is in the project's repository, where the card links one.
  private func readProject(into findings: inout Findings) {
    let isNamed = findings.observations.contains {
      $0.component == criterion.component && $0.kind == .statement && $0.standing == .named
    }
    guard isNamed else { return }
    for sentence in text.sentences where !Self.asides.contains(sentence.role ?? .description) {
      guard let link = sentence.links.first(where: { $0.isOwn && $0.target == .repository }) else {
        continue
      }
      let verdict = LinkVerdict(
        value: criterion.value,
        claim: .linked,
        standing: .notLookedAt,
        reason: ", the project whose \(criterion.value) code the card calls public"
      )
      return add(verdict, link, sentence, into: &findings)
    }
  }

  /// Lists of settings, where nothing better says how the model was trained.
  private func readHyperparameters(into findings: inout Findings) {
    for code in text.code where !Self.asides.contains(code.role ?? .description) {
      let settings = code.hits.filter { $0.concept == .hyperparameter }.map(\.entry)
      guard Set(settings).count >= 2, !code.concepts.containsAny(criterion.commands) else {
        continue
      }
      findings.add(
        .statement,
        of: criterion.component,
        block: code.block,
        name: "settings of the training",
        claim: .vague,
        standing: .vague,
        says: "the card lists settings of the training, without its code"
      )
    }
    var entries: Set<Int> = []
    for sentence in text.sentences where !Self.asides.contains(sentence.role ?? .description) {
      let found = sentence.hits.filter {
        $0.concept == .hyperparameter && !isCalled($0, in: sentence)
      }
      guard found.count > 1 || found.contains(where: { hasValue(after: $0, in: sentence) }) else {
        continue
      }
      entries.formUnion(found.map(\.entry))
      guard entries.count >= 2 || criterion.roles.contains(sentence.role ?? .description) else {
        continue
      }
      findings.add(
        statement: "the card lists settings of the training, without its code",
        of: criterion.component,
        claim: .vague,
        standing: .vague,
        name: "settings of the training",
        in: sentence
      )
      return
    }
  }

  /// "lr.fit(x)": a name in code, and no setting.
  private func isCalled(_ hit: TermHit, in sentence: ReadSentence) -> Bool {
    let rest = text.document.blocks[sentence.block].text.utf8.dropFirst(hit.range.upperBound)
    return rest.first == UInt8(ascii: ".")
      && rest.dropFirst().first.map(TermMatcher.isLatin) == true
  }

  /// Whether a setting is followed by what it is set to: a number, or words behind a colon.
  private func hasValue(after hit: TermHit, in sentence: ReadSentence) -> Bool {
    let bytes = text.document.blocks[sentence.block].text.utf8
    let rest = bytes.dropFirst(hit.range.upperBound).prefix(60)
    if rest.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) { return true }
    let behind = rest.drop { !":=|".utf8.contains($0) }.dropFirst()
    // The colon of an address has no space behind it.
    return behind.first != UInt8(ascii: "/") && behind.contains { $0 > 0x20 }
  }
}
