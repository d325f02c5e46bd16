// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct RunInquiryTests {
  private static let run = RunInquiry.weightsAndBiases(entity: "acme", project: "tiny", run: "r1")
  private static let project = RunInquiry.weightsAndBiasesProject(
    entity: "acme",
    project: "tiny",
    group: nil
  )
  private static let space = "https://acme-trackio.hf.space"
  private static let summary = RunInquiry.trackioRun(origin: space, project: "tiny", run: "dpo")

  @Test func asksForARunWithItsNamesAsVariables() throws {
    let inquiry = RunInquiry.weightsAndBiases(entity: "acme", project: "a \"b\"\n", run: "r\\1")
    let request = inquiry.request
    #expect(request.method == .post)
    #expect(request.url == "https://api.wandb.ai/graphql")
    let body = try #require(LenientJSON(document: Array((request.body ?? "").utf8)))
    #expect(
      body["variables"]
        == .map(["entity": .text("acme"), "project": .text("a \"b\"\n"), "run": .text("r\\1")])
    )
    let query = try #require(body["query"]?.text)
    #expect(query.contains("project(name: $project, entityName: $entity)"))
    #expect(!query.contains("acme"))
  }

  @Test func asksForAGroupByAFilter() throws {
    let address = try #require(RunAddress("https://wandb.ai/acme/tiny/groups/dpo"))
    let request = try #require(RunInquiry(address)).request
    let body = try #require(LenientJSON(document: Array((request.body ?? "").utf8)))
    #expect(body["variables"]?["filters"] == .text(#"{"group":"dpo"}"#))
  }

  @Test func asksTrackioByACall() throws {
    let request = Self.summary.request
    #expect(request.url == "https://acme-trackio.hf.space/api/get_run_summary")
    let body = try #require(LenientJSON(document: Array((request.body ?? "").utf8)))
    #expect(body["kwargs"] == .map(["project": .text("tiny"), "run": .text("dpo")]))
  }

  private struct Case {
    var inquiry: RunInquiry
    var answer: String
    /// Nil where a test of words would tell nothing more: the answer is none.
    var sight: RunSight?
  }

  private static func records(_ metrics: [String], _ rows: Int?, _ last: Int?, _ runs: Int? = nil)
    -> RunSight
  {
    .visible(RunRecords(metrics: metrics, rows: rows, lastStep: last, runs: runs))
  }

  private static let cases = [
    Case(
      inquiry: run,
      answer: """
        {"data": {"project": {"name": "tiny", "run": {"name": "r1", "state": "finished",
          "historyLineCount": 12, "summaryMetrics": "{\\"_step\\": 11}",
          "historyKeys": {"keys": {"train/loss": {"previousValue": 0.1}, "_step": {}}, "lastStep": 11}}}}}
        """,
      sight: records(["train/loss"], 12, 11)
    ),
    Case(
      inquiry: run,
      answer: """
        {"data": {"project": {"run": {"historyLineCount": 5, "historyKeys": null,
          "summaryMetrics": "{\\"loss\\": NaN, \\"_step\\": 4, \\"_wandb\\": {}}"}}}}
        """,
      sight: records(["loss"], 5, 4)
    ),
    Case(
      inquiry: run,
      answer: #"{"data": {"project": {"run": {"historyLineCount": 0, "historyKeys": null}}}}"#,
      sight: .empty
    ),
    Case(inquiry: run, answer: #"{"data": {"project": {"run": null}}}"#, sight: .missing),
    Case(inquiry: run, answer: #"{"data": {"project": null}}"#, sight: .notPublic),
    Case(inquiry: run, answer: #"{"data": {"project": {"run": {"state": "crashed"}}}}"#),
    Case(
      inquiry: run,
      answer: #"{"errors": [{"message": "permission\ndenied"}], "data": {"project": null}}"#,
      sight: .notAnswered(why: "the host answers with an error: permission denied")
    ),
    Case(inquiry: run, answer: "<!doctype html><title>Weights & Biases</title>"),
    Case(inquiry: run, answer: ""),
    Case(inquiry: run, answer: #"{"data": {}}"#),
    Case(
      inquiry: project,
      answer: """
        {"data": {"project": {"runCount": 30, "runs": {"edges": [
          {"node": {"historyLineCount": 0}},
          {"node": {"historyLineCount": 3, "historyKeys": {"keys": {"loss": {}}, "lastStep": 2}}},
          {"node": {"historyLineCount": 9, "historyKeys": {"keys": {"eval/loss": {}}, "lastStep": 8}}}]}}}}
        """,
      sight: records(["eval/loss", "loss"], 9, 8, 30)
    ),
    Case(
      inquiry: project,
      answer: #"{"data": {"project": {"runCount": 0, "runs": {"edges": []}}}}"#,
      sight: .empty
    ),
    Case(
      inquiry: project,
      answer:
        #"{"data": {"project": {"runCount": 9, "runs": {"edges": [{"node": {"historyLineCount": 0}}]}}}}"#,
      sight: .notAnswered(why: "the newest 1 of more runs recorded nothing")
    ),
    Case(inquiry: project, answer: #"{"data": {"project": null}}"#, sight: .notPublic),
    Case(inquiry: project, answer: #"{"data": {"project": {"runCount": 1}}}"#),
    Case(
      inquiry: summary,
      answer: """
        {"data": {"project": "tiny", "run": "dpo", "num_logs": 40, "metrics": ["loss", "lr"],
          "config": {}, "last_step": 39}}
        """,
      sight: records(["loss", "lr"], 40, 39)
    ),
    Case(
      inquiry: summary,
      answer: #"{"data": {"num_logs": 0, "metrics": [], "last_step": null}}"#,
      sight: .empty
    ),
    Case(
      inquiry: summary,
      answer: #"{"error": "Unknown API: get_run_summary"}"#,
      sight: .notAnswered(why: "the host answers with an error: Unknown API: get_run_summary")
    ),
    Case(inquiry: summary, answer: #"{"data": {"metrics": ["loss"]}}"#),
    Case(inquiry: .trackioProjects(origin: space), answer: #"{"data": []}"#, sight: .empty),
    Case(
      inquiry: .trackioProject(origin: space, project: "tiny"),
      answer: #"{"data": {"num_runs": 0, "runs": []}}"#,
      sight: .empty
    ),
    Case(inquiry: .trackioConfiguration(origin: space), answer: #"{"mode": "server"}"#),
    Case(
      inquiry: .trackioConfiguration(origin: space),
      answer: #"{"mode": "static", "dataset_id": "acme/../../x?y"}"#
    ),
  ]

  @Test(arguments: cases.indices)
  func readsAnswers(index: Int) {
    let example = Self.cases[index]
    let step = example.inquiry.read(.whole(example.answer))
    if let sight = example.sight {
      #expect(step == .seen(sight))
    } else if case .seen(.notAnswered(let why)) = step {
      #expect(!why.isEmpty)
    } else {
      Issue.record("\(example.answer) was read as \(step)")
    }
  }

  @Test func trackioLeadsFromProjectsToARun() {
    let projects = RunInquiry.trackioProjects(origin: Self.space)
    let project = RunInquiry.trackioProject(origin: Self.space, project: "tiny")
    #expect(projects.read(.whole(#"{"data": ["tiny", "other"]}"#)) == .ask(project))
    let runs = #"{"data": {"num_runs": 1, "runs": [{"id": "1", "name": "dpo"}]}}"#
    #expect(project.read(.whole(runs)) == .ask(Self.summary))
    let older = #"{"data": {"num_runs": 1, "runs": ["dpo"]}}"#
    #expect(project.read(.whole(older)) == .ask(Self.summary))
  }

  @Test func aSpaceOfPagesSaysWhereItsRecordsAre() {
    let inquiry = RunInquiry.trackioConfiguration(origin: Self.space)
    let answer = #"{"mode": "static", "project": "tiny", "dataset_id": "acme/tiny-log"}"#
    #expect(
      inquiry.read(.whole(answer))
        == .look(at: "https://huggingface.co/datasets/acme/tiny-log/resolve/main/metrics.parquet")
    )
  }

  @Test func everyCutAnswerIsNoAnswer() {
    let answer = Self.cases[0].answer
    for count in 0..<answer.utf8.count - 1 {
      let prefix = RecordPrefix(answer.utf8.prefix(count), isWhole: false)
      guard case .seen(.notAnswered) = Self.run.read(prefix) else {
        Issue.record("\(count) bytes were read as an answer")
        return
      }
    }
  }

  private static let verdicts: [(metrics: [String], rows: Int?, verdict: RecordVerdict)] = [
    (["train/loss", "lr"], 40, .training), (["train/loss"], 1, .oneStep), (["loss"], nil, .oneStep),
    (["lr", "eval/loss"], 40, .measuresOnly), (["eval/loss"], 40, .evaluationOnly),
    (["gpu"], 40, .nothingOfTraining), ([], 40, .nothingOfTraining),
  ]

  @Test(arguments: verdicts.indices)
  func namesOfMetricsTellWhatWasRecorded(index: Int) {
    let (metrics, rows, verdict) = Self.verdicts[index]
    let records = RunRecords(metrics: metrics, rows: rows, lastStep: nil)
    #expect(records.verdict(by: .sample) == verdict)
  }
}
