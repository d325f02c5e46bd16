// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CalibrationReporter {
  /// Tables for a terminal, then what differs.
  package static let text = CalibrationReporter(
    name: "text",
    cards: { calibration, style in
      var page = Page(style: style)
      page.scores(of: calibration)
      for score in calibration.criteria where score.cards > 0 { page.confusion(of: score) }
      page.differences(of: calibration)
      return page.text
    },
    index: { agreement, style in
      var page = Page(style: style)
      page.agreement(agreement)
      return page.text
    }
  )
}

extension Page {
  fileprivate mutating func scores(of calibration: Calibration) {
    line([
      Span("\(calibration.source): \(calibration.cards) cards, \(calibration.portion)", .strong)
    ])
    blank()
    cells(["", "cards", "exact", "linked", "precision", "recall", "F1", "bar"], .faint)
    for score in calibration.criteria where score.cards > 0 {
      cells(
        [
          score.component.rawValue, "\(score.cards)", score.accuracy.threeDecimals,
          "\(score.linked)", score.precision.threeDecimals, score.recall.threeDecimals,
          score.f1.threeDecimals, score.meetsBar ? "✓" : "✗ asks for \(score.barWords)",
        ],
        score.meetsBar ? .plain : .bad
      )
    }
    for fact in calibration.facts where fact.cards > 0 {
      let bar = fact.bar.map { fact.meetsBar ? "✓" : "✗ asks for \($0.threeDecimals)" }
      cells(
        [fact.name, "\(fact.cards)", fact.accuracy.threeDecimals, "", "", "", "", bar ?? ""],
        fact.meetsBar ? .plain : .bad
      )
    }
  }

  private mutating func cells(_ cells: [String], _ ink: Ink) {
    var spans: [Span] = []
    for (index, cell) in cells.enumerated() {
      let gap = index == 0 ? 18 - cell.columns : 12 - cell.columns
      let isLast = index == cells.count - 1
      if index == 0 { spans += [Span(cell, .strong), Span(spaces: gap)] }
      if index > 0 { spans += [Span(spaces: isLast ? 2 : gap), Span(cell, ink)] }
    }
    line(spans)
  }

  fileprivate mutating func confusion(of score: CriterionScore) {
    heading("\(score.component.rawValue): labelled (rows) and read (columns)")
    let labels = CriterionScore.labels
    cells([""] + labels.map(\.rawValue) + [""], .faint)
    for label in labels {
      let counts = labels.map { score.count(label: label, read: $0) }
      cells([label.rawValue] + counts.map { $0 == 0 ? "·" : "\($0)" } + [""], .plain)
    }
  }

  fileprivate mutating func differences(of calibration: Calibration) {
    heading("Cards that differ (\(calibration.differences.count))")
    for difference in calibration.differences {
      blank()
      line([Span(difference.id, .strong), Span(spaces: 2), Span(difference.subject, .faint)])
      side("labelled", difference.label, difference.noted, "")
      side("read", difference.read, difference.readWords, difference.place)
      let excerpt = difference.observation?.excerpt ?? ""
      if !excerpt.isEmpty { paragraph("“\(excerpt)”", .quoted, indent: 25, atMost: 3) }
    }
  }

  private mutating func side(_ who: String, _ label: String, _ words: String, _ place: String) {
    let lead = [
      Span(spaces: 2), Span(who, .faint), Span(spaces: 10 - who.count), Span(label, .strong),
      Span(spaces: 13 - label.columns),
    ]
    let words = [words, place.isEmpty ? "" : "(\(place))"].filter { !$0.isEmpty }
    paragraph(words.isEmpty ? " " : words.joined(separator: " "), indent: 25, lead: lead)
  }

  fileprivate mutating func agreement(_ agreement: IndexAgreement) {
    line([Span(agreement.title, .strong)])
    paragraph(
      "\(agreement.source): \(agreement.entries) entries, \(agreement.identified) name a model of "
        + "the hub, \(agreement.audited) have an audit",
      indent: 0
    )
    for caveat in agreement.caveats { paragraph("note: \(caveat)", .faint, indent: 2) }
    for dimension in agreement.dimensions { self.dimension(dimension) }
    heading("Models that differ (\(agreement.differences.count))")
    for difference in agreement.differences {
      blank()
      line([Span(difference.model, .strong), Span(spaces: 2), Span(difference.dimension, .faint)])
      side("index", difference.label.rawValue, difference.noted, "")
      side("audit", difference.reading.rawValue, difference.reason, "")
    }
  }

  private mutating func dimension(_ dimension: IndexAgreement.Dimension) {
    heading("\(dimension.name) and \(dimension.subject): \(dimension.figures)")
    cells([""] + IndexAgreement.Reading.allCases.map(\.rawValue) + [""], .faint)
    for label in IndexAgreement.Label.allCases {
      let counts = IndexAgreement.Reading.allCases.map { dimension.count(label, $0) }
      cells([label.rawValue] + counts.map { $0 == 0 ? "·" : "\($0)" } + [""], .plain)
    }
  }
}
