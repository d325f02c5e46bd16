// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub
import Testing

@Suite("Code is opened before it is believed", .serialized)
struct CodeTests {
  static func audit(
    _ world: World,
    faults: [Fault] = [],
    deadline: Duration = .seconds(20),
    budget: Int = 60
  ) async throws -> Audit {
    var policy = FetchPolicy.replay
    policy.budget = budget
    return try await StandInHub.serve(world, faults: faults) { [policy] hub in
      try await Bench.shipped.get().audit(
        "acme/falkon-3b",
        over: .live(to: hub, deadline: deadline),
        policy: policy
      )
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var world: World
    var evaluation: String
    var training: String
    /// Words of the evidence of one of them.
    var says: [String] = []
  }

  static let honest: [CodeRepository] = [
    .tune([.text("finetune.py", Script.training)]),
    .evals([.text("eval/run_eval.py", Script.evaluation)]),
  ]

  static let rows: [Row] = [
    Row(
      testDescription: "what it is said to be",
      world: .falkon(code: honest),
      evaluation: "published",
      training: "published",
      says: ["finetune.py of acme/tune was opened: it runs a trainer of a public library"]
    ),
    Row(
      testDescription: "inference only, in a file named finetune.py",
      world: .falkon(code: [.tune([.text("finetune.py", Script.inference)]), honest[1]]),
      evaluation: "published",
      training: "unpublished (empty)",
      says: ["finetune.py: it is code to run the model, without training"]
    ),
    Row(
      testDescription: "a harness that was forked and not changed",
      world: .falkon(code: [honest[0], .evals(Script.harness(), facts: ["fork": true])]),
      evaluation: "partial",
      training: "published",
      says: ["a copy of lm-evaluation-harness", "a fork"]
    ),
    Row(
      testDescription: "a harness in a folder",
      world: .falkon(code: [honest[0], .evals(Script.harness(in: "third/"))]),
      evaluation: "partial",
      training: "published",
      says: ["a copy of lm-evaluation-harness"]
    ),
    Row(
      testDescription: "a fork of a harness with this model's command",
      world: .falkon(code: [
        honest[0],
        .evals(
          Script.harness() + [.text("scripts/falkon.sh", Script.command)],
          facts: ["fork": true]
        ),
      ]),
      evaluation: "partial",
      training: "published"
    ),
    Row(
      testDescription: "a fork of a harness with this model's command, under a name that tells",
      world: .falkon(code: [
        honest[0],
        .evals(
          Script.harness() + [.text("scripts/eval_falkon.sh", Script.command)],
          facts: ["fork": true]
        ),
      ]),
      evaluation: "published",
      training: "published",
      says: ["scripts/eval_falkon.sh of acme/evals was opened", "names this model"]
    ),
    Row(
      testDescription: "a few files of a harness, in a repository that is no fork",
      world: .falkon(code: [
        honest[0],
        .evals(
          [
            .text("lm_eval/evaluator.py", Script.evaluation),
            .text("lm_eval/tasks/one/eval.yaml", "task: one\ndataset_path: acme/quiz\n"),
          ],
          facts: ["fork": false]
        ),
      ]),
      evaluation: "partial",
      training: "published",
      says: ["files of lm-evaluation-harness, without a file or configuration that names this"]
    ),
    Row(
      testDescription: "a file of a harness under another name",
      world: .falkon(code: [honest[0], .evals([.text("eval/run.py", Script.harnessItself)])]),
      evaluation: "partial",
      training: "published"
    ),
    Row(
      testDescription: "a few files of a harness, and a configuration that names this model",
      world: .falkon(code: [
        honest[0],
        .evals([
          .text("lm_eval/evaluator.py", Script.evaluation),
          .text("scripts/falkon_config.sh", Script.command),
        ]),
      ]),
      evaluation: "published",
      training: "published"
    ),
    Row(
      testDescription: "archived",
      world: .falkon(code: [
        .tune([.text("finetune.py", Script.training)], facts: ["archived": true]), honest[1],
      ]),
      evaluation: "published",
      training: "published",
      says: ["(archived)"]
    ),
    Row(
      testDescription: "deleted",
      world: .falkon(code: [honest[1]]),
      evaluation: "published",
      training: "unpublished (dead)"
    ),
    Row(
      testDescription: "empty",
      world: .falkon(code: [honest[1], empty]),
      evaluation: "published",
      training: "unpublished (empty)"
    ),
    Row(
      testDescription: "a folder of results",
      world: .falkon(code: [honest[0], .evals([.text("eval/results.json", "{\"acc\": 0.5}\n")])]),
      evaluation: "unpublished (empty)",
      training: "published"
    ),
    Row(
      testDescription: "a license that nobody named is noted",
      world: .falkon(code: [
        .tune([.text("finetune.py", Script.training), .text("LICENSE", "Terms.\n")]), honest[1],
      ]),
      evaluation: "published",
      training: "published",
      says: ["its terms are in LICENSE"]
    ),
  ]

  static let empty: CodeRepository = {
    var repository = CodeRepository("acme/tune")
    repository.isEmpty = true
    return repository
  }()

  @Test("At the target of a link", arguments: rows)
  func linked(_ row: Row) async throws { try await check(row) }

  static let submodules: [Row] = [
    Row(
      testDescription: "the publisher's own, by a relative address",
      world: .falkon(code: [
        .tune([module("https://x.example/y"), CodeFile("parts/train", kind: .commit)]),
        honest[1],
      ]),
      evaluation: "published",
      training: "unknown"
    ),
    Row(
      testDescription: "the publisher's own",
      world: .falkon(code: [
        .tune([module("../trainer.git"), commit]), honest[1],
        .made("acme/trainer", [.text("train.py", Script.training)]),
      ]),
      evaluation: "published",
      training: "published",
      says: ["parts/train/train.py", "parts/train is its submodule acme/trainer"]
    ),
    Row(
      testDescription: "somebody else's",
      world: .falkon(code: [
        .tune([module("https://github.com/other/trainer"), commit]), honest[1],
        .made("other/trainer", [.text("train.py", Script.training)]),
      ]),
      evaluation: "published",
      training: "partial",
      says: ["a submodule of other people, other/trainer"]
    ),
    Row(
      testDescription: "somebody else's, called after the model",
      world: .falkon(code: [
        .tune([module("https://github.com/other/falkon-code"), commit]), honest[1],
        .made("other/falkon-code", [.text("train.py", Script.training)]),
      ]),
      evaluation: "published",
      training: "published"
    ),
    Row(
      testDescription: "gone",
      world: .falkon(code: [.tune([module("../trainer.git"), commit]), honest[1]]),
      evaluation: "published",
      training: "unpublished (empty)"
    ),
    Row(
      testDescription: "of a submodule are not followed",
      world: .falkon(code: [
        .tune([module("../trainer.git"), commit]), honest[1],
        .made("acme/trainer", [module("../deeper.git"), commit]),
        .made("acme/deeper", [.text("train.py", Script.training)]),
      ]),
      evaluation: "published",
      training: "unknown"
    ),
    Row(
      testDescription: "not where none is needed",
      world: .falkon(code: [
        .tune([module("../trainer.git"), commit, .text("train.py", Script.training)]), honest[1],
      ]),
      evaluation: "published",
      training: "published",
      says: ["train.py of acme/tune was opened"]
    ),
  ]

  private static let commit = CodeFile("parts/train", kind: .commit, oid: "main")

  private static func module(_ address: String) -> CodeFile {
    .text(
      ".gitmodules",
      "[submodule \"train\"]\n\tpath = parts/train\n\turl = \(address)\n"
    )
  }

  @Test("In a submodule, once and no deeper", arguments: submodules)
  func submodule(_ row: Row) async throws { try await check(row) }

  static let own: [Row] = [
    Row(
      testDescription: "a script that trains",
      world: .lone(own: [.text("train.py", Script.training)]),
      evaluation: "unpublished (absent)",
      training: "published",
      says: ["train.py was opened: it runs a trainer"]
    ),
    Row(
      testDescription: "a script that only runs the model",
      world: .lone(own: [.text("finetune.py", Script.inference)]),
      evaluation: "unpublished (absent)",
      training: "unpublished (empty)",
      says: ["finetune.py was opened: it is code to run the model"]
    ),
    Row(
      testDescription: "files of a harness",
      world: .lone(own: [.text("lm_eval/evaluator.py", Script.evaluation)]),
      evaluation: "partial",
      training: "unpublished (absent)"
    ),
    Row(
      testDescription: "a file that is one and not the other",
      world: .lone(own: [.text("finetune/eval.py", Script.evaluation)]),
      evaluation: "published",
      training: "unpublished (empty)"
    ),
  ]

  @Test("Among the model's own files", arguments: own)
  func mine(_ row: Row) async throws { try await check(row) }

  /// A card with one link in a section of its own.
  static func world(section: String, code: [CodeRepository]) -> World {
    let link = "[acme/tune](https://github.com/acme/tune)"
    let card = "# Falkon 3B\n\nA model.\n\n## \(section)\n\n\(link)\n"
    return World(
      models: [.model("acme/falkon-3b", files: [.text("README.md", card)])],
      code: code
    )
  }

  @Test(
    "What was taken down is withdrawn, whatever the section that links it",
    arguments: [
      ("Training data", "datasets"), ("Training code", "fine-tuning-code"),
      ("Evaluation code", "evaluation-code"),
    ]
  )
  func withdrawn(section: String, criterion: String) async throws {
    var repository = CodeRepository.tune([.text("train.py", Script.training)])
    repository.isBlocked = true
    let audit = try await Self.audit(Self.world(section: section, code: [repository]))
    #expect(audit.criterion(criterion)?.verdict == "unpublished (withdrawn)")
  }

  @Test(
    "A repository in a section on the data is looked at for data",
    arguments: [
      ("talks.jsonl", String(repeating: "{\"text\": \"One\"}\n", count: 40), "published"),
      ("prepare_data.py", "print(1)\n", "partial"), ("serve.py", "print(1)\n", "claimed"),
    ]
  )
  func data(path: String, text: String, verdict: String) async throws {
    let code = [CodeRepository.tune([.text(path, text), .text("demo.py", "print(1)\n")])]
    let audit = try await Self.audit(Self.world(section: "Training data", code: code))
    #expect(audit.criterion("datasets")?.verdict == verdict)
    #expect(audit.criterion("fine-tuning-code")?.verdict == "unpublished (absent)")
  }

  private func check(_ row: Row) async throws {
    let audit = try await Self.audit(row.world)
    let (evaluation, training) = (
      audit.criterion("evaluation-code"), audit.criterion("fine-tuning-code")
    )
    #expect(evaluation?.verdict == row.evaluation, "\(evaluation?.evidence.map(\.says) ?? [])")
    #expect(training?.verdict == row.training, "\(training?.evidence.map(\.says) ?? [])")
    let said = [evaluation, training].compactMap { $0 }.flatMap(\.evidence).map(\.says)
    for words in row.says { #expect(said.contains { $0.contains(words) }, "\(said)") }
  }

  @Test("What is verified has its file, line, digest and words")
  func evidence() async throws {
    let audit = try await Self.audit(.falkon(code: Self.honest))
    let item = try #require(
      audit.criterion("fine-tuning-code")?.evidence.first { $0.grade == .verified }
    )
    #expect(item.source.path == "finetune.py")
    #expect(item.source.line == 3)
    #expect(item.excerpt == "run = SFTTrainer(model=model)")
    #expect(item.sha256?.count == 64)
    #expect(item.source.revision != nil)
  }
}
