// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
@testable import Crawlers
import PolicyFiles
import Testing

@Suite("The table of files is read with care")
struct FileLexiconTests {
  static let mistakes: [(text: String, message: String)] = [
    ("weights: []\nsings: []\n", "files.yaml:2:1: error: 'sings' is not a key"),
    (
      "weights:\n  - format: x\n    holds: fulll\n    files: [a]\n",
      "files.yaml:3:12: error: 'fulll'"
    ),
    ("weights:\n  - format: x\n    files: [a]\n", "files.yaml:2:5: error: "),
    ("signs:\n  - reads: x\n    files: [a]\n", "files.yaml:2:5: error: "),
    ("weights: [\n", "files.yaml:"),
    ("a: &x [1]\nb: *x\n", "files.yaml:1:4: error: "),
  ]

  @Test("A mistake is answered with its place", arguments: mistakes)
  func mistake(_ row: (text: String, message: String)) {
    let error = #expect(throws: PolicyFileError.self) {
      try FileLexicon(PolicyFile(path: "files.yaml", text: row.text))
    }
    let said = error?.description ?? ""
    #expect(said.hasPrefix(row.message), "\(said)")
  }

  static let formats: [(path: String, format: String?)] = [
    ("model.safetensors", "safetensors full"),
    ("adapter_model.safetensors", "safetensors adapter"),
    ("pytorch_model.bin", "pytorch full"),
    ("optimizer.pt", "training state state"),
    ("training_args.bin", "training state state"),
    ("q4.gguf", "gguf copy"),
    ("onnx/model.onnx", "onnx copy"),
    ("tf_model.h5", "tensorflow full"),
    ("flax_model.msgpack", "flax full"),
    ("consolidated.00.pth", "pytorch full"),
    ("tokenizer.model", "training state state"), ("README.md", nil),
    ("model.safetensors.index.json", nil),
  ]

  @Test("A name tells the format of weights, and what they hold", arguments: formats)
  func format(_ row: (path: String, format: String?)) throws {
    let format = try FileLexicon.shipped().format(of: row.path)
    #expect(format.map { "\($0.format) \($0.role.rawValue)" } == row.format)
  }

  static let signs: [(path: String, component: Component, shows: Bool)] = [
    ("eval/run.py", .evaluationCode, true), ("src/eval/run.py", .evaluationCode, true),
    ("third_party/eval/run.py", .evaluationCode, false),
    ("tests/eval/run.py", .evaluationCode, false),
    ("eval/__init__.py", .evaluationCode, false), ("retrieval/run.py", .evaluationCode, false),
    ("finetune/train_sft.py", .fineTuningCode, true), ("train.py", .fineTuningCode, true),
    ("tests/train.py", .fineTuningCode, false), ("inference.py", .fineTuningCode, false),
    ("trainer_state.json", .trainingMetrics, true),
    ("runs/events.out.tfevents.1.host", .trainingMetrics, true),
    ("eval_results.json", .trainingMetrics, false), ("training_args.bin", .trainingMetrics, false),
  ]

  @Test("A path tells what a repository shows", arguments: signs)
  func sign(_ row: (path: String, component: Component, shows: Bool)) throws {
    let found = try FileLexicon.shipped()
      .files(showing: row.component, in: [RepositoryFile(path: row.path, size: 1)])
    #expect(!found.isEmpty == row.shows)
  }

  @Test(
    "A file that is too small holds nothing of the kind; one without a size may",
    arguments: [
      ("trainer_state.json", Component.trainingMetrics, 15, false),
      ("trainer_state.json", .trainingMetrics, 9_000, true),
      ("trainer_state.json", .trainingMetrics, nil, true),
      ("runs/events.out.tfevents.1.host.2.0", .trainingMetrics, 3, false),
      ("train.py", .fineTuningCode, 2, false), ("train.py", .fineTuningCode, 900, true),
      ("eval/run_eval.py", .evaluationCode, 0, false),
    ] as [(String, Component, Int?, Bool)]
  )
  func plausible(path: String, component: Component, size: Int?, counts: Bool) throws {
    let file = RepositoryFile(path: path, size: size)
    let found = try FileLexicon.shipped().plausibleFiles(showing: component, in: [file])
    #expect(found.map(\.file.path) == (counts ? [path] : []))
  }
}
