// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Requirement {
  /// Reads "datasets=published", where `criteria` are the ids of the pack's rules.
  package static func parse(
    _ text: String,
    criteria: [String]
  ) throws(RequirementError) -> Requirement {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else {
      throw RequirementError(
        "'\(text)' is no requirement; write CRITERION=OUTCOME, as in 'weights=published'"
      )
    }
    let words = outcomes.map(\.rawValue)
    try known(sides[0], among: criteria, as: "criterion", in: text)
    try known(sides[1], among: words, as: "outcome that can be required", in: text)
    return .outcome(
      criterion: sides[0],
      atLeast: outcomes.first { $0.rawValue == sides[1] } ?? .published
    )
  }

  /// Reads the number of `--min-score`.
  package static func minScore(of number: Int) throws(RequirementError) -> Requirement {
    guard (0...100).contains(number) else {
      throw RequirementError("min-score \(number) is no percentage; write a number from 0 to 100")
    }
    return .minScore(number)
  }

  /// Reads the number of `--max-unknown`.
  package static func maxUnknown(of number: Int) throws(RequirementError) -> Requirement {
    guard number >= 0 else {
      throw RequirementError("max-unknown \(number) is less than none; write 0 or more")
    }
    return .maxUnknown(number)
  }

  /// Reads the id of `--min-class`, where `classes` are those of the pack `pack`.
  package static func minClass(
    _ id: String,
    among classes: [PackClass],
    of pack: String
  ) throws(RequirementError) -> Requirement {
    guard !classes.isEmpty else {
      throw RequirementError(
        "the pack '\(pack)' has no classes; ask for outcomes or a score instead of min-class"
      )
    }
    let noun = "class of the pack '\(pack)'"
    try known(id, among: classes.map(\.id), as: noun, in: "min-class \(id)")
    return .minClass(id, among: classes)
  }

  private static func known(
    _ word: String,
    among words: [String],
    as noun: String,
    in text: String
  ) throws(RequirementError) {
    guard !words.contains(word) else { return }
    let hint = NearMiss.of(word, among: words).map { "; did you mean '\($0)'?" } ?? "."
    throw RequirementError(
      "'\(word)' in '\(text)' is no \(noun)\(hint) Use one of \(words.joined(separator: ", "))"
    )
  }
}
