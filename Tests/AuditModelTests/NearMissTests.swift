// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("The word that somebody meant is found")
struct NearMissTests {
  static let words: [(word: String, known: [String], meant: String?)] = [
    ("jsn", ["text", "json"], "json"),
    ("JSON", ["text", "json"], "json"),
    ("wieghts", ["datasets", "weights"], "weights"),
    ("evaluation_code", ["evaluation-code", "fine-tuning-code"], "evaluation-code"),
    ("weight", ["datasets", "weights"], "weights"),
    ("datasetss", ["datasets", "weights"], "datasets"),
    ("xml", ["text", "json"], nil),
    ("", ["text", "json"], nil),
    ("text", [], nil),
    (String(repeating: "a", count: 65), [String(repeating: "a", count: 65)], nil),
  ]

  @Test("At most a third of its letters, and three, may differ", arguments: words)
  func near(_ row: (word: String, known: [String], meant: String?)) {
    #expect(NearMiss.of(row.word, among: row.known) == row.meant)
  }
}
