// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CalibrationReporter {
  /// One page that needs nothing else, for a browser.
  package static let html = CalibrationReporter(
    name: "html",
    cards: { calibration, _ in CalibrationPage.page(of: calibration) },
    index: { agreement, _ in CalibrationPage.page(of: agreement) }
  )
}

/// The parts of the page; everything foreign passes ``text(_:)``.
enum CalibrationPage {
  static func page(of calibration: Calibration) -> String {
    let verdict = calibration.meetsBar ? "every bar is met" : "a bar is missed"
    let head = """
      <h1>Calibration</h1>
      <p class="lead">\(text(calibration.source)): \(calibration.cards) cards,
      \(text(calibration.portion)); <strong>\(verdict)</strong></p>

      """
    let tables = calibration.criteria.filter { $0.cards > 0 }.map { confusion(of: $0) }
    let differences = calibration.differences.map { difference in
      entry(
        title: difference.id,
        about: difference.subject,
        left: side("labelled", difference.label, difference.noted),
        right: side("read", difference.read, difference.readWords, difference.place)
          + quote(difference.observation?.excerpt ?? "")
      )
    }
    return document(
      "Calibration",
      head + scores(of: calibration)
        + "<h2>Labelled (rows) and read (columns)</h2>\n<div class=\"grid small\">\n"
        + tables.joined() + "</div>\n<h2>Cards that differ (\(differences.count))</h2>\n"
        + differences.joined()
    )
  }

  static func page(of agreement: IndexAgreement) -> String {
    let caveats = agreement.caveats.map { "<li>\(text($0))</li>\n" }.joined()
    let head = """
      <h1>Agreement</h1>
      <p class="lead">\(text(agreement.title))</p>
      <p>\(text(agreement.source)): \(agreement.entries) entries, \(agreement.identified) name a
      model of the hub, \(agreement.audited) have an audit.</p>
      <ul class="notes">
      \(caveats)</ul>
      <h2>Index (rows) and audits (columns)</h2>
      <p class="key"><span class="right">same</span> <span class="wrong">different</span>
      <span class="undecided">not compared</span> A pointer that was not looked at, linked, counts
      as open, and what is claimed otherwise as partial.</p>

      """
    let tables = agreement.dimensions.map { table(of: $0) }.joined()
    let differences = agreement.differences.map { difference in
      entry(
        title: difference.model,
        about: difference.dimension,
        left: side("index", difference.label.rawValue, difference.noted),
        right: side("audit", difference.reading.rawValue, difference.reason)
      )
    }
    return document(
      "Agreement",
      head + "<div class=\"grid\">\n\(tables)</div>\n"
        + "<h2>Models that differ (\(differences.count))</h2>\n" + differences.joined()
    )
  }

  private static func scores(of calibration: Calibration) -> String {
    let criteria = calibration.criteria.filter { $0.cards > 0 }.map { score in
      row(
        score.component.rawValue,
        [
          "\(score.cards)", score.accuracy.threeDecimals, "\(score.linked)",
          score.precision.threeDecimals, score.recall.threeDecimals, score.f1.threeDecimals,
        ],
        mark(score.meetsBar, score.barWords)
      )
    }
    let facts = calibration.facts.filter { $0.cards > 0 }.map { fact in
      row(
        fact.name,
        ["\(fact.cards)", fact.accuracy.threeDecimals, "", "", "", ""],
        fact.bar.map { mark(fact.meetsBar, "exact \($0.threeDecimals)") } ?? ""
      )
    }
    let titles = ["", "cards", "exact", "linked", "precision", "recall", "F1", "bar"]
    return "<div class=\"wide\"><table class=\"scores\">\n<thead><tr>"
      + titles.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
      + (criteria + facts).joined() + "</tbody></table></div>\n"
  }

  private static func row(_ name: String, _ cells: [String], _ last: String) -> String {
    "<tr><th scope=\"row\">\(text(name))</th>"
      + cells.map { "<td>\($0)</td>" }.joined() + "<td class=\"bar\">\(last)</td></tr>\n"
  }

  private static func mark(_ isMet: Bool, _ words: String) -> String {
    let (name, sign) = isMet ? ("met", "✓") : ("missed", "✗")
    return "<span class=\"\(name)\">\(sign)</span> \(words)"
  }

  private static func confusion(of score: CriterionScore) -> String {
    let labels = CriterionScore.labels
    return heat(
      title: score.component.rawValue,
      note: "\(score.exact) of \(score.cards) exact",
      columns: labels.map(\.rawValue),
      rows: labels.map { label in
        let cells = labels.map { read in
          Cell(
            count: score.count(label: label, read: read),
            verdict: label == read ? .right : .wrong
          )
        }
        return (label.rawValue, cells)
      }
    )
  }

  private static func table(of dimension: IndexAgreement.Dimension) -> String {
    heat(
      title: "\(dimension.name) · \(dimension.subject)",
      note: dimension.figures,
      columns: IndexAgreement.Reading.allCases.map(\.rawValue),
      rows: IndexAgreement.Label.allCases.map { label in
        let cells = IndexAgreement.Reading.allCases.map { reading in
          let verdict = reading.label.map { $0 == label ? Cell.Verdict.right : .wrong }
          return Cell(count: dimension.count(label, reading), verdict: verdict ?? .undecided)
        }
        return (label.rawValue, cells)
      }
    )
  }

  private struct Cell {
    enum Verdict: String {
      case right, wrong, undecided
    }

    var count: Int
    var verdict: Verdict
  }

  /// A table whose cells are the darker the more of their row they hold.
  private static func heat(
    title: String,
    note: String,
    columns: [String],
    rows: [(name: String, cells: [Cell])]
  ) -> String {
    let head = columns.map { "<th scope=\"col\"><span>\($0)</span></th>" }.joined()
    let body = rows.map { name, cells in
      let total = max(1, cells.reduce(0) { $0 + $1.count })
      let shown = cells.map { cell in
        guard cell.count > 0 else { return "<td class=\"none\">·</td>" }
        let share = 25 + 60 * cell.count / total
        return "<td class=\"\(cell.verdict.rawValue)\" style=\"--share:\(share)%\">"
          + "\(cell.count)</td>"
      }
      return "<tr><th scope=\"row\">\(name)</th>\(shown.joined())</tr>\n"
    }
    return "<figure><figcaption><strong>\(text(title))</strong> \(note)</figcaption>\n"
      + "<table class=\"heat\"><thead><tr><td></td>\(head)</tr></thead>\n<tbody>\n"
      + body.joined() + "</tbody></table></figure>\n"
  }

  private static func entry(title: String, about: String, left: String, right: String) -> String {
    "<article><h3>\(text(title)) <span>\(text(about))</span></h3>\n<div class=\"sides\">"
      + "<div>\(left)</div><div>\(right)</div></div></article>\n"
  }

  private static func side(
    _ who: String,
    _ label: String,
    _ words: String,
    _ place: String = ""
  ) -> String {
    "<p><span class=\"who\">\(who)</span> <strong>\(text(label))</strong></p>"
      + (words.isEmpty ? "" : "<p>\(text(words))</p>")
      + (place.isEmpty ? "" : "<p class=\"place\">\(text(place))</p>")
  }

  private static func quote(_ words: String) -> String {
    words.isEmpty ? "" : "<blockquote>\(text(words))</blockquote>"
  }

  private static func text(_ words: String) -> String { words.neutralized.escapedForXML }

  private static func document(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title) · Candor</title>
    <style>
    \(CalibrationStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }
}
