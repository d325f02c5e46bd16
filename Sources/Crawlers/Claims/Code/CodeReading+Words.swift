// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CodeReading {
  /// What a sentence says of the code without pointing at it.
  func readWords(_ sentence: ReadSentence, into findings: inout Findings) {
    readTools(sentence, into: &findings)
    if namesFile(sentence) {
      state("names the file of the code", .linked, .notLookedAt, sentence, &findings)
    }
    if isComing(sentence) {
      state("promises the code for later", .vague, .promised, sentence, &findings)
    }
    guard let subject = codeSubject(of: sentence) else {
      if isUnclear(sentence) {
        state("says that code is public, and not which", .vague, .vague, sentence, &findings)
      }
      return
    }
    let (isPublished, polarity) = sentence.publication(of: subject)
    let isPrivate = sentence.hits.contains {
      Self.ownership.contains($0.concept) && sentence.qualifies($0, subject)
    }
    if sentence.concepts.contains(.codeFile), sentence.concepts.contains(criterion.code),
      polarity == .affirmed
    {
      state("names the file of the code", .linked, .notLookedAt, sentence, &findings)
      return
    }
    if sentence.concepts.contains(.future), !isPublished || polarity == .future {
      state("promises the code for later", .vague, .promised, sentence, &findings)
      return
    }
    switch (polarity, isPublished) {
    case (.negated, true):
      state("says that the code is not published", .denied, .denied, sentence, &findings)
    case (.future, _):
      state("promises the code for later", .vague, .promised, sentence, &findings)
    case (.affirmed, true) where sentence.links.isEmpty && !isPrivate:
      state("says that the code is public, without a pointer", .named, .named, sentence, &findings)
    case (.affirmed, _):
      state("describes the code, without a name", .vague, .vague, sentence, &findings)
    default: break
    }
  }

  /// "The metrics are computed by `eval/tiny_metrics.py`": a path that says what the file does.
  private func namesFile(_ sentence: ReadSentence) -> Bool {
    guard sentence.concepts.contains(.codeFile), speaks(sentence) || isInItsSection(sentence)
    else { return false }
    let bytes = Array(text.document.blocks[sentence.block].text.utf8)
    let scope = PolarityScope(sentence)
    return sentence.hits.contains { hit in
      guard hit.concept == .codeFile, bytes[hit.range.lowerBound] == UInt8(ascii: "."),
        scope.polarity(at: hit.range.lowerBound) == .affirmed,
        !sentence.links.contains(where: { $0.range.overlaps(hit.range) }),
        let path = ScriptCalls.path(to: hit, in: bytes)
      else { return false }
      return ScriptCalls.says(criterion.code, bytes[path], lexicon)
    }
  }

  private func isInItsSection(_ sentence: ReadSentence) -> Bool {
    criterion.roles.contains(sentence.role ?? .description)
  }

  /// "Coming soon", under a heading on this code.
  private func isComing(_ sentence: ReadSentence) -> Bool {
    let role = sentence.role ?? .description
    return (role == .trainingCode || role == .evaluationCode) && criterion.roles.contains(role)
      && sentence.concepts.contains(.future) && sentence.range.count < Self.shortLimit
  }

  /// Bytes of a sentence that says nothing but when.
  private static let shortLimit = 60

  /// Words that keep code with its owner.
  private static let ownership = ConceptSet([.privately, .custom])

  /// The word for the code of this activity, where the sentence has one.
  private func codeSubject(of sentence: ReadSentence) -> TermHit? {
    if let named = sentence.first(criterion.code) { return named }
    if criterion.code == .trainingCode, !sentence.concepts.contains(.evaluation),
      !sentence.concepts.contains(.evaluationCode), let code = sentence.first(.code),
      PolarityScope(sentence).polarity(at: code.range.lowerBound) == .future
        || sentence.concepts.contains(.future) && sentence.range.count < Self.shortLimit
    {
      return code
    }
    guard sentence.concepts.containsAny(criterion.activity),
      !sentence.concepts.contains(.inferenceCode)
    else { return nil }
    let marks = sentence.hits.filter { Self.ownership.contains($0.concept) }
    let kept = sentence.hits.first { hit in
      (hit.concept == .code || hit.concept == .library)
        && marks.contains { sentence.qualifies($0, hit) }
    }
    if let kept { return kept }
    guard sentence.concepts.contains(.release), sentence.links.isEmpty else { return nil }
    return sentence.hits.first { $0.concept == .code && isOfActivity($0, in: sentence) }
  }

  /// "We release all code and models": the training's may be among it.
  private func isUnclear(_ sentence: ReadSentence) -> Bool {
    let other = ConceptSet([.evaluationCode, .inferenceCode, .licensed, .otherSubject])
    guard criterion.code == .trainingCode, !sentence.concepts.containsAny(other),
      sentence.role != .usage, let code = sentence.first(.sourceCode)
    else { return false }
    let (isPublished, polarity) = sentence.publication(of: code)
    let isNear = sentence.hits.contains { $0.concept == .release && $0.gap(to: code) <= 110 }
    return isPublished && isNear && polarity == .affirmed
  }

  /// "our code for evaluation": a word for the activity stands by it.
  private func isOfActivity(_ code: TermHit, in sentence: ReadSentence) -> Bool {
    sentence.hits.contains { criterion.activity.contains($0.concept) && $0.gap(to: code) <= 60 }
  }

  func readTools(_ sentence: ReadSentence, into findings: inout Findings) {
    for hit in sentence.hits where hit.concept == criterion.tool || hit.concept == .library {
      guard isUsed(hit, in: sentence),
        let name = toolName(hit, in: sentence)
      else { continue }
      findings.add(
        statement: "the card names \(name), a public \(criterion.toolValue)",
        of: criterion.component,
        claim: .named,
        standing: .generic,
        name: name,
        in: sentence
      )
    }
  }

  /// "Evaluated with Acme Harness, more coming soon": what is to come stands behind the name.
  private func isUsed(_ tool: TermHit, in sentence: ReadSentence) -> Bool {
    // "results reported in public sources (e.g. Acme Harness)"
    let isOfOthers = sentence.hits.contains {
      $0.concept == .otherSubject && (0...20).contains(tool.range.lowerBound - $0.range.upperBound)
    }
    if isOfOthers { return false }
    let polarity = PolarityScope(sentence).polarity(at: tool.range.lowerBound)
    guard polarity == .future, !sentence.concepts.contains(.release) else {
      return polarity == .affirmed
    }
    return !sentence.hits.contains {
      $0.concept == .future && $0.range.lowerBound < tool.range.lowerBound
    } && speaks(sentence)
  }

  /// The words that name a tool: known ones, or a proper name before "library".
  private func toolName(_ hit: TermHit, in sentence: ReadSentence) -> String? {
    let bytes = Array(text.document.blocks[sentence.block].text.utf8)
    if hit.concept == .library {
      guard sentence.concepts.contains(.trained), criterion.code == .trainingCode else {
        return nil
      }
      return ProperName.before(hit.range, in: bytes[sentence.range], plain: lexicon.plainWords)
    }
    guard
      speaks(sentence) || criterion.roles.contains(sentence.role ?? .description)
        || isMade(with: hit, in: sentence),
      !Self.isPart(hit, of: bytes)
    else { return nil }
    return String(decoding: bytes[hit.range], as: UTF8.self)
  }

  /// "OpenCLIP-ViT/H", "tiny-gpt-neox", "GPT-NeoX-20B": a part of a longer name, as of a model.
  static func isPart(_ hit: TermHit, of bytes: [UInt8]) -> Bool {
    if hit.range.lowerBound > 0, bytes[hit.range.lowerBound - 1] == UInt8(ascii: "-") {
      return true
    }
    let rest = bytes.dropFirst(hit.range.upperBound).prefix(2)
    return rest.count == 2 && rest.first == UInt8(ascii: "-")
      && rest.last.map(TermMatcher.isWord) == true
  }

  /// "was built with Axolotl", "Library: Megatron-LM": what makes models trains them.
  private func isMade(with tool: TermHit, in sentence: ReadSentence) -> Bool {
    guard criterion.code == .trainingCode else { return false }
    if let label = sentence.hits.first, label.concept == .library,
      label.range.lowerBound - sentence.range.lowerBound <= 1
    {
      return (2...4).contains(tool.range.lowerBound - label.range.upperBound)
    }
    return sentence.hits.contains {
      $0.concept == .madeWith && (0...2).contains(tool.range.lowerBound - $0.range.upperBound)
    }
  }

  private func state(
    _ says: String,
    _ claim: Claim,
    _ standing: Standing,
    _ sentence: ReadSentence,
    _ findings: inout Findings
  ) {
    findings.add(
      statement: "the card \(says)",
      of: criterion.component,
      claim: claim,
      standing: standing,
      in: sentence,
      polarity: standing == .denied ? .negated : standing == .promised ? .future : .affirmed
    )
  }
}
