// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("Pages of runs stand as their hosts tell of them")
struct RunPageTests {
  private static let hub = "https://huggingface.co"
  private static let wandb = "POST https://api.wandb.ai/graphql "
  private static let space = "https://acme-trackio.hf.space"

  private static func world(_ links: [String], _ more: [String: ScriptedWeb.Page]) -> ScriptedWeb {
    let lines = links.map { "The loss of the training is logged at <\($0)>." }
    let pages = [
      "\(hub)/api/models/acme/tiny": ScriptedWeb.Page(
        #"{"id": "acme/tiny", "gated": false, "private": false}"#
      ),
      "\(hub)/acme/tiny/resolve/main/README.md": .init(
        "# Tiny\n\n## Training\n\n\(lines.joined(separator: "\n\n"))\n",
        type: "text/plain"
      ),
      "\(hub)/api/models/acme/tiny/tree/main?recursive=true": .init("[]"),
      "\(hub)/api/models/acme/tiny/refs": .init(#"{"branches": [], "tags": []}"#),
    ]
    return ScriptedWeb(pages.merging(more) { _, new in new })
  }

  private func crawl(_ web: ScriptedWeb) async throws -> (Evidence, [RequestLog.Entry]) {
    let (context, log) = try web.context()
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    return (evidence, await log.entries)
  }

  private func run(_ link: String, _ pages: [String: ScriptedWeb.Page]) async throws -> (
    Observation, Evidence
  ) {
    let (evidence, _) = try await crawl(Self.world([link], pages))
    return (try #require(evidence.observations.first { $0.kind == .run }), evidence)
  }

  private static let link = "https://wandb.ai/acme/tiny/runs/r1"

  private static func answer(_ run: String) -> String {
    #"{"data": {"project": {"name": "tiny", "run": \#(run)}}}"#
  }

  private static func history(_ keys: String..., rows: Int) -> String {
    let list = keys.map { #""\#($0)": {}"# }.joined(separator: ", ")
    return
      #"{"name": "r1", "historyLineCount": \#(rows), "historyKeys": {"keys": {\#(list)}, "lastStep": \#(rows * 10)}}"#
  }

  static let runs: [(answer: String, standing: String, says: String)] = [
    (
      answer(history("train/loss", "train/lr", "_step", rows: 120)), "inspected",
      "is public: 120 rows, last step 1200, metrics train/loss, train/lr"
    ),
    (answer(history("train/loss", rows: 1)), "limited", "the loss of one step"),
    (answer(history("train/lr", rows: 50)), "limited", "without its loss"),
    (answer(history("eval/accuracy", rows: 50)), "empty", "of evaluations only"),
    (answer(history("gpu", rows: 50)), "empty", "nothing of a training"),
    (answer(#"{"name": "r1", "historyLineCount": 7}"#), "listed", "what it recorded is not told"),
    (answer(#"{"name": "r1", "historyLineCount": 0}"#), "empty", "is public and recorded nothing"),
    (answer("null"), "dead", "its project is public and has none such"),
    (
      #"{"data": {"project": null}}"#, "private",
      "missing or private; Weights & Biases does not say"
    ),
  ]

  @Test("What the host answers of a run decides", arguments: runs)
  func answered(_ row: (answer: String, standing: String, says: String)) async throws {
    let (run, evidence) = try await run(Self.link, [Self.wandb + #""run":"r1""#: .init(row.answer)])
    #expect(run.standing.rawValue == row.standing, "\(run.says)")
    #expect(run.says.contains(row.says), "\(run.says)")
    #expect(run.source.url == "https://api.wandb.ai/graphql")
    #expect(evidence.surfaces.contains { $0.url == run.source.url && $0.sight == .whole })
  }

  @Test(
    "A host that could not be asked leaves the claim, and is named as unseen",
    arguments: [
      ScriptedWeb.Page("{}", status: 500), .init("{}", status: 401), .init("{}", status: 404),
      .init("<html></html>", type: "text/html"), .init("{", type: "application/json"),
      .init(#"{"errors": [{"message": "rate limit exceeded"}]}"#), .init("{}"), .init("[]"),
      .init(#"{"data": {"project": {"run": {"name": "r1"}}}}"#),
    ]
  )
  func unanswered(page: ScriptedWeb.Page) async throws {
    let (run, evidence) = try await run(Self.link, [Self.wandb: page])
    #expect(run.standing == .scriptShell)
    #expect(run.source.path == "README.md")
    let failed = evidence.surfaces.filter { surface in
      if case .failed = surface.sight { true } else { false }
    }
    #expect(failed.map(\.url) == ["https://api.wandb.ai/graphql"])
  }

  @Test("A transport that breaks off leaves the claim")
  func broken() async throws {
    var web = Self.world([Self.link], [Self.wandb: .init(Self.runs[0].answer)])
    web.broken = ["https://api.wandb.ai/graphql"]
    let (evidence, _) = try await crawl(web)
    #expect(evidence.observations.first { $0.kind == .run }?.standing == .scriptShell)
  }

  private static func project(_ count: Int, _ runs: String...) -> String {
    let edges = runs.map { #"{"node": \#($0)}"# }.joined(separator: ", ")
    return #"{"data": {"project": {"runCount": \#(count), "runs": {"edges": [\#(edges)]}}}}"#
  }

  private static let trained = history("loss", rows: 90)
  private static let idle = history("gpu", rows: 90)

  static let projects: [(link: String, answer: String, standing: String, says: String)] = [
    ("https://wandb.ai/acme/tiny", project(7, trained, idle), "inspected", "is public: 7 runs, 90"),
    ("https://wandb.ai/acme/tiny/groups/dpo", project(1, trained), "inspected", "1 run, 90 rows"),
    ("https://wandb.ai/acme/tiny", project(1, idle), "empty", "nothing of a training"),
    ("https://wandb.ai/acme/tiny", project(70, idle), "not-looked-at", "nothing of a training"),
    ("https://wandb.ai/acme/tiny", project(0), "empty", "recorded nothing"),
    (
      "https://wandb.ai/acme/tiny/reports/Loss--Vmlldzo1", project(7, trained), "listed",
      "which of the runs it shows is not told"
    ),
    (
      "https://wandb.ai/acme/tiny/reports/Loss--Vmlldzo1", #"{"data": {"project": null}}"#,
      "script-shell", "missing or private"
    ),
    ("https://wandb.ai/acme/tiny/reports/Loss--Vmlldzo1", project(0), "script-shell", "recorded"),
  ]

  @Test("What the host answers of a project decides as far as it shows", arguments: projects)
  func ofProject(_ row: (link: String, answer: String, standing: String, says: String)) async throws
  {
    let (run, _) = try await run(row.link, [Self.wandb + "ProjectSeen": .init(row.answer)])
    #expect(run.standing.rawValue == row.standing, "\(run.says)")
    #expect(run.says.contains(row.says), "\(run.says)")
  }

  static let closed: [(link: String, standing: String, says: String)] = [
    ("https://www.comet.com/acme/tiny/0123456789abcdef0123456789abcdef", "script-shell", "a key"),
    ("https://app.neptune.ai/acme/tiny/e/TIN-1", "script-shell", "a key"),
    ("https://swanlab.cn/@acme/tiny/runs/1", "script-shell", "a key"),
    ("https://tensorboard.dev/experiment/abc", "withdrawn", "was shut down on 2024-01-01"),
    (
      "https://huggingface.co/acme/tiny/tensorboard", "script-shell",
      "event files of its repository"
    ),
    ("https://api.wandb.ai/links/acme/short", "script-shell", "names no project"),
  ]

  @Test("Of hosts that answer nobody nothing is asked, and it is said why", arguments: closed)
  func unasked(_ row: (link: String, standing: String, says: String)) async throws {
    let (evidence, asked) = try await crawl(Self.world([row.link], [:]))
    let run = try #require(evidence.observations.first { $0.kind == .run })
    #expect(run.standing.rawValue == row.standing)
    #expect(run.says.contains(row.says), "\(run.says)")
    #expect(run.source.path == "README.md")
    #expect(asked.allSatisfy { $0.url.hasPrefix(Self.hub) })
  }

  private static func trackio(_ name: String) -> String { "POST \(space)/api/\(name) " }

  private static let summary =
    #"{"data": {"metrics": ["loss", "lr"], "num_logs": 40, "last_step": 390}}"#

  @Test("A Space is asked for its first project and run where its address names none")
  func chain() async throws {
    let pages: [String: ScriptedWeb.Page] = [
      Self.trackio("get_all_projects"): .init(#"{"data": ["tiny"]}"#),
      Self.trackio("get_project_summary") + #""tiny""#: .init(#"{"data": {"runs": ["dpo"]}}"#),
      Self.trackio("get_run_summary") + #""dpo""#: .init(Self.summary),
    ]
    let (run, _) = try await run("https://huggingface.co/spaces/acme/trackio", pages)
    #expect(run.standing == .inspected)
    #expect(run.says.hasSuffix("is public: 40 rows, last step 390, metrics loss, lr"))
  }

  @Test(
    "Of several runs, one without records is no proof that none has any",
    arguments: [
      ("\(space)/?project=tiny", "not-looked-at"),
      ("\(space)/?project=tiny&selected_run=dpo", "empty"),
    ]
  )
  func sample(_ row: (link: String, standing: String)) async throws {
    let pages: [String: ScriptedWeb.Page] = [
      Self.trackio("get_project_summary"): .init(#"{"data": {"runs": ["dpo", "sft"]}}"#),
      Self.trackio("get_run_summary"): .init(#"{"data": {"metrics": [], "num_logs": 0}}"#),
    ]
    let (run, _) = try await run(row.link, pages)
    #expect(run.standing.rawValue == row.standing)
  }

  private static let configuration = #"{"mode": "static", "dataset_id": "acme/logs"}"#

  @Test(
    "A Space of pages alone says where its records are, and these are looked at by their head",
    arguments: [
      (ScriptedWeb.Page(bytes: Array("PAR1".utf8)), "listed", "not opened, 4 B"),
      (.init(bytes: []), "empty", "not opened, 0 B"),
      (.init("{}", status: 500), "script-shell", "could not be seen"),
      (.init("{}", status: 404), "script-shell", "could not be seen"),
    ]
  )
  func records(page: ScriptedWeb.Page, standing: String, says: String) async throws {
    let pages: [String: ScriptedWeb.Page] = [
      "\(Self.space)/config.json": .init(Self.configuration),
      "\(Self.hub)/datasets/acme/logs/resolve/main/metrics.parquet": page,
    ]
    let (run, _) = try await run("\(Self.space)/?project=tiny", pages)
    #expect(run.standing.rawValue == standing, "\(run.says)")
    #expect(run.says.contains(says), "\(run.says)")
  }

  @Test("Four pages of runs are asked about, and the others are named as not asked")
  func limit() async throws {
    let links = (1...6).map { "https://wandb.ai/acme/tiny/runs/r\($0)" }
    let (evidence, asked) = try await crawl(Self.world(links, [:]))
    #expect(asked.count { $0.method == .post } == 4)
    let left = evidence.surfaces.filter {
      $0.sight == .notAsked(why: "over the limit of 4 run pages")
    }
    #expect(left.map(\.url) == Array(links.suffix(2)))
    #expect(evidence.observations.count { $0.standing == .scriptShell } == 6)
  }

  @Test("Pages of runs take no place of a dataset")
  func places() async throws {
    let links = (1...9).map { "https://wandb.ai/acme/tiny/runs/r\($0)" }
    var web = Self.world(links, ["\(Self.hub)/api/datasets/acme/talks": .init("{}", status: 500)])
    let key = "\(Self.hub)/acme/tiny/resolve/main/README.md"
    let card = String(decoding: web.pages[key]?.body ?? [], as: UTF8.self)
    web.pages[key] = .init("---\ndatasets: [acme/talks]\n---\n\(card)", type: "text/plain")
    let (_, asked) = try await crawl(web)
    #expect(asked.contains { $0.url == "\(Self.hub)/api/datasets/acme/talks" })
  }
}
