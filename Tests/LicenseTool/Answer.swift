// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

/// What `license-texts identify` says of a file.
struct Answer: Encodable {
  struct Match: Encodable {
    var ids: [String]
    var kind: String
    var exact: Bool
    var contained: Int
    var similarity: Int
    var added: [String]
    var changed: [String]
    var missing: Int
    var twins: [String]
  }

  var path: String
  var problem: String?
  var matches: [Match] = []
  var words = 0
  var others: [String] = []
  var microseconds = 0

  init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  init(path: String, reading: LicenseReading, words: LicenseWords) {
    self.path = path
    self.words = reading.count
    func told(_ addition: LicenseMatch.Addition) -> String {
      "\(addition.count): \(words.excerpt(addition.words))"
    }
    matches = reading.matches.map { match in
      Match(
        ids: match.ids,
        kind: match.kind.rawValue,
        exact: match.isExact,
        contained: match.contained,
        similarity: match.similarity,
        added: match.additions.map(told),
        changed: match.changes.map { "\($0.count): \(words.excerpt($0))" },
        missing: match.missing,
        twins: match.twins
      )
    }
    others = reading.others.map(told)
  }
}
