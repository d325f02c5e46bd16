// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// Reads what a card shows of measurements from the training itself.
struct MetricsReading {
  let text: ReadText

  /// Sections whose tables are results of the finished model.
  private static let asides: [SectionRole] = [.citation, .related, .license]

  func read(into findings: inout Findings) {
    for table in text.tables { readTable(table, into: &findings) }
    for code in text.code where isLog(code) {
      findings.add(
        .table,
        of: .trainingMetrics,
        block: code.block,
        name: "a log of the training, block \(code.block)",
        claim: .linked,
        says: "the card holds a log of the training"
      )
    }
    for code in text.code where !isLog(code) { readLoss(code, into: &findings) }
    var before: ReadSentence?
    for sentence in text.sentences where !Self.asides.contains(sentence.role ?? .description) {
      for link in sentence.links { readLink(link, sentence, into: &findings) }
      readLogs(sentence, after: before, into: &findings)
      readLoss(sentence, into: &findings)
      before = sentence
    }
  }

  /// Losses by step, written out instead of laid out as a table.
  private func isLog(_ code: ReadCode) -> Bool {
    code.concepts.contains(.lossColumn) && code.concepts.contains(.stepColumn)
      && (code.role == .trainingResults || code.role == .training)
  }

  private func readLink(
    _ link: ReadLink,
    _ sentence: ReadSentence,
    into findings: inout Findings
  ) {
    if Self.isRun(link) {
      findings.add(
        .run,
        of: .trainingMetrics,
        link: link,
        value: link.link.anchor,
        claim: .linked,
        standing: .scriptShell,
        says: "the card links the run page \(link.link.target)",
        in: sentence
      )
    }
    let isCurve =
      sentence.about.contains(.lossCurve)
      && (link.target == .image || link.target == .code || link.target == .drive)
    let isPicture = link.target == .image && !Self.isBadge(link, in: sentence)
    let isPlaced =
      isPicture && (link.says.contains(.lossCurve) || sentence.role == .trainingResults)
    guard isCurve || isPlaced else { return }
    findings.add(
      .link,
      of: .trainingMetrics,
      link: link,
      value: link.link.anchor,
      claim: .linked,
      standing: .notLookedAt,
      says: "the card shows a curve of the training",
      in: sentence
    )
  }

  /// Spaces that show runs are told by their names and queries.
  private static func isRun(_ link: ReadLink) -> Bool {
    link.target == .run || link.target == .space && RunAddress(link.link.target) != nil
  }

  /// A picture that leads somewhere else is no picture of anything.
  private static func isBadge(_ picture: ReadLink, in sentence: ReadSentence) -> Bool {
    sentence.links.contains {
      $0.link.kind != .image && $0.range.lowerBound <= picture.link.offset
        && picture.range.upperBound <= $0.range.upperBound
    }
  }

  private func readLoss(_ sentence: ReadSentence, into findings: inout Findings) {
    guard sentence.concepts.contains(.finalLoss) else { return }
    let scope = PolarityScope(sentence)
    let isGiven = sentence.hits.contains { loss in
      loss.concept == .finalLoss && hasNumber(after: loss, in: sentence)
        && scope.polarity(at: loss.range.lowerBound) == .affirmed
    }
    guard isGiven else { return }
    findings.add(
      statement: "the card gives a final loss only",
      of: .trainingMetrics,
      claim: .vague,
      standing: .vague,
      name: "final loss",
      in: sentence
    )
  }

  /// A loss in what a program printed at the end: `"train_loss": 0.77`.
  private func readLoss(_ code: ReadCode, into findings: inout Findings) {
    guard code.hits.contains(where: { $0.concept == .lossColumn && hasNumber(after: $0, in: code) })
    else { return }
    findings.add(
      .statement,
      of: .trainingMetrics,
      block: code.block,
      name: "final loss",
      claim: .vague,
      standing: .vague,
      says: "the card gives a final loss only"
    )
  }

  /// Whether nothing but marks stands between the word and a number.
  private func hasNumber(after hit: TermHit, in code: ReadCode) -> Bool {
    let rest = text.document.blocks[code.block].text.utf8.dropFirst(hit.range.upperBound)
    let number = rest.prefix(8).drop { "\"': =".utf8.contains($0) }.first
    return number.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
  }

  /// A few characters after the word, and no other word between.
  private func hasNumber(after hit: TermHit, in sentence: ReadSentence) -> Bool {
    let rest = text.document.blocks[sentence.block].text.utf8.dropFirst(hit.range.upperBound)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return rest.prefix(12).first { digits.contains($0) || letters.contains($0 & 0xDF) }
      .map(digits.contains) ?? false
  }
}
