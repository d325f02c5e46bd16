// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension MetricsReading {
  /// Places that hold no logs, and pictures, which are read as curves.
  private static let otherTargets: [LinkTarget] = [
    .run, .image, .paper, .documentation, .social, .leaderboard, .licenseText,
  ]
  /// Words that say that a link leads to something else.
  private static let otherThings = ConceptSet([
    .code, .repository, .trainingCode, .evaluationCode, .codeFile, .data, .dataset, .trainingData,
    .corpus, .evaluation, .evaluationData, .results, .checkpoints, .revisions, .inferenceCode,
  ])
  /// About a dozen words.
  private static let reach = 80

  /// What a sentence says of logs of the training: where they are, or only that they are.
  func readLogs(
    _ sentence: ReadSentence,
    after before: ReadSentence?,
    into findings: inout Findings
  ) {
    let links = sentence.links.filter { leadsToLogs($0, sentence, after: before) }
    for link in links {
      findings.add(
        .link,
        of: .trainingMetrics,
        link: link,
        value: link.link.target,
        claim: .linked,
        standing: .notLookedAt,
        says: "the card links logs of the training, \(link.link.target)",
        in: sentence
      )
    }
    guard let log = sentence.first(.runLog) else { return }
    let polarity = Self.polarity(of: log, in: sentence)
    let isLinked = !links.isEmpty || sentence.links.contains { $0.target == .run }
    if polarity == .affirmed, isLinked || sentence.role == .usage { return }
    let (claim, standing, says) = Self.words(polarity)
    findings.add(
      statement: says,
      of: .trainingMetrics,
      claim: claim,
      standing: standing,
      in: sentence,
      polarity: polarity
    )
  }

  /// Whether the words on logs are those that `link` stands by.
  private func leadsToLogs(
    _ link: ReadLink,
    _ sentence: ReadSentence,
    after before: ReadSentence?
  ) -> Bool {
    guard !Self.otherTargets.contains(link.target), link.known == nil else { return false }
    if let log = sentence.first(.runLog) {
      guard Self.polarity(of: log, in: sentence) == .affirmed else { return false }
      return sentence.hits.contains { $0.concept == .runLog && isBeside($0, link, sentence) }
    }
    guard !sentence.concepts.containsAny(Self.otherThings) else { return false }
    if sentence.announced.contains(.runLog) {
      return !sentence.announced.containsAny(Self.otherThings)
    }
    guard let before, let log = before.first(.runLog), before.block == sentence.block,
      before.links.isEmpty, sentence.links.count == 1,
      !before.concepts.containsAny(Self.otherThings),
      sentence.range.lowerBound - before.range.upperBound <= 2
    else { return false }
    return Self.polarity(of: log, in: before) == .affirmed
  }

  private func isBeside(_ log: TermHit, _ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    if log.range.overlaps(link.range) { return true }
    let isBehind = link.range.lowerBound >= log.range.upperBound
    // "here for the training logs" follows its link; with several, the words may be the next one's.
    guard isBehind || sentence.links.count == 1 else { return false }
    let start = min(log.range.lowerBound, link.range.lowerBound)
    let span = start..<max(log.range.upperBound, link.range.upperBound)
    guard span.count - link.range.count - log.range.count <= Self.reach else { return false }
    return !sentence.hits.contains {
      $0.range.overlaps(span) && Self.otherThings.contains($0.concept)
    } && !sentence.links.contains { $0 != link && $0.range.overlaps(span) }
  }

  private static func polarity(of log: TermHit, in sentence: ReadSentence) -> Polarity {
    sentence.publication(of: log).polarity
  }

  private static func words(_ polarity: Polarity) -> (Claim, Standing, String) {
    switch polarity {
    case .affirmed: (.named, .named, "the card names logs of the training, without a pointer")
    case .negated: (.denied, .denied, "the card says that the logs are not published")
    case .future, .hypothetical: (.vague, .promised, "the card promises logs of the training")
    }
  }
}
