// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

@Suite("Files that show a training are opened and read")
struct MetricsLookTests {
  private static let hub = "https://huggingface.co"

  /// A model with these files, of `size` bytes each where it is said.
  private static func world(
    _ files: [String: ScriptedWeb.Page],
    size: Int? = nil,
    gated: String = "false",
    refs: ScriptedWeb.Page = .init(#"{"branches": [], "tags": []}"#),
    unopened: [String] = []
  ) -> ScriptedWeb {
    let rows = (files.map { ($0.key, size ?? $0.value.body.count) } + unopened.map { ($0, 5_000) })
      .map { #"{"type": "file", "path": "\#($0.0)", "size": \#($0.1)}"# }
    var pages = [
      "\(hub)/api/models/acme/tiny": ScriptedWeb.Page(
        #"{"id": "acme/tiny", "gated": \#(gated), "private": false}"#
      ),
      "\(hub)/acme/tiny/resolve/main/README.md": .init("# Tiny\n\nA model.\n", type: "text/plain"),
      "\(hub)/api/models/acme/tiny/tree/main?recursive=true": .init(
        "[\(rows.sorted().joined(separator: ", "))]"
      ),
      "\(hub)/api/models/acme/tiny/refs": refs,
    ]
    for (path, page) in files { pages["\(hub)/acme/tiny/resolve/main/\(path)"] = page }
    return ScriptedWeb(pages)
  }

  private func evidence(_ web: ScriptedWeb, budget: Int = 60) async throws -> (
    Evidence, asked: [String]
  ) {
    let (context, log) = try web.context(budget: budget)
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    let asked = await log.entries.map(\.url).filter { $0.contains("/resolve/main/") }
    return (
      evidence, asked.map { String($0.dropFirst("\(Self.hub)/acme/tiny/resolve/main/".count)) }
    )
  }

  private func file(_ path: String, of web: ScriptedWeb) async throws -> Observation {
    let found = try await evidence(web).0.observations.first {
      $0.component == .trainingMetrics && $0.name == path
    }
    return try #require(found)
  }

  @Test(
    "A log of a header alone is empty, however small",
    arguments: ["metrics.csv", "training_log.csv", "loss.csv", "train_metrics.csv", "log.txt"]
  )
  func header(path: String) async throws {
    for words in ["step,epoch,loss,grad_norm,lr\n", "step,loss\n"] {
      let found = try await file(path, of: Self.world([path: Self.text(words)]))
      #expect(found.standing == .empty, "\(found.says)")
    }
  }

  @Test(
    "A log of a few steps is opened, however small",
    arguments: [
      ("training_log.csv", "step,loss\n1,2.5\n2,2.1\n"), ("loss.csv", "step,loss\n1,2\n2,1\n"),
      ("metrics.jsonl", "{\"step\":1,\"loss\":2}\n{\"step\":2,\"loss\":1}\n"),
      ("trainer_state.json", #"{"log_history":[{"loss":2,"step":1},{"loss":1,"step":2}]}"#),
    ]
  )
  func small(path: String, words: String) async throws {
    let found = try await file(path, of: Self.world([path: Self.text(words)]))
    #expect(found.standing == .inspected, "\(found.says)")
  }

  @Test(
    "A log that is listed and kept from everybody is told differently in two places",
    arguments: [
      ScriptedWeb.Page("{}", status: 401), .init("", status: 451),
      .init("{}", status: 401, fields: ["X-Error-Code": "GatedRepo"]),
    ]
  )
  func refused(page: ScriptedWeb.Page) async throws {
    let (evidence, _) = try await evidence(Self.world(["trainer_state.json": page], size: 5_000))
    let file = try #require(evidence.observations.first { $0.name == "trainer_state.json" })
    #expect(file.standing == .contradicted)
    #expect(file.says.contains("could not be opened: its host "), "\(file.says)")
    let url = "\(Self.hub)/acme/tiny/resolve/main/trainer_state.json"
    #expect(file.source.url == url)
    #expect(evidence.surfaces.contains { $0.url == url && $0.sight != .whole })
  }

  /// A trainer's state with rows of the loss at steps 10, 20 and so on.
  private static func state(_ rows: Int, more: String = "") -> String {
    let log = (1...max(1, rows)).prefix(rows).map {
      #"{"epoch": 0.\#($0), "loss": \#(3 - Double($0) / 10), "learning_rate": 1e-05, "step": \#($0 * 10)}"#
    }
    return
      #"{"best_metric": null, "epoch": 3.0, "global_step": 90, "is_hyper_param_search": false, "log_history": [\#((log + [more].filter { !$0.isEmpty }).joined(separator: ", "))], "max_steps": 90}"#
  }

  private static func text(_ body: String) -> ScriptedWeb.Page { .init(body, type: "text/plain") }

  private static let events: [UInt8] = {
    let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Fixtures")
    let path = folder.appendingPathComponent("bad/tensorboard-events/events.body")
      .standardizedFileURL
    return (try? Array(Data(contentsOf: path))) ?? []
  }()

  /// The bytes of the first record, which only gives the version.
  private static var firstRecord: [UInt8] { Array(events.prefix(12 + Int(events.first ?? 0) + 4)) }

  static let evaluations = #"{"eval_loss": 1.5, "step": 10}, {"eval_loss": 1.2, "step": 20}"#
  static let log = (1...20).map { "step \($0 * 10): loss 2.\(50 - $0), lr 0.001" }
    .joined(separator: "\n")
  static let scores =
    "task,shots,score\n" + (1...20).map { "arc_\($0),5,0.\($0)" }.joined(separator: "\n")

  static let readings: [(path: String, page: ScriptedWeb.Page, standing: String, says: String)] = [
    (
      "trainer_state.json", text(state(9)), "inspected",
      "trainer_state.json: 9 logged steps, loss 2.9 at step 10 to 2.1 at step 90"
    ),
    ("trainer_state.json", text(state(0)), "empty", "an empty log"),
    ("trainer_state.json", text(state(1)), "limited", "one logged step, loss 2.9 at step 10"),
    ("trainer_state.json", text(state(0, more: evaluations)), "empty", "of evaluations only"),
    (
      "trainer_state.json", text(state(3) + "x"), "inspected",
      "3 logged steps, loss 2.9 at step 10 to 2.7 at step 30"
    ),
    (
      "trainer_state.json", text(String(state(3).dropLast(40))), "inspected", "the file breaks off"
    ),
    ("trainer_state.json", text(String(state(2).dropLast(30))), "limited", "the file breaks off"),
    ("trainer_state.json", text(String(state(2).prefix(120))), "failed", "the file breaks off"),
    (
      "trainer_state.json", text(#"{"name": "\#(String(repeating: "x", count: 120))"}"#), "empty",
      "nothing of a training"
    ),
    (
      "trainer_state.json",
      text(
        "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "a", count: 64))\n"
      ),
      "contradicted", "a pointer to a large file"
    ),
    (
      "runs/events.out.tfevents.1.a", .init(bytes: events), "inspected",
      "50 logged steps, loss 2.33 at step 10 to 1.108 at step 500 (train/loss, one of 3 tags)"
    ),
    (
      "runs/events.out.tfevents.1.a", .init(bytes: firstRecord + firstRecord + firstRecord),
      "empty",
      "no events"
    ),
    (
      "runs/events.out.tfevents.1.a", .init(bytes: Array(events.dropLast(9))), "inspected",
      "the file breaks off"
    ),
    (
      "runs/events.out.tfevents.1.a", .init(bytes: Array(events.dropFirst(3))), "contradicted",
      "not an event file"
    ),
    (
      "runs/events.out.tfevents.1.a", .init(bytes: firstRecord + events.dropFirst(70)), "failed",
      "damaged"
    ),
    (
      "runs/events.out.tfevents.1.a",
      .init(bytes: events.enumerated().map { $0 == 14 ? $1 ^ 1 : $1 }), "failed",
      "the first record does not fit its checksum"
    ),
    ("train_log.txt", text(log), "inspected", "20 logged steps, loss 2.49 at step 10"),
    ("train_log.txt", text(String(repeating: "Good morning. ", count: 20)), "empty", "nothing of"),
    ("train_log.txt", .init(bytes: [UInt8](repeating: 0, count: 200)), "contradicted", "no text"),
    ("training_log.csv", text(scores), "empty", "scores only"),
    (
      "loss.csv", text("step,loss\n" + (1...30).map { "\($0),2.0" }.joined(separator: "\n")),
      "inspected", "30 logged"
    ),
    (
      "train_results.json", text(#"{"epoch": 3.0, "train_loss": 0.53, "train_runtime": 60.1}"#),
      "limited", "one mean loss of the training, 0.53, and no course of it"
    ),
    (
      "all_results.json", text(#"{"epoch": 3.0, "eval_loss": 0.53, "eval_accuracy": 0.8}"#),
      "empty", "of evaluations only"
    ),
    (
      "all_results.json",
      text(#"{"results": {"arc": {"acc": 0.4}}, "versions": {"arc": 0}, "config": {}}"#), "empty",
      "scores only"
    ),
  ]

  @Test("What a file holds decides, not its name", arguments: readings)
  func reading(
    _ row: (path: String, page: ScriptedWeb.Page, standing: String, says: String)
  ) async throws {
    let file = try await file(row.path, of: Self.world([row.path: row.page]))
    #expect(file.standing.rawValue == row.standing, "\(file.says)")
    #expect(file.says.contains(row.says), "\(file.says)")
    #expect(file.source.path == row.path)
    #expect(file.sha256 != nil)
  }

  @Test(
    "A file that could not be opened leaves what the list showed, never that it is not there",
    arguments: [
      ScriptedWeb.Page("{}", status: 500), .init("<html></html>", type: "text/html"),
      .init("<!doctype html>", type: "text/plain"), .init("{}", status: 404),
      .init("{}", status: 403),
    ],
    [("trainer_state.json", "listed"), ("log.txt", "not-looked-at")]
  )
  func unopened(page: ScriptedWeb.Page, file row: (path: String, standing: String)) async throws {
    let (evidence, _) = try await evidence(Self.world([row.path: page], size: 5_000))
    let file = evidence.observations.first { $0.name == row.path }
    #expect(file?.standing.rawValue == row.standing)
    #expect(
      evidence.surfaces.contains { surface in
        if surface.kind == .content, case .failed = surface.sight { true } else { false }
      }
    )
  }

  @Test("A transport that breaks off leaves what the list showed")
  func broken() async throws {
    var web = Self.world(["trainer_state.json": Self.text(Self.state(9))])
    web.broken = ["\(Self.hub)/acme/tiny/resolve/main/trainer_state.json"]
    #expect(try await file("trainer_state.json", of: web).standing == .listed)
  }

  @Test(
    "Of a file that goes on behind what is read, only what was found counts",
    arguments: [
      ("train_log.txt", log, "inspected"), ("train_log.txt", "Good morning.\n", "not-looked-at"),
      ("training_log.csv", scores, "not-looked-at"),
      ("train_log.txt", "step 10: loss 2.5, lr 0.001\n", "listed"),
    ]
  )
  func cut(path: String, start: String, standing: String) async throws {
    let rest = String(repeating: "\nthe next line says nothing of it", count: 10_000)
    let file = try await file(path, of: Self.world([path: Self.text(start + rest)]))
    #expect(file.standing.rawValue == standing, "\(file.says)")
    #expect(file.says.hasSuffix("in its first 256 kB"))
  }

  @Test("What is gated is not asked")
  func gated() async throws {
    let web = Self.world(["trainer_state.json": Self.text(Self.state(9))], gated: #""auto""#)
    let (evidence, asked) = try await evidence(web)
    #expect(asked == ["README.md"])
    let file = evidence.observations.first { $0.name == "trainer_state.json" }
    #expect(file?.standing == .gatedAutomatically)
  }

  @Test(
    "Three files are opened: the last of what there is, and the largest",
    arguments: [
      (
        [
          "trainer_state.json", "checkpoint-500/trainer_state.json",
          "checkpoint-1000/trainer_state.json", "runs/a/events.out.tfevents.1.a", "train_log.txt",
        ],
        [
          "checkpoint-1000/trainer_state.json", "runs/a/events.out.tfevents.1.a",
          "trainer_state.json",
        ]
      ),
      (
        ["train_log.txt", "training_log.csv", "all_results.json", "train_results.json"],
        ["all_results.json", "train_log.txt", "training_log.csv"]
      ),
      (["eval/all_results.json", "metrics.json"], []),
    ] as [([String], [String])]
  )
  func chosen(_ row: (files: [String], opened: [String])) async throws {
    let (_, asked) = try await evidence(Self.world([:], unopened: row.files))
    #expect(asked.filter { $0 != "README.md" }.sorted() == row.opened)
  }

  @Test("Files of a folder on this machine are opened without a request")
  func local() async throws {
    let folder = NSTemporaryDirectory() + "candor-" + UUID().uuidString
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { _ = Result { try files.removeItem(atPath: folder) } }
    try Self.state(9).write(
      toFile: folder + "/trainer_state.json",
      atomically: true,
      encoding: .utf8
    )
    try "step10\nstep20\n".write(
      toFile: folder + "/revisions.txt",
      atomically: true,
      encoding: .utf8
    )
    let (context, log) = try ScriptedWeb([:]).context(budget: 0)
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference(folder))
    let standings = evidence.observations.reduce(into: [:]) { $0[$1.name] = $1.standing.rawValue }
    #expect(standings["trainer_state.json"] == "inspected")
    #expect(standings["revisions.txt"] == "not-looked-at")
    #expect(await log.entries.isEmpty)
  }

  @Test("Without a request left nothing is opened, and that is said")
  func budget() async throws {
    let web = Self.world(["trainer_state.json": Self.text(Self.state(9))])
    let (evidence, _) = try await evidence(web, budget: 4)
    #expect(evidence.observations.first { $0.name == "trainer_state.json" }?.standing == .listed)
    #expect(
      evidence.surfaces.contains { surface in
        surface.url == "trainer_state.json"
          && surface.sight == .notAsked(why: "no request was left for it (--budget, --offline)")
      }
    )
  }

  static let refs =
    #"{"branches": [{"name": "main"}, {"name": "step1000"}, {"name": "step2000"}, {"name": "step2000-tokens8B"}], "tags": [{"name": "v1.0"}]}"#

  @Test(
    "A list of checkpoints counts as far as the host shows what it names",
    arguments: [
      (
        "main\nstep1000\nstep2000\n", refs, "listed",
        "lists 2 checkpoints along the training, from step 1,000 to step 2,000, all of them branches, tags or folders"
      ),
      ("step1000\nstep9000\n", refs, "listed", "; 1 of them are branches, tags or folders"),
      ("step7\nstep9\n", refs, "not-looked-at", "none of them is a branch"),
      (
        "step7\n", "{", "not-looked-at",
        "lists 1 checkpoint along the training, at step 7; whether they are there could not be seen"
      ),
    ]
  )
  func list(_ row: (list: String, refs: String, standing: String, says: String)) async throws {
    let web = Self.world(["revisions.txt": Self.text(row.list)], refs: .init(row.refs))
    let found = try await evidence(web).0.observations.first { $0.name == "revisions.txt" }
    #expect(found?.standing.rawValue == row.standing)
    #expect(found?.component == .checkpoints)
    #expect(found?.says.contains(row.says) == true, "\(found?.says ?? "")")
  }

  @Test("Checkpoints are counted with their range, the list or no list")
  func range() async throws {
    let (evidence, _) = try await evidence(Self.world([:], refs: .init(Self.refs)))
    #expect(evidence.checkpoints.count == 3)
    #expect(
      evidence.checkpoints.span == CheckpointFacts.Span(unit: .step, first: 1_000, last: 2_000)
    )
    let found = evidence.observations.first { $0.kind == .checkpoints }
    #expect(found?.says == "3 checkpoints along the training, from step 1,000 to step 2,000")
    #expect(found?.standing == .listed)
  }

  @Test(
    "A list that names no checkpoint, or cannot be had, tells nothing",
    arguments: [ScriptedWeb.Page("main\nv1.0\n", type: "text/plain"), .init("{}", status: 500)]
  )
  func noList(page: ScriptedWeb.Page) async throws {
    let (evidence, _) = try await evidence(Self.world(["revisions.txt": page], size: 900))
    #expect(!evidence.observations.contains { $0.kind == .checkpoints })
    #expect(evidence.checkpoints.count == 0)
  }
}
