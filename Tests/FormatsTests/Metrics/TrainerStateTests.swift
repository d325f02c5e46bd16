// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct TrainerStateTests {
  /// As `Trainer.save_state` writes it, its names sorted.
  static let state = """
    {
      "best_metric": 1.5, "epoch": 1.0, "eval_steps": 2, "global_step": 4, "is_world_process_zero": true,
      "log_history": [
        {"epoch": 0.25, "grad_norm": 1.0, "learning_rate": 5e-05, "loss": 2.5, "step": 1},
        {"epoch": 0.5, "grad_norm": NaN, "learning_rate": 4e-05, "loss": 2.25, "step": 2},
        {"epoch": 0.5, "eval_loss": 2.0, "eval_runtime": 3.5, "step": 2},
        {"epoch": 0.75, "loss": Infinity, "step": 3},
        {"epoch": 1.0, "loss": 2.125, "step": 4},
        {"epoch": 1.0, "step": 4, "train_loss": 2.29, "train_runtime": 60.0}
      ],
      "logging_steps": 1, "max_steps": 8, "num_train_epochs": 2,
      "stateful_callbacks": {"TrainerControl": {"args": {"should_save": true}, "attributes": {}}}
    }
    """

  @Test func readsStepsLossesAndPlan() throws {
    let state = try TrainerState(.whole(Self.state))
    #expect(state.trace.steps == 3)
    #expect(state.trace.unit == .step)
    #expect(state.trace.first == MetricTrace.Point(1, 2.5))
    #expect(state.trace.last == MetricTrace.Point(4, 2.125))
    #expect(state.trace.range == 1...4)
    #expect(state.trace.notFinite == 1)
    #expect(state.rows == 6 && state.evaluationRows == 1)
    #expect(state.globalStep == 4 && state.maxSteps == 8 && state.epoch == 1)
    #expect(state.plannedEpochs == 2 && state.bestMetric == 1.5 && state.meanLoss == 2.29)
    #expect(
      state.columns == [
        "epoch", "eval_loss", "eval_runtime", "grad_norm", "learning_rate", "loss", "step",
        "train_loss", "train_runtime",
      ]
    )
    #expect(state.verdict == .training)
    #expect(state.end == .whole)
  }

  @Test(arguments: [
    (#"{"global_step": 0, "log_history": []}"#, RecordVerdict.empty),
    (#"{"global_step": 900, "max_steps": 900}"#, .empty),
    (#"{"log_history": [{"loss": 1.5, "step": 10}]}"#, .oneStep),
    (#"{"log_history": [{"loss": 1.5, "step": 10}, {"loss": 1.5, "step": 10}]}"#, .oneStep),
    (#"{"log_history": [{"loss": NaN, "step": 10}]}"#, .nothingOfTraining),
    (#"{"log_history": [{"train_loss": 1.5, "step": 10}]}"#, .nothingOfTraining),
    (#"{"log_history": [{"eval_accuracy": 0.9, "step": 10}]}"#, .evaluationOnly),
    (#"{"log_history": [{"loss": 2, "epoch": 1}, {"loss": 1, "epoch": 2}]}"#, .training),
    (#"{"log_history": [{"loss": "2", "step": 1}, {"loss": "1", "step": 2}]}"#, .nothingOfTraining),
  ])
  func saysWhatTheRowsShow(text: String, verdict: RecordVerdict) throws {
    #expect(try TrainerState(.whole(text)).verdict == verdict)
  }

  @Test func aCutFileGivesTheRowsBeforeTheCut() throws {
    let start = try #require(Self.state.firstRange(of: #"{"epoch": 1.0, "loss""#)).lowerBound
    let state = try TrainerState(.cut(Self.state[..<start]))
    #expect(state.trace.steps == 2)
    #expect(state.trace.last == MetricTrace.Point(2, 2.25))
    #expect(state.globalStep == 4)
    #expect(state.maxSteps == nil)
    #expect(state.end == .cut)
  }

  @Test func everyCutReadsNoMoreThanTheWhole() throws {
    let whole = try TrainerState(.whole(Self.state))
    var rows = 0
    for count in 1..<Self.state.utf8.count {
      let prefix = RecordPrefix(Self.state.utf8.prefix(count), isWhole: false)
      do throws(RecordError) {
        let state = try TrainerState(prefix)
        #expect(state.end == .cut)
        #expect((rows...whole.rows).contains(state.rows))
        rows = state.rows
      } catch {
        #expect(error.problem == .unreadable(.cut))
      }
    }
    #expect(rows == whole.rows)
  }

  @Test func aFileThatStopsIsNoFileThatWasCut() throws {
    let text = #"{"global_step": 1, "log_history": [{"loss": 2, "step": 1}, {"loss": "#
    #expect(try TrainerState(.whole(text)).end == .brokenOff)
    #expect(try TrainerState(.cut(#"{"log_history": [{"loss": "#)).verdict == .unseen)
    #expect(try TrainerState(.cut(text)).end == .cut)
  }

  @Test func damageEndsTheReadingWhereItIs() throws {
    let text = #"{"log_history": [{"loss": 2, "step": 1} {"loss": 1, "step": 2}]}"#
    let state = try TrainerState(.whole(text))
    #expect(state.trace.steps == 1)
    #expect(state.end == .damaged(offset: 40, why: "neither ',' nor ']' behind a value"))
  }

  @Test(arguments: [
    ("", RecordError.Problem.empty),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12", nil),
    ("<!DOCTYPE html><html></html>", nil),
    ("[1, 2]", .otherFormat(why: "it is no JSON object")),
    (
      #"{"train_loss": 1.5}"#,
      .otherFormat(why: "it has neither 'log_history' nor 'global_step'")
    ),
    (#"{"best_metric": "#, .unreadable(.brokenOff)),
  ])
  func refusesWhatIsNoState(text: String, problem: RecordError.Problem?) {
    let error = #expect(throws: RecordError.self) { try TrainerState(.whole(text)) }
    if let problem { #expect(error?.problem == problem) }
  }

  @Test func keepsNoMoreColumnsThanItsLimit() throws {
    let row = (0..<1_000).map { "\"column \($0)\": 1" }.joined(separator: ",")
    let state = try TrainerState(.whole(#"{"log_history": [{\#(row)}]}"#))
    #expect(state.columns.count == 256)
  }
}
