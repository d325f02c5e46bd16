// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

/// The labelled cards, where they are at hand: the bar that the reader must stay above.
@Suite struct GoldCorpusTests {
  @Test(.enabled(if: CardCorpus.exists, "no corpus: set CANDOR_CORPUS"))
  func staysAboveTheBar() throws {
    let folder = CardCorpus.folder.appending(path: "gold")
    let file = try String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8)
    var calibration = Calibration()
    for gold in try GoldFile.read(file) {
      let text = try String(contentsOf: folder.appending(path: gold.card), encoding: .utf8)
      let card = GoldCard.labelled(text)
      calibration.count(try TestLexicon.reading(of: card, model: gold.id), against: gold)
    }
    for score in calibration.criteria {
      #expect(score.accuracy >= 0.9, "\(score.component.rawValue)")
      #expect(score.f1 >= 0.95 || score.linked < 20, "\(score.component.rawValue)")
    }
    #expect(calibration.license.accuracy >= 0.98)
  }
}
