// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CalibrationReporter {
  /// `candor.calibration/1` and `candor.agreement/1`, one object.
  package static let json = CalibrationReporter(
    name: "json",
    cards: { calibration, style in
      var text = JSONText(isPretty: style.isPretty)
      text.calibration(calibration)
      text.endLine()
      return String(decoding: text.bytes, as: UTF8.self)
    },
    index: { agreement, style in
      var text = JSONText(isPretty: style.isPretty)
      text.agreement(agreement)
      text.endLine()
      return String(decoding: text.bytes, as: UTF8.self)
    }
  )
}

extension JSONText {
  fileprivate mutating func calibration(_ calibration: Calibration) {
    object {
      $0.member("schema", "candor.calibration/1")
      $0.member("source", calibration.source)
      $0.member("portion", calibration.portion)
      $0.member("cards", calibration.cards)
      $0.member("meets_bar", calibration.meetsBar)
      $0.member("criteria", calibration.criteria) { $0.score($1) }
      $0.member("facts", calibration.facts) { text, fact in
        text.object {
          $0.member("name", fact.name)
          $0.member("cards", fact.cards)
          $0.share("exact", fact.accuracy)
          $0.member("meets_bar", fact.meetsBar)
        }
      }
      $0.member("differences", calibration.differences) { $0.difference($1) }
    }
  }

  private mutating func score(_ score: CriterionScore) {
    object {
      $0.member("id", score.component.rawValue)
      $0.member("cards", score.cards)
      $0.member("linked", score.linked)
      $0.share("exact", score.accuracy)
      $0.share("precision", score.precision)
      $0.share("recall", score.recall)
      $0.share("f1", score.f1)
      $0.member("meets_bar", score.meetsBar)
      $0.member("confusion", CriterionScore.labels) { text, label in
        text.object { row in
          row.member("label", label.rawValue)
          row.member("read") { counts in
            for (name, read) in Self.claims {
              counts.member(name, score.count(label: label, read: read))
            }
          }
        }
      }
    }
  }

  private static let claims: [(StaticString, Claim)] = [
    ("linked", .linked), ("named", .named), ("vague", .vague), ("denied", .denied),
    ("absent", .absent),
  ]

  private mutating func share(_ name: StaticString, _ share: Double?) {
    key(name)
    word(share?.threeDecimals ?? "null")
  }

  private mutating func difference(_ difference: CalibrationDifference) {
    object {
      $0.member("id", difference.id)
      $0.member("subject", difference.subject)
      $0.member("label", difference.label)
      $0.member("noted", difference.noted)
      $0.member("read", difference.read)
      $0.member("reason", difference.readWords)
      $0.member("line", difference.observation?.source.line)
      $0.member("section", difference.observation?.section)
      $0.member("excerpt", difference.observation?.excerpt)
    }
  }

  fileprivate mutating func agreement(_ agreement: IndexAgreement) {
    object {
      $0.member("schema", "candor.agreement/1")
      $0.member("source", agreement.source)
      $0.member("index", agreement.title)
      $0.member("caveats", agreement.caveats)
      $0.member("entries", agreement.entries)
      $0.member("identified", agreement.identified)
      $0.member("audited", agreement.audited)
      $0.member("dimensions", agreement.dimensions) { $0.dimension($1) }
      $0.member("differences", agreement.differences) { text, difference in
        text.object {
          $0.member("model", difference.model)
          $0.member("dimension", difference.dimension)
          $0.member("label", difference.label.rawValue)
          $0.member("noted", difference.noted)
          $0.member("reading", difference.reading.rawValue)
          $0.member("reason", difference.reason)
        }
      }
    }
  }

  private mutating func dimension(_ dimension: IndexAgreement.Dimension) {
    object {
      $0.member("name", dimension.name)
      $0.member("criterion", dimension.criterion.rawValue)
      $0.member("part", dimension.part?.rawValue)
      $0.member("compared", dimension.compared)
      $0.share("agreement", dimension.agreement)
      $0.share("kappa", dimension.kappa)
      $0.member("table", IndexAgreement.Label.allCases) { text, label in
        text.object { row in
          row.member("label", label.rawValue)
          row.member("readings") { counts in
            for (name, reading) in Self.readings {
              counts.member(name, dimension.count(label, reading))
            }
          }
        }
      }
    }
  }

  private static let readings: [(StaticString, IndexAgreement.Reading)] = [
    ("published", .published), ("partial", .partial), ("linked", .linked), ("claimed", .claimed),
    ("unpublished", .unpublished), ("unknown", .unknown),
  ]
}
