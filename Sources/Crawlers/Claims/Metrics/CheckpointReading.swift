// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what a card says of weights saved along the training.
struct CheckpointReading {
  let text: ReadText

  private static let asides: [SectionRole] = [.citation, .thanks, .license]

  func read(into findings: inout Findings) {
    for sentence in text.sentences where !Self.asides.contains(sentence.role ?? .description) {
      for link in sentence.links
      where link.target == .revision && link.says.contains(.checkpointRevision) {
        findings.add(
          .checkpoints,
          of: .checkpoints,
          link: link,
          value: "",
          claim: .linked,
          standing: .notLookedAt,
          says: "the card links a checkpoint of the training",
          in: sentence
        )
      }
      readWords(sentence, into: &findings)
      readModels(sentence, into: &findings)
    }
    for code in text.code where code.concepts.contains(.checkpointRevision) {
      findings.add(
        .checkpoints,
        of: .checkpoints,
        block: code.block,
        name: "a revision of the training, block \(code.block)",
        claim: .linked,
        says: "the card loads a checkpoint of the training by its revision"
      )
    }
  }

  /// Models under a heading such as "Intermediate checkpoints".
  private func readModels(_ sentence: ReadSentence, into findings: inout Findings) {
    guard !sentence.links.isEmpty, !text.headings.isEmpty else { return }
    let isUnder = text.headings.contains {
      $0.section == sentence.section && $0.concepts.contains(.checkpoints)
    }
    guard isUnder, !sentence.concepts.contains(.future), let link = Self.place(in: sentence) else {
      return
    }
    findings.add(
      .checkpoints,
      of: .checkpoints,
      link: link,
      value: "",
      claim: .linked,
      standing: .notLookedAt,
      says: "a section on checkpoints of the training links \(link.link.target)",
      in: sentence
    )
  }

  private func readWords(_ sentence: ReadSentence, into findings: inout Findings) {
    // "trained from an intermediate checkpoint of …" is about the base.
    let bases = sentence.hits.filter { $0.concept == .baseSubject }.map(\.range)
    let subject = sentence.hits.first { hit in
      hit.concept == .checkpoints && !bases.contains { $0.overlaps(hit.range) }
    }
    guard let subject, let verdict = verdict(on: subject, in: sentence) else { return }
    let link = Self.place(in: sentence)
    let excerpt = findings.excerpt(of: sentence)
    findings.add(
      Observation(
        kind: .checkpoints,
        component: .checkpoints,
        name: link?.link.target ?? excerpt,
        section: findings.path(sentence.section),
        polarity: verdict.polarity,
        claim: verdict.claim,
        standing: verdict.standing,
        says: verdict.says,
        source: findings.source(line: sentence.line),
        excerpt: excerpt,
        sha256: findings.place.sha256
      )
    )
  }

  private static func place(in sentence: ReadSentence) -> ReadLink? {
    sentence.links.first { $0.target == .model || $0.target == .revision }
  }

  private func verdict(
    on subject: TermHit,
    in sentence: ReadSentence
  ) -> (polarity: Polarity, claim: Claim, standing: Standing, says: String)? {
    let (isPublished, polarity) = sentence.publication(of: subject)
    let isPlaced =
      sentence.about.union(sentence.inBlock).contains(.revisions) || Self.place(in: sentence) != nil
    switch polarity {
    case .negated:
      return (polarity, .denied, .denied, "the card says that no checkpoints are published")
    case .future, .hypothetical:
      return (polarity, .vague, .promised, "the card promises checkpoints")
    case .affirmed where isPlaced:
      return (
        polarity, .linked, .notLookedAt, "the card says where checkpoints of the training are"
      )
    case .affirmed where isPublished:
      return (
        polarity, .named, .named, "the card says that checkpoints are public, without a pointer"
      )
    // What is only spoken of was kept, or compared, and is not given.
    case .affirmed: return nil
    }
  }
}
