// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension ResultsFile {
  private static let record = "a file of results (JSON)"

  /// Reads the beginning of a file, name by name, as far as it goes.
  package init(_ prefix: RecordPrefix) throws(RecordError) {
    try prefix.check(as: Self.record)
    var (file, reader) = (Self(), LenientReader(prefix))
    var names: Set<String> = []
    var isRead = reader.members { reader, name in
      if names.count < Limit.names { names.insert(name) }
      file.read(name, from: &reader)
    }
    if !isRead { isRead = reader.items { file.readStatistic(&$0) } }
    file.end = reader.stop ?? .whole
    guard isRead else {
      let problem = RecordError.Problem.otherFormat(why: "it is neither a JSON object nor a list")
      throw RecordError(problem, in: Self.record, bytes: prefix.bytes.count)
    }
    file.conclude(from: names)
    self = file
  }

  private mutating func conclude(from names: Set<String>) {
    producer = ResultsProducer(names: names) ?? producer
    if producer == nil, training != nil || evaluations > 0 { producer = .trainer }
    hasSettings = !names.isDisjoint(with: ["configs", "config", "config_general", "config_tasks"])
    tasks = found.sorted()
  }

  private mutating func read(_ name: String, from reader: inout LenientReader) {
    switch name {
    case "results": readTasks(&reader)
    case "n-shot": readShots(&reader)
    case "task_name": if let task = reader.value()?.text { add(task: task) }
    default: readOther(name, &reader)
    }
  }

  /// The tasks by their names; what each scored is not of interest.
  private mutating func readTasks(_ reader: inout LenientReader) {
    guard reader.peek() == UInt8(ascii: "{") else { return reader.skip() }
    _ = reader.members { reader, name in
      add(task: name)
      reader.skip()
    }
  }

  private mutating func add(task: String) {
    if found.count < Limit.tasks { found.insert(String(text: task.utf8.prefix(Limit.name))) }
  }

  private mutating func readShots(_ reader: inout LenientReader) {
    guard let members = reader.value()?.members else { return }
    let kept = members.sorted { $0.key < $1.key }.prefix(Limit.tasks)
    for (task, shots) in kept {
      self.shots[String(text: task.utf8.prefix(Limit.name))] = shots.count
    }
  }

  /// A name that only some producers write: a number at the top, or a task with its scores.
  private mutating func readOther(_ name: String, _ reader: inout LenientReader) {
    switch reader.peek() {
    case UInt8(ascii: "{"):
      var isCode = false
      _ = reader.members { reader, inner in
        // The harness of BigCode puts its tasks at the top: {"humaneval": {"pass@1": 0.2}}.
        isCode = isCode || inner.hasPrefix("pass@")
        reader.skip()
      }
      if isCode {
        producer = .bigCode
        add(task: name)
      }
    case UInt8(ascii: "["), UInt8(ascii: "("): reader.skip()
    default: if let number = reader.value()?.number { read(number, of: name) }
    }
  }

  private mutating func read(_ number: Double, of name: String) {
    switch name {
    case "epoch": epoch = number
    case "train_loss": record { $0.meanLoss = number.isFinite ? number : nil }
    case "train_runtime": record { $0.runtime = number }
    case "train_steps_per_second": record { $0.stepsPerSecond = number }
    case "train_samples_per_second": record { $0.samplesPerSecond = number }
    default:
      let prefixes = ["eval_", "predict_", "test_"]
      if prefixes.contains(where: name.hasPrefix) { evaluations += 1 }
    }
  }

  private mutating func record(_ change: (inout Training) -> Void) {
    var training = training ?? Training()
    change(&training)
    self.training = training
  }

  /// An item of a list: HELM's `stats.json` is one, of statistics by name and split.
  private mutating func readStatistic(_ reader: inout LenientReader) {
    guard let item = reader.value()?.members else { return }
    guard let name = item["name"]?["name"]?.text, item["count"]?.number != nil else { return }
    producer = .helm
    add(task: name)
  }
}
