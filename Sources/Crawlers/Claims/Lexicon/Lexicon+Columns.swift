// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

extension ColumnWords {
  /// The words that the columns of a lexicon have, for readers of logs.
  init(_ columns: TermTable) {
    func phrases(_ concepts: Concept...) -> [String] {
      columns.entries.filter { concepts.contains($0.concept) }.flatMap(\.phrases)
        .flatMap(Self.plain)
    }
    self.init(
      loss: phrases(.lossColumn),
      evaluation: phrases(.evaluationColumn),
      step: phrases(.stepColumn),
      epoch: phrases(.epochColumn),
      measure: phrases(.metricColumn, .progressColumn),
      subject: phrases(.subjectColumn)
    )
  }

  /// The spellings of a phrase with single spaces; none of one with a slash, since logs are read part
  /// by part.
  private static func plain(_ phrase: String) -> [String] {
    guard !phrase.contains("/") else { return [] }
    return TermPhrase.spellings(of: phrase).map { spelling in
      let words = spelling.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") }
      return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
  }
}
