// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import PolicyFiles
import Testing

@Suite("A policy") struct PolicyTests {
  static let whole = """
    pack: open-source-model
    require: { weights: published, datasets: partial }
    min_score: 60
    min_class: III
    max_unknown: 0
    hosts: [HuggingFace.co, github.com]
    budget: 40
    depth: 2
    timeout: 10
    artifacts:
      evaluation-code: [https://github.com/acme/evals]
      datasets:
        - https://huggingface.co/datasets/acme/corpus
        - https://zenodo.org/records/1
    waivers:
      - criterion: datasets
        artifact: https://huggingface.co/datasets/acme/licensed-news
        reason: Licensed corpus, cannot be redistributed
        author: legal@acme.example
        expires: 2027-03-31
        link: https://tracker.acme.example/42
      - criterion: training-metrics
        path: "logs/*"
        reason: Names of customers stand in them
        author: A. Author
        expires: 2026-12-31
    """

  static func read(_ text: String) -> Result<Policy, PolicyFileError> {
    Result { () throws(PolicyFileError) in try Policy(path: ".candor.yaml", text: text) }
  }

  @Test("is read whole, with the place of everything")
  func isRead() throws {
    let policy = try Self.read(Self.whole).get()
    #expect(policy.pack?.scalar == "open-source-model")
    #expect(
      policy.require.map { "\($0.criterion.key)=\($0.outcome.rawValue)" } == [
        "weights=published", "datasets=partial",
      ]
    )
    #expect(policy.minScore == 60)
    #expect(policy.minClass?.scalar == "III")
    #expect(policy.maxUnknown == 0)
    #expect(policy.hosts == ["huggingface.co", "github.com"])
    #expect([policy.budget, policy.depth, policy.timeout] == [40, 2, 10])
    #expect(
      policy.artifacts.map { "\($0.line) \($0.criterion.key) \($0.url)" } == [
        "11 evaluation-code https://github.com/acme/evals",
        "13 datasets https://huggingface.co/datasets/acme/corpus",
        "14 datasets https://zenodo.org/records/1",
      ]
    )
    #expect(
      policy.waivers.map(\.waiver.waiver) == [
        Waiver(
          criterion: "datasets",
          artifact: "https://huggingface.co/datasets/acme/licensed-news",
          reason: "Licensed corpus, cannot be redistributed",
          author: "legal@acme.example",
          expires: "2027-03-31",
          link: "https://tracker.acme.example/42",
          writtenAt: ".candor.yaml:16"
        ),
        Waiver(
          criterion: "training-metrics",
          path: "logs/*",
          reason: "Names of customers stand in them",
          author: "A. Author",
          expires: "2026-12-31",
          writtenAt: ".candor.yaml:22"
        ),
      ]
    )
  }

  static let mistakes: [(text: String, says: String)] = [
    ("pak: x", "1:1: error: 'pak' is not a key that is known here"),
    ("min_score: 60\nmin-score: 60", "2:1: error: 'min-score' is not a key that is known here"),
    ("min_score: 60\nmin_score: 70", "2:1: error: 'min_score' stands twice"),
    ("require:\n  a: partial\n  a: claimed", "3:3: error: 'a' stands twice"),
    ("min_score: much", "1:12: error: 'much' is not a whole number"),
    ("min_score: [60]", "1:12: error: a single value is due here"),
    ("min_score: \"60\"", "1:12: error: '60' in quotes is text, and no number"),
    ("min_score: '60'", "1:12: error: '60' in quotes is text, and no number"),
    ("budget: >-\n  40", "1:9: error: '40' in quotes is text, and no number"),
    ("min_score: 060", "1:12: error: '060' is not a whole number"),
    ("min_score: +60", "1:12: error: '+60' is not a whole number"),
    ("min_score: 0x3C", "1:12: error: '0x3C' is not a whole number"),
    ("min_score: 60.0", "1:12: error: '60.0' is not a whole number"),
    ("min_score: !!int 60", "1:12: error: a tag, '!'"),
    ("min_score: !!str 60", "1:12: error: a tag, '!'"),
    ("pack: !mine open-source-model", "1:7: error: a tag, '!'"),
    ("pack: ! open-source-model", "1:7: error: a tag, '!'"),
    ("hosts: !!set {a.example: null}", "1:8: error: a tag, '!'"),
    ("require: !!omap [weights: partial]", "1:10: error: a tag, '!'"),
    ("!!binary pack: a", "1:1: error: a key that is not a word"),
    ("pack: 1.0", "1:7: error: '1.0' without quotes is no text"),
    ("min_class: 1", "1:12: error: '1' without quotes is no text"),
    ("min_class: ~", "1:12: error: '~' without quotes is no text"),
    ("pack: yes", "1:7: error: 'yes' without quotes is no text"),
    ("waivers: none", "1:10: error: a list of waivers is due here"),
    ("waivers: \"\"", "1:1: error: nothing stands under 'waivers'"),
    (
      "waivers: {criterion: datasets, artifact: a/b, reason: r, author: a, expires: 2027-03-31}",
      "1:10: error: a list of waivers is due here"
    ),
    ("{}", "1:1: error: a policy without keys"),
    ("pack: a\n---\npack: b", "2:1: error: but found another document"),
    ("min_score: 101", "1:12: error: 101 is out of range"),
    ("min_score: -1", "1:12: error: -1 is out of range"),
    ("min_score:", "1:1: error: nothing stands under 'min_score'"),
    ("waivers:", "1:1: error: nothing stands under 'waivers'"),
    ("max_unknown: 1.5", "1:14: error: '1.5' is not a whole number"),
    ("budget: 501", "1:9: error: 501 is out of range"),
    ("budget: 0", "1:9: error: 0 is out of range"),
    ("depth: 7", "1:8: error: 7 is out of range"),
    ("timeout: 3600", "1:10: error: 3600 is out of range"),
    ("timeout: 99999999999999999999", "1:10: error: '99999999999999999999' is not a whole number"),
    ("pack: ../elsewhere", "1:7: error: '../elsewhere' is no id"),
    ("pack: /etc", "1:7: error: '/etc' is no id"),
    ("pack: ..", "1:7: error: '..' is no id"),
    ("pack: {a: b}", "1:7: error: a single value is due here"),
    ("require: weights", "1:10: error: a criterion and its outcome are due here"),
    ("require: {weights: open}", "1:20: error: 'open' is no outcome that can be required"),
    ("require: {weights: publishd}", "1:20: error: 'publishd' is no outcome that can be required"),
    ("require: {weights: unknown}", "1:20: error: 'unknown' is no outcome that can be required"),
    ("require: {a: partial, a: partial}", "1:11: error: 'a' stands twice"),
    ("hosts: []", "1:8: error: no hosts"),
    ("hosts: [localhost]", "1:9: error: 'localhost' is no name of a host"),
    ("hosts: [10.0.0.1]", "1:9: error: '10.0.0.1' is no name of a host"),
    ("hosts: [\"*.acme.example\"]", "1:9: error: '*.acme.example' is no name of a host"),
    ("hosts: [\"acme.example:8080\"]", "1:9: error: 'acme.example:8080' is no name of a host"),
    ("hosts: [https://acme.example]", "1:9: error: 'https://acme.example' is no name of a host"),
    ("hosts: {map: {a: b}}", "1:8: error: a single value is due here"),
    ("artifacts: [https://a.example/x]", "1:12: error: a criterion and its addresses are due here"),
    (
      "artifacts: {datasets: http://a.example/x}",
      "1:23: error: 'http://a.example/x' is no address of something public"
    ),
    (
      "artifacts: {datasets: https://localhost/x}",
      "1:23: error: 'https://localhost/x' is no address of something public"
    ),
    (
      "artifacts: {datasets: https://169.254.169.254/latest}",
      "1:23: error: 'https://169.254.169.254/latest' is no address of something public"
    ),
    (
      "artifacts: {datasets: \"https://[::1]/x\"}",
      "1:23: error: 'https://[::1]/x' is no address of something public"
    ),
    (
      "artifacts: {datasets: https://user@a.example/x}",
      "1:23: error: 'https://user@a.example/x' is no address of something public"
    ),
    (
      "artifacts: {datasets: https://a.example:22/x}",
      "1:23: error: 'https://a.example:22/x' is no address of something public"
    ),
    (
      "artifacts: {datasets: file:///etc/passwd}",
      "1:23: error: 'file:///etc/passwd' is no address of something public"
    ),
    (
      "artifacts: {datasets: [https://a.example/x, https://a.example/x]}",
      "1:45: error: 'https://a.example/x' stands twice"
    ),
    (
      "artifacts: {d: [\((0...16).map { "https://a.example/\($0)" }.joined(separator: ", "))]}",
      "1:359: error: more than 16 addresses"
    ),
    (
      "waivers:\n  - criterion: datasets\n    expirs: 2027-03-31",
      "3:5: error: 'expirs' is not a key that is known here"
    ),
    ("- pack", "1:1: error: keys and values are due here"),
    ("pack: open\n\tx: y", "2:1: error: found a tab character that violates indentation"),
    ("", "1:1: error: an empty file"),
  ]

  @Test("with a mistake is refused, with its place", arguments: mistakes)
  func mistake(_ row: (text: String, says: String)) {
    guard case .failure(let error) = Self.read(row.text) else {
      Issue.record("it was read: \(row.text)")
      return
    }
    let lines = error.description.split(separator: "\n")
    #expect(lines.first.map(String.init) == ".candor.yaml:\(row.says)")
    #expect(lines.last?.hasPrefix("  fix: ") == true)
  }

  @Test("says what was meant")
  func meant() {
    guard case .failure(let error) = Self.read("requires: {weights: published}") else {
      Issue.record("it was read")
      return
    }
    #expect(
      error.description == """
        .candor.yaml:1:1: error: 'requires' is not a key that is known here
            1 | requires: {weights: published}
              | ^^^^^^^^ did you mean 'require'?
          fix: use one of pack, require, min_score, min_class, max_unknown, hosts, budget, depth, \
        timeout, artifacts, waivers (candor policy --help)
        """
    )
  }

  @Test(
    "of a stranger ends in a mistake",
    .timeLimit(.minutes(10)),
    arguments: PolicyFileTests.Hostile.texts
  )
  func hostile(_ hostile: PolicyFileTests.Hostile) {
    guard case .failure(let error) = Self.read(hostile.text) else {
      Issue.record("it was read")
      return
    }
    #expect(error.description.hasPrefix(".candor.yaml:"))
  }
}
