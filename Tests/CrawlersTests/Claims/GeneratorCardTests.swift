// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

/// Cards as the software writes them that trained, merged or quantised the model: one made-up model
/// for each generator, with the labels that a careful reader gives.
@Suite struct GeneratorCardTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Fixtures/calibration").standardizedFileURL

  private static let labels = Result {
    let file = folder.appending(path: "generators.jsonl")
    return try GoldFile.read(String(contentsOf: file, encoding: .utf8))
  }

  /// The names of the cards, which are those of their generators.
  static let generators = ((try? labels.get()) ?? []).map(\.card).map(generator)

  private static func generator(of card: String) -> String {
    String(card.split(separator: "/").last?.split(separator: ".").first ?? "")
  }

  @Test("reads what a generator writes", arguments: generators)
  func reads(generator: String) throws {
    let gold = try #require(
      try Self.labels.get().first { Self.generator(of: $0.card) == generator }
    )
    let text = try String(contentsOf: Self.folder.appending(path: gold.card), encoding: .utf8)
    var calibration = Calibration()
    calibration.count(try TestLexicon.reading(of: text, model: gold.id), against: gold)
    let differences = calibration.differences.map {
      "\(generator): \($0.subject) is \($0.label), read as \($0.read)"
    }
    #expect(differences == [])
  }

  @Test("holds a label for every card, and a card for every label")
  func isWhole() throws {
    let cards = try FileManager.default
      .contentsOfDirectory(atPath: Self.folder.appending(path: "generators").path)
    let labelled = try Self.labels.get()
    #expect(Set(cards) == Set(labelled.map { $0.card.split(separator: "/").last.map(String.init) }))
    #expect(Set(labelled.map(\.id)).count == labelled.count)
    for gold in labelled {
      #expect(Set(gold.claims.keys) == Set(Calibration.components.map(\.rawValue)), "\(gold.card)")
    }
  }
}
