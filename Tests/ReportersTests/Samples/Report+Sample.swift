// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

extension Report {
  /// One audit with all there can be.
  static let full = Report(
    entries: [.audit(.rich, plan: .rich)],
    guides: CriterionGuide.samples
  )

  /// Audits by two packs, and a model that is not there.
  static let mixed = Report(
    entries: [
      .audit(.rich, plan: .rich),
      .error(
        ErrorReport(ref: "acme/gone", kind: "missing", message: "Nothing is there. Check the name.")
      ),
      .audit(.sample(outcomes: [.published, .unpublished, .unknown, .partial, .claimed])),
      .audit(.sample(pack: "osaid-1.0")),
    ],
    guides: CriterionGuide.samples
  )

  /// Nothing but a failure.
  static let failed = Report(entries: [
    .error(
      ErrorReport(
        ref: "acme/opal-7b",
        FetchError(.timedOut(seconds: 20), url: "https://huggingface.co/acme/opal-7b")
      )
    )
  ])

  /// Every text tries to act, in a terminal, in HTML, in Markdown and on a forge.
  static let hostile: Report = {
    let text =
      "\u{1B}[2J<script>alert(1)</script>\" onload='x' [a](javascript:x) ![b](https://b.example)"
      + "\n\n# @everyone acme/opal#1 GH-1 www.x.example | <img src=x> `` `\\| *b* $x$ -->"
    var audit = Audit.hostile
    audit.criteria.append(.foreign(text))
    audit.reference.id = text
    audit.license.conflicts = [text]
    audit.waivedScore = Score(low: -5, high: 900)
    let guide = CriterionGuide(
      pack: audit.pack.id,
      id: text,
      title: text,
      asks: text,
      because: text,
      fix: text,
      sources: [CriterionGuide.Citation(name: text, url: "javascript:alert(1)")]
    )
    let error = ErrorReport(ref: text, kind: text, message: text, url: text)
    return Report(entries: [.audit(audit, plan: .hostile), .error(error)], guides: [guide])
  }()
}

extension Finding {
  /// A verdict in whose every field `text` stands.
  fileprivate static func foreign(_ text: String) -> Finding {
    let addresses = ["javascript:alert(1)", "https://a.example/\"><b>", "http://a.example", text]
    return .sample(
      text,
      .partial,
      title: text,
      evidence: addresses.map { address in
        EvidenceItem(
          grade: .claimed,
          says: text,
          source: Source(url: address, revision: text, path: text, line: 1, at: text),
          excerpt: text,
          sha256: text
        )
      },
      reason: text,
      fix: text
    )
  }
}

extension CriterionGuide {
  /// Guides to two criteria of the rich sample.
  static let samples = [
    CriterionGuide(
      pack: "open-source-model",
      id: "datasets",
      title: "The training datasets can be downloaded",
      asks: "Can anyone obtain the data?",
      because: "Without the data, nobody can study what the model learned from.",
      fix: "Publish the data, and list every dataset in the card.",
      sources: [Citation(name: "A definition", url: "https://definition.example/data")]
    ),
    CriterionGuide(
      pack: "open-source-model",
      id: "weights",
      title: "The full weights are published",
      asks: "Can anyone download the weights?",
      because: "What cannot be downloaded cannot be studied.",
      fix: "Upload every shard.",
      sources: []
    ),
  ]
}

extension Report: CustomTestStringConvertible {
  /// The references alone, since a whole report fills the screen.
  public var testDescription: String {
    "report of \((audits.map(\.reference.requested) + errors.map(\.ref)).map(\.neutralized))"
  }
}
