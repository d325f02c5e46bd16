// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct ResultsFileTests {
  private struct Case {
    var text: String
    var producer: ResultsProducer?
    var verdict: RecordVerdict
    var tasks: [String] = []
  }

  private static let cases = [
    Case(
      text: #"{"epoch": 3.0, "train_loss": 1.5, "train_runtime": 60.5, "train_samples": 100}"#,
      producer: .trainer,
      verdict: .oneStep
    ),
    Case(
      text: #"{"eval_accuracy": 0.9, "eval_loss": 1.25, "train_loss": 1.5}"#,
      producer: .trainer,
      verdict: .oneStep
    ),
    Case(text: #"{"train_runtime": 60.5}"#, producer: .trainer, verdict: .nothingOfTraining),
    Case(text: #"{"train_loss": NaN}"#, producer: .trainer, verdict: .nothingOfTraining),
    Case(text: #"{"epoch": 3.0, "eval_loss": 1}"#, producer: .trainer, verdict: .evaluationOnly),
    Case(text: #"{"predict_rouge1": 40.5}"#, producer: .trainer, verdict: .evaluationOnly),
    Case(
      text: """
        {"results": {"arc_easy": {"alias": "arc_easy", "acc,none": 0.5}, "boolq": {"acc,none": 0.75}},
         "configs": {"arc_easy": {"task": "arc_easy"}}, "versions": {"arc_easy": 1.0},
         "n-shot": {"arc_easy": 25, "boolq": 0}, "config": {"model": "hf"}, "git_hash": "a1b2c3"}
        """,
      producer: .lmEvaluationHarness,
      verdict: .scores,
      tasks: ["arc_easy", "boolq"]
    ),
    Case(
      text: """
        {"config_general": {"model_name": "a/b"}, "versions": {},
         "results": {"leaderboard|arc:challenge|25": {"acc": 0.5}, "all": {"acc": 0.5}}}
        """,
      producer: .lightEval,
      verdict: .scores,
      tasks: ["all", "leaderboard|arc:challenge|25"]
    ),
    Case(
      text: #"[{"name": {"name": "exact_match", "split": "test"}, "count": 1, "mean": 0.5}]"#,
      producer: .helm,
      verdict: .scores,
      tasks: ["exact_match"]
    ),
    Case(
      text: #"{"accuracy": 55.5, "details": {"0": {}}}"#,
      producer: .openCompass,
      verdict: .scores
    ),
    Case(
      text: #"{"task_name": "STS12", "mteb_version": "1.2", "scores": {"test": [{}]}}"#,
      producer: .mteb,
      verdict: .scores,
      tasks: ["STS12"]
    ),
    Case(
      text: #"{"humaneval": {"pass@1": 0.2}, "config": {"model": "a/b"}}"#,
      producer: .bigCode,
      verdict: .scores,
      tasks: ["humaneval"]
    ),
    Case(text: #"{"results": {"mmlu": {"acc": 0.5}}}"#, verdict: .scores, tasks: ["mmlu"]),
    Case(
      text: #"{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}"#,
      verdict: .nothingOfTraining
    ),
    Case(text: "{}", verdict: .nothingOfTraining),
    Case(text: "[]", verdict: .nothingOfTraining),
    Case(text: #"[{"prediction": "a"}]"#, verdict: .nothingOfTraining),
  ]

  @Test(arguments: cases.indices)
  func tellsTrainingFromEvaluation(index: Int) throws {
    let example = Self.cases[index]
    let file = try ResultsFile(.whole(example.text))
    #expect(file.producer == example.producer)
    #expect(file.verdict == example.verdict)
    #expect(file.tasks == example.tasks)
    #expect(file.end == .whole)
  }

  @Test func readsWhatATrainingIsSummedUpBy() throws {
    let text = """
      {"epoch": 3.0, "total_flos": 1e15, "train_loss": 1.5, "train_runtime": 60.5,
       "train_samples_per_second": 8.5, "train_steps_per_second": 1.25}
      """
    let file = try ResultsFile(.whole(text))
    let training = try #require(file.training)
    #expect(training.meanLoss == 1.5 && training.runtime == 60.5)
    #expect(training.samplesPerSecond == 8.5 && training.stepsPerSecond == 1.25)
    #expect(file.epoch == 3)
  }

  @Test func readsTheSettingsOfAHarness() throws {
    let file = try ResultsFile(.whole(Self.cases[6].text))
    #expect(file.shots == ["arc_easy": 25, "boolq": 0])
    #expect(file.hasSettings)
  }

  @Test func aCutFileStillTellsItsTasks() throws {
    let text = #"{"results": {"a": {"acc": 1}, "b": {"acc": 1}}, "configs": {"a": {"desc"#
    let file = try ResultsFile(.cut(text))
    #expect(file.producer == .lmEvaluationHarness)
    #expect(file.tasks == ["a", "b"])
    #expect(file.end == .cut)
    #expect(try ResultsFile(.whole(text)).end == .brokenOff)
  }

  @Test func whatWasCutBeforeAnythingIsNotNothing() throws {
    #expect(try ResultsFile(.cut(#"{"x": [1, 2"#)).verdict == .unseen)
  }

  @Test(arguments: ["", "step,loss", "<html>", "12"])
  func refusesWhatIsNoResults(text: String) {
    #expect(throws: RecordError.self) { try ResultsFile(.whole(text)) }
  }
}
