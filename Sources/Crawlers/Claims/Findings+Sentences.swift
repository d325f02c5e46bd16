// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Findings {
  /// Adds what a sentence says in words.
  mutating func add(
    statement says: String,
    of component: Component,
    claim: Claim?,
    standing: Standing,
    part: Part = .own,
    name: String = "",
    in sentence: ReadSentence,
    polarity: Polarity = .affirmed,
    kind: Observation.Kind = .statement,
    value: String? = nil
  ) {
    let excerpt = excerpt(of: sentence)
    add(
      Observation(
        kind: kind,
        component: component,
        name: name.isEmpty ? excerpt : name,
        value: value ?? excerpt,
        section: path(sentence.section),
        polarity: polarity,
        claim: claim,
        standing: standing,
        part: part,
        says: says,
        source: source(line: sentence.line),
        excerpt: excerpt,
        sha256: place.sha256
      )
    )
  }

  /// Adds what a link in a sentence points at.
  mutating func add(
    _ kind: Observation.Kind,
    of component: Component,
    link: ReadLink,
    name: String? = nil,
    value: String,
    claim: Claim,
    standing: Standing,
    part: Part = .own,
    says: String,
    in sentence: ReadSentence
  ) {
    add(
      Observation(
        kind: kind,
        component: component,
        name: name ?? link.link.target,
        value: value,
        section: path(sentence.section),
        claim: claim,
        standing: standing,
        part: part,
        says: says,
        source: source(line: link.link.line ?? sentence.line),
        excerpt: excerpt(of: sentence),
        sha256: place.sha256
      )
    )
  }

  /// Adds what stands in a whole block: code, a table.
  mutating func add(
    _ kind: Observation.Kind,
    of component: Component,
    block: Int,
    name: String,
    claim: Claim,
    standing: Standing = .inCard,
    says: String
  ) {
    let read = document.blocks[block]
    let excerpt = excerpt(ofBlock: block)
    add(
      Observation(
        kind: kind,
        component: component,
        name: name,
        value: excerpt,
        section: path(read.section),
        claim: claim,
        standing: standing,
        says: says,
        source: source(line: read.line),
        excerpt: excerpt,
        sha256: place.sha256
      )
    )
  }
}
