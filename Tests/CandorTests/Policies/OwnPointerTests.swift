// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import StandInHub
import Testing

@Suite("What a policy points at, and whom it lets be asked", .serialized)
struct OwnPointerTests {
  /// The open model, with a card that says nothing.
  static let silent: World = {
    var world = World.open
    world.models = [
      .model(
        "acme/silent-1b",
        files: [
          .text("README.md", "---\nlicense: mit\n---\n\n# A model\n"),
          .text("config.json", #"{"model_type": "llama"}"#),
        ]
      )
    ]
    return world
  }()

  struct Seen: Sendable {
    var run: Program.Run
    var audit: Audit
    /// The hosts that were asked.
    var hosts: Set<String>
  }

  static func audit(
    _ policy: String,
    _ arguments: [String] = [],
    of reference: String = "acme/silent-1b",
    in world: World = silent
  ) async throws -> Seen {
    try await StandInHub.serve(world) { hub in
      try await Scratch.with { scratch in
        try scratch.file(".candor.yaml", policy)
        let run = try await Program.run(
          ["audit", reference, "--format", "json", "--policy", ".candor.yaml"] + arguments
            + hub.hostMapArguments,
          folder: scratch.folder
        )
        let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
        return Seen(
          run: run,
          audit: audit,
          hosts: Set(await hub.requests.compactMap { Self.host(of: $0.line) })
        )
      }
    }
  }

  /// The host in `GET https://huggingface.co/api/models/acme/tiny 200`.
  private static func host(of line: String) -> String? {
    line.split(separator: " ").dropFirst().first.flatMap { URL(string: String($0))?.host }
  }

  static let pointers = """
    artifacts:
      datasets: https://huggingface.co/datasets/acme/corpus
      evaluation-code: [https://github.com/acme/open-evals]
      fine-tuning-code:
        - https://github.com/acme/gone
    """

  @Test("is looked at like links of the card, and attributed")
  func isLookedAt() async throws {
    let plain = try await Self.audit("min_score: 0\n").audit
    #expect(plain.criterion("datasets")?.verdict == "unpublished (absent)")
    let seen = try await Self.audit(Self.pointers)
    let datasets = try #require(seen.audit.criterion("datasets"))
    #expect(datasets.verdict == "published")
    #expect(datasets.claim == .linked)
    #expect(
      datasets.evidence.first?.says.hasSuffix("; pointed at by .candor.yaml:2") == true,
      "\(datasets.evidence)"
    )
    #expect(seen.audit.criterion("evaluation-code")?.verdict == "published")
    let tuning = try #require(seen.audit.criterion("fine-tuning-code"))
    #expect(tuning.outcome == .unpublished)
    #expect(tuning.evidence.contains { $0.says.hasSuffix("; pointed at by .candor.yaml:5") })
    #expect(seen.audit.evidenceDigest != plain.evidenceDigest)
  }

  @Test("is nothing to a stranger's model, where the file merely lies in the working folder")
  func stranger() async throws {
    try await Scratch.with { scratch in
      try scratch.file(".candor.yaml", Self.pointers)
      let run = try await Program.run(
        ["audit", "acme/silent-1b", "--offline", "--format", "json"],
        folder: scratch.folder
      )
      #expect(run.error.contains("warning: the artifacts and waivers of .candor.yaml"))
      let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
      #expect(audit.criteria.allSatisfy { $0.outcome == .unknown })
    }
  }

  @Test("is a claim of the file's where nobody looked")
  func claimed() async throws {
    let audit = try await Self.audit(Self.pointers + "\nhosts: [huggingface.co]\n").audit
    #expect(audit.criterion("datasets")?.verdict == "published")
    let evaluation = try #require(audit.criterion("evaluation-code"))
    #expect(evaluation.outcome == .claimed)
    let item = try #require(evaluation.evidence.first)
    #expect(item.source.path == ".candor.yaml")
    #expect(item.source.line == 3)
    #expect(item.says.contains(".candor.yaml:3"))
  }

  static let scopes: [(hosts: String, arguments: [String], asked: Set<String>)] = [
    ("hosts: [huggingface.co, github.com]\n", [], ["huggingface.co", "api.github.com"]),
    ("hosts: huggingface.co\n", [], ["huggingface.co"]),
    ("hosts: [github.com]\n", ["--only-host", "huggingface.co"], ["huggingface.co"]),
    ("hosts: [a.example]\n", [], []),
  ]

  @Test("asks nobody else", arguments: scopes)
  func scope(_ row: (hosts: String, arguments: [String], asked: Set<String>)) async throws {
    let seen = try await Self.audit(row.hosts, row.arguments, of: "acme/open-1b", in: .open)
    // What the Hub and GitHub keep elsewhere is theirs.
    let others = seen.hosts.subtracting(row.asked).filter { host in
      !(row.asked.contains("huggingface.co") && host.hasSuffix(".hf.co"))
        && !(row.asked.contains("api.github.com") && host == "raw.githubusercontent.com")
    }
    #expect(others.isEmpty, "\(seen.hosts)")
    #expect(row.asked.isSubset(of: seen.hosts))
    #expect(seen.audit.unpublished == [])
    let evaluation = seen.audit.criterion("evaluation-code")?.outcome
    switch row.asked.count {
    case 2: #expect(evaluation == .published)
    case 1: #expect(evaluation == .claimed)
    default: #expect(evaluation == .unknown)
    }
    let isExcluded = seen.audit.unseen.contains {
      $0.reason == "not asked, since its host is not among those that may be"
    }
    #expect(isExcluded == (row.asked.count < 2))
  }
}
