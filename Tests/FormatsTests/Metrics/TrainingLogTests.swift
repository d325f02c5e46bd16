// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct TrainingLogTests {
  /// A log as a program prints it, and the course that it shows.
  private struct Course {
    var program: String
    var text: String
    var layout = TrainingLog.Layout.lines
    var unit = MetricTrace.Unit.step
    var first: MetricTrace.Point
    var last: MetricTrace.Point
    var steps = 2
  }

  private static let courses = [
    Course(
      program: "Trainer, printed",
      text: """
          0%|          | 0/30 [00:00<?, ?it/s]
        {'loss': 2.5, 'grad_norm': 1.25, 'learning_rate': 4e-05, 'epoch': 0.5}
         33%|███       | 10/30 [00:09<00:18, 1.10it/s]\r{'loss': 1.5, 'grad_norm': nan, 'epoch': 1.0}
        {'eval_loss': 1.75, 'eval_runtime': 3.5, 'epoch': 1.0}
        """,
      unit: .epoch,
      first: .init(0.5, 2.5),
      last: .init(1, 1.5)
    ),
    Course(
      program: "Megatron",
      text: """
         [2024-01-01 10:00:00] iteration      100/    5000 | consumed samples:  6400 | elapsed time per iteration (ms): 123.4 | learning rate: 1.0E-04 | global batch size: 64 | lm loss: 2.5E+00 | loss scale: 4096.0 | grad norm: 1.25 |
         [2024-01-01 10:01:00] iteration      200/    5000 | consumed samples: 12800 | lm loss: 1.5E+00 | loss scale: 4096.0 |
         validation loss at iteration 200 | lm loss value: 1.75E+00 | lm loss PPL: 5.7E+00 |
        """,
      first: .init(100, 2.5),
      last: .init(200, 1.5)
    ),
    Course(
      program: "fairseq, as JSON",
      text: """
        2021-01-01 10:00:00 | INFO | fairseq.trainer | begin training epoch 1
        2021-01-01 10:00:00 | INFO | train_inner | {"epoch": 1, "update": 0.1, "loss": "2.5", "num_updates": "100"}
        2021-01-01 10:01:00 | INFO | train_inner | {"epoch": 1, "update": 0.2, "loss": "1.5", "num_updates": "200"}
        2021-01-01 10:02:00 | INFO | valid | {"epoch": 1, "valid_loss": "1.75", "valid_num_updates": "200"}
        """,
      first: .init(100, 2.5),
      last: .init(200, 1.5)
    ),
    Course(
      program: "fairseq, simple",
      text: """
        | epoch 001:    100 / 4000 loss=2.5, nll_loss=2.25, ppl=5.6, wps=100
        | epoch 002:    100 / 4000 loss=1.5, nll_loss=1.25, ppl=2.8, wps=100
        """,
      unit: .epoch,
      first: .init(1, 2.5),
      last: .init(2, 1.5)
    ),
    Course(
      program: "Keras",
      text: """
        Epoch 1/2
         50/100 [=====>......] - ETA: 5s - loss: 3.5000 - accuracy: 0.25\r100/100 [===========] - 10s 100ms/step - loss: 2.5000 - accuracy: 0.5 - val_loss: 2.75 - val_accuracy: 0.5
        Epoch 2/2
        100/100 [===========] - 10s 100ms/step - loss: 1.5000 - accuracy: 0.75 - val_loss: 1.75
        """,
      unit: .epoch,
      first: .init(1, 3.5),
      last: .init(2, 1.5)
    ),
    Course(
      program: "nanoGPT",
      text: """
        number of parameters: 123.59M
        step 0: train loss 2.5000, val loss 2.7500
        step 10: train loss 1.5000, val loss 1.7500
        """,
      first: .init(0, 2.5),
      last: .init(10, 1.5)
    ),
    Course(
      program: "OLMo",
      text: """
        2024-01-01 10:00:00 host olmo.train INFO [step=1/739328]
            optim/total_grad_norm=12.25
            train/CrossEntropyLoss=2.500
            train/Perplexity=12.18
        2024-01-01 10:01:00 host olmo.train INFO [step=2/739328]
            train/CrossEntropyLoss=1.500
        """,
      first: .init(1, 2.5),
      last: .init(2, 1.5)
    ),
    Course(
      program: "one that prints in colour",
      text: """
        \u{1B}[32mINFO\u{1B}[0m: Epoch [1/3], Step [10/100], Loss: 2.5 (2.5)
        \u{1B}[32mINFO\u{1B}[0m: Epoch [1/3], Step [20/100], Loss: 1.5 (2.0), time 3.5s, 50%
        """,
      first: .init(10, 2.5),
      last: .init(20, 1.5)
    ),
    Course(
      program: "one that begins with a list",
      text: """
        optimizer, lr, model
        epoch 1 took 3.5s, 50K steps, loss 2.5.
        epoch 2 took 3.5s, 50K steps, loss 1.5.
        """,
      unit: .epoch,
      first: .init(1, 2.5),
      last: .init(2, 1.5)
    ),
    Course(
      program: "a loop without a count",
      text: "loss: 2.5\nloss: 2.0\nloss: nan\nloss: 1.5\n",
      unit: .row,
      first: .init(1, 2.5),
      last: .init(3, 1.5),
      steps: 3
    ),
    Course(
      program: "JSON lines, one of them damaged",
      text: """
        {"step": 1, "train": {"loss": 2.5}, "lr": 1e-4}
        {"step": 2, "train": {"lo
        {"step": 3, "train": {"loss": 1.5}, "lr": 1e-4}
        {"step": 3, "mode": "val", "loss": 9}
        """,
      first: .init(1, 2.5),
      last: .init(3, 1.5)
    ),
    Course(
      program: "a JSON list",
      text: """
        [
          {"step": 1, "loss": 2.5},
          {"step": 2, "loss": Infinity},
          {"step": 3, "loss": 1.5}
        ]
        """,
      layout: .document,
      first: .init(1, 2.5),
      last: .init(3, 1.5)
    ),
    Course(
      program: "a history of columns",
      text:
        #"{"history": {"loss": [2.5, 2.0, 1.5], "val_loss": [2.75, 2.25, 1.75], "epoch": [1, 2, 3]}}"#,
      unit: .epoch,
      first: .init(1, 2.5),
      last: .init(3, 1.5),
      steps: 3
    ),
    Course(
      program: "Lightning, as CSV",
      text: """
        epoch,step,train_loss_step,val_loss
        0,49,2.5,
        0,99,,2.75
        1,149,1.5,
        """,
      layout: .table,
      first: .init(49, 2.5),
      last: .init(149, 1.5)
    ),
    Course(
      program: "an export of Weights & Biases",
      text: """
        "Step","run, 7 - train/loss","run, 7 - train/loss__MIN","run, 7 - train/loss__MAX"
        "10","2.5","2.5","2.5"
        "20","1.5","1.5","1.5"
        """,
      layout: .table,
      first: .init(10, 2.5),
      last: .init(20, 1.5)
    ),
    Course(
      program: "tabs behind a comment",
      text:
        "# written by a script\n# EPOCH\tTIMESTAMP\tTRAIN_LOSS\n1\t10:00:00\t2.5\n2\t10:01:00\t1.5\n",
      layout: .table,
      unit: .epoch,
      first: .init(1, 2.5),
      last: .init(2, 1.5)
    ),
    Course(
      program: "a table in Markdown",
      text: "| Step | Training Loss |\n|:----:|:-------------:|\n| 10 | 2.5 |\n| 20 | 1.5 |\n",
      layout: .table,
      first: .init(10, 2.5),
      last: .init(20, 1.5)
    ),
  ]

  @Test(arguments: courses.indices)
  func readsTheCourse(index: Int) throws {
    let course = Self.courses[index]
    let log = try TrainingLog(.whole(course.text), words: .sample)
    #expect(log.layout == course.layout, "\(course.program)")
    #expect(log.trace.unit == course.unit, "\(course.program)")
    #expect(log.trace.first == course.first, "\(course.program)")
    #expect(log.trace.last == course.last, "\(course.program)")
    #expect(log.trace.steps == course.steps, "\(course.program)")
    #expect(log.verdict == .training, "\(course.program)")
    #expect(log.end == .whole)
  }

  private static let verdicts: [(text: String, verdict: RecordVerdict)] = [
    ("\n \n", .empty),
    ("step,loss\n", .empty),
    ("[]", .empty),
    ("{}", .empty),
    ("Starting.\nDone in 5 minutes.\n", .nothingOfTraining),
    ("The loss of 3 files was 5 percent.\n", .nothingOfTraining),
    ("step 1\nstep 2\n", .nothingOfTraining),
    ("step,loss\n10,2.5\n", .oneStep),
    ("step,loss\n10,2.5\n10,2.5\n10,2.25\n", .oneStep),
    ("step,loss\n10,nan\n20,nan\n", .nothingOfTraining),
    ("step,eval_loss\n10,2.5\n20,1.5\n", .evaluationOnly),
    ("epoch,accuracy\n1,0.5\n2,0.75\n", .measuresOnly),
    ("task,metric,score,accuracy\narc,acc,0.5,0.5\nboolq,acc,0.75,0.75\n", .scores),
    ("task,points\narc,5\nboolq,6\n", .scores),
    ("name,loss\nours,1.5\ntheirs,2.5\n", .scores),
    ("time,loss\n10:00,2.5\n11:00,1.5\n", .training),
    ("Model,Loss,Accuracy\nours,1.5,0.75\ntheirs,2.5,0.5\n", .scores),
    (
      #"{"task": "arc", "accuracy": 0.5}"# + "\n" + #"{"task": "boolq", "accuracy": 0.75}"#, .scores
    ),
    (#"{"model": "a", "loss": 2}"# + "\n" + #"{"model": "b", "loss": 1}"#, .scores),
    ("{'eval_loss': 2.5, 'epoch': 1}\n{'eval_loss': 1.5, 'epoch': 2}\n", .evaluationOnly),
  ]

  @Test(arguments: verdicts.indices)
  func saysWhatTheRowsShow(index: Int) throws {
    let (text, verdict) = Self.verdicts[index]
    #expect(try TrainingLog(.whole(text), words: .sample).verdict == verdict, "\(text)")
  }

  @Test func anExportNamesWhatItMeasuresInItsPath() throws {
    let text = "Wall time,Step,Value\n1700000000.5,10,2.5\n1700000060.5,20,1.5\n"
    let log = try TrainingLog(.whole(text), path: "logs/run-1-tag-train_loss.csv", words: .sample)
    #expect(log.trace.first == MetricTrace.Point(10, 2.5))
    #expect(log.verdict == .training)
    let other = try TrainingLog(.whole(text), path: "logs/run-1-tag-reward.csv", words: .sample)
    #expect(other.verdict == .nothingOfTraining)
  }

  @Test func aCutLineIsNotRead() throws {
    let log = try TrainingLog(.cut("step,loss\n10,2.5\n20,1"), words: .sample)
    #expect(log.trace.steps == 1)
    #expect(log.verdict == .oneStep)
    #expect(log.end == .cut)
    #expect(try TrainingLog(.cut("Loading the da"), words: .sample).verdict == .unseen)
  }

  @Test func aCutListOfRowsIsReadToTheCut() throws {
    let text = #"{"log": [{"step": 1, "loss": 2.5}, {"step": 2, "loss": 1.5}, {"step": 3, "lo"#
    let log = try TrainingLog(.cut(text), words: .sample)
    #expect(log.trace.range == 1...2)
    #expect(log.end == .cut)
    let columns = #"{"step": [1, 2, 3], "loss": [2.5, 1.5, 1."#
    #expect(try TrainingLog(.cut(columns), words: .sample).trace.range == 1...2)
  }

  @Test func reportsTheColumnsItKnows() throws {
    let log = try TrainingLog(.whole("step,loss,wall_clock,lr\n1,2,3,4\n"), words: .sample)
    #expect(log.columns == ["loss", "lr", "step"])
  }

  @Test(arguments: [
    "", "<!DOCTYPE html>", "version https://git-lfs.github.com/spec/v1\n", "a\u{0}b",
  ])
  func refusesWhatIsNoLog(text: String) {
    #expect(throws: RecordError.self) { try TrainingLog(.whole(text), words: .sample) }
  }

  @Test func knowsNothingWithoutWords() throws {
    let none = ColumnWords(loss: [], evaluation: [], step: [], epoch: [], measure: [], subject: [])
    let log = try TrainingLog(.whole("step,loss\n1,2\n2,1\n"), words: none)
    #expect(log.verdict == .nothingOfTraining)
  }
}
