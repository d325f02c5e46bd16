// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A repository's code is what its files hold")
struct CodeScoutTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var shelf: CodeShelf
    var component: Component = .fineTuningCode
    var reason: CodeReason = .claimed
    var path = ""
    var stands: Standing
    /// Words of what is said.
    var says: [String] = []
    var opens: [String] = []
  }

  static let rows: [Row] = [
    Row(
      testDescription: "a script that trains",
      shelf: CodeShelf(files: ["finetune.py": CodeSample.training, "util.py": CodeSample.plain]),
      stands: .inspected,
      says: ["finetune.py of acme/code was opened", "runs a trainer", "does not name this model"],
      opens: ["finetune.py"]
    ),
    Row(
      testDescription: "inference only, with a file named finetune.py",
      shelf: CodeShelf(files: [
        "finetune.py": CodeSample.inference, "run.py": CodeSample.inference, "README.md": "",
      ]),
      stands: .empty,
      says: ["code to run the model, without training"],
      opens: ["finetune.py", "run.py"]
    ),
    Row(
      testDescription: "inference under many names, of which some were not opened",
      shelf: CodeShelf(files: [
        "finetune.py": CodeSample.inference, "train.py": CodeSample.inference,
        "train_b.py": CodeSample.inference, "train_c.py": CodeSample.inference,
      ]),
      stands: .notLookedAt,
      says: ["other files were not opened"],
      opens: ["finetune.py", "train.py"]
    ),
    Row(
      testDescription: "a path that tells, of a file that does not",
      shelf: CodeShelf(files: ["train.py": CodeSample.plain]),
      stands: .listed,
      says: ["lists a training or fine-tuning script"],
      opens: ["train.py"]
    ),
    Row(
      testDescription: "a third file, where the first does not tell",
      shelf: CodeShelf(files: [
        "train.py": CodeSample.plain, "train_a.py": CodeSample.plain,
        "train_b.py": CodeSample.training,
      ]),
      stands: .inspected,
      says: ["train_b.py"],
      opens: ["train.py", "train_a.py", "train_b.py"]
    ),
    Row(
      testDescription: "a script without a telling name, in a repository that the card points at",
      shelf: CodeShelf(files: ["main.py": CodeSample.training, "parts/x.py": CodeSample.plain]),
      stands: .inspected,
      says: ["main.py"],
      opens: ["main.py"]
    ),
    Row(
      testDescription: "a repository that only runs the model, which the card points at",
      shelf: CodeShelf(files: ["chat.py": CodeSample.inference, "web.py": CodeSample.inference]),
      stands: .empty,
      says: ["without training"],
      opens: ["chat.py", "web.py"]
    ),
    Row(
      testDescription: "a repository that does not say what its scripts do",
      shelf: CodeShelf(files: ["a.py": CodeSample.plain, "b.py": CodeSample.plain]),
      stands: .notLookedAt,
      says: ["does not tell"],
      opens: ["a.py", "b.py"]
    ),
    Row(
      testDescription: "a script whose name says nothing needs more than two weak signs",
      shelf: CodeShelf(
        files: ["a.py": "correct = 0\nfor p, gold in rows:\n    correct += p == gold\n"]
          .merging(["b.py": CodeSample.plain]) { $1 }
      ),
      component: .evaluationCode,
      stands: .notLookedAt,
      says: ["does not tell"],
      opens: ["a.py", "b.py"]
    ),
    Row(
      testDescription: "only the folder that is pointed at",
      shelf: CodeShelf(files: [
        "chat/run.py": CodeSample.inference, "train/train.py": CodeSample.training,
      ]),
      path: "chat",
      stands: .empty,
      opens: ["chat/run.py"]
    ),
    Row(
      testDescription: "an archived repository, said so",
      shelf: CodeShelf(files: ["train.py": CodeSample.training], isArchived: true),
      stands: .inspected,
      says: ["(archived)"],
      opens: ["train.py"]
    ),
    Row(
      testDescription: "a folder of evaluation that holds only results",
      shelf: CodeShelf(files: ["eval/results.json": "{\"acc\": 0.5}", "README.md": "# Eval\n"]),
      component: .evaluationCode,
      stands: .empty,
      says: ["none of them evaluation code"]
    ),
    Row(
      testDescription: "a folder of evaluation that holds an empty script",
      shelf: CodeShelf(files: ["eval/run.py": "# " + String(repeating: "todo ", count: 40) + "\n"]),
      component: .evaluationCode,
      stands: .empty,
      says: ["holds no code"],
      opens: ["eval/run.py"]
    ),
    Row(
      testDescription: "an evaluation of speed",
      shelf: CodeShelf(files: ["evaluate.py": CodeSample.latency]),
      component: .evaluationCode,
      stands: .empty,
      says: ["speed or memory, not quality"],
      opens: ["evaluate.py"]
    ),
    Row(
      testDescription: "evaluation that nobody claimed, under a name that only may tell",
      shelf: CodeShelf(files: ["benchmarks/quality.py": CodeSample.evaluation]),
      component: .evaluationCode,
      reason: .unclaimed,
      stands: .inspected,
      opens: ["benchmarks/quality.py"]
    ),
    Row(
      testDescription: "scripts of which nobody claimed anything are not opened",
      shelf: CodeShelf(files: ["a.py": CodeSample.training]),
      reason: .unclaimed,
      stands: .empty
    ),
  ]

  static let copies: [Row] = [
    Row(
      testDescription: "a fork",
      shelf: CodeShelf(files: ["train.py": CodeSample.training], isFork: true),
      stands: .generic,
      says: ["a fork", "names this model"],
      opens: ["train.py"]
    ),
    Row(
      testDescription: "a fork with a recipe that names the model",
      shelf: CodeShelf(
        files: ["recipes/falkon.yaml": CodeSample.recipe, "train.py": CodeSample.training],
        isFork: true
      ),
      stands: .inspected,
      says: ["recipes/falkon.yaml", "a fork"],
      opens: ["recipes/falkon.yaml"]
    ),
    Row(
      testDescription: "an unmodified copy of a harness",
      shelf: CodeShelf(files: harness("")),
      component: .evaluationCode,
      stands: .generic,
      says: ["a copy of lm-evaluation-harness"]
    ),
    Row(
      testDescription: "a harness in a folder",
      shelf: CodeShelf(files: harness("eval/harness/").merging(["README.md": "# Code\n"]) { $1 }),
      component: .evaluationCode,
      stands: .generic,
      says: ["a copy of lm-evaluation-harness"]
    ),
    Row(
      testDescription: "a harness in a folder, beside a script of one's own",
      shelf: CodeShelf(
        files: harness("harness/").merging(["eval/run_eval.sh": command("acme/other")]) { $1 }
      ),
      component: .evaluationCode,
      stands: .inspected,
      says: ["eval/run_eval.sh", "does not name this model"],
      opens: ["eval/run_eval.sh"]
    ),
    Row(
      testDescription: "a copy of a harness with this model's command",
      shelf: CodeShelf(
        files: harness("").merging(["scripts/eval.sh": command("acme/falkon-3b")]) { $1 }
      ),
      component: .evaluationCode,
      stands: .inspected,
      says: ["scripts/eval.sh", "names this model"],
      opens: ["scripts/eval.sh"]
    ),
    Row(
      testDescription: "a harness with a configuration beside it that names the model",
      shelf: CodeShelf(
        files: harness("").merging(["my_configs/falkon/base.py": CodeSample.plain]) { $1 }
      ),
      component: .evaluationCode,
      stands: .listed,
      says: ["a copy of lm-evaluation-harness", "beside it my_configs/falkon/base.py"]
    ),
    Row(
      testDescription: "a harness with a script beside it that names another model",
      shelf: CodeShelf(
        files: harness("").merging(["my_configs/x/base.py": CodeSample.plain]) { $1 }
      ),
      component: .evaluationCode,
      stands: .generic
    ),
    Row(
      testDescription: "public software that holds this model's recipe",
      shelf: CodeShelf(
        id: "tools/trainer",
        files: ["train.py": CodeSample.training, "recipes/falkon-3b.yaml": CodeSample.recipe]
      ),
      reason: .generic,
      stands: .inspected,
      says: ["recipes/falkon-3b.yaml"],
      opens: ["recipes/falkon-3b.yaml"]
    ),
  ]

  static func harness(_ folder: String) -> [String: String] {
    let paths = ["lm_eval/evaluator.py", "lm_eval/base.py", "lm_eval/tasks/arc.py", "main.py"]
    return Dictionary(paths.map { (folder + $0, CodeSample.evaluation) }) { first, _ in first }
  }

  static func command(_ model: String) -> String {
    "#!/bin/bash\n\nlm_eval --model hf --model_args pretrained=\(model) --tasks arc_easy\n"
  }

  static let failures: [Row] = [
    Row(
      testDescription: "a file that fails leaves what its path tells",
      shelf: CodeShelf(files: ["train.py": CodeSample.training], failing: ["train.py"]),
      stands: .listed,
      opens: ["train.py"]
    ),
    Row(
      testDescription: "one fails, and another is something else",
      shelf: CodeShelf(
        files: ["train.py": CodeSample.inference, "train_b.py": CodeSample.training],
        failing: ["train_b.py"]
      ),
      stands: .failed,
      says: ["could not be read"],
      opens: ["train.py", "train_b.py"]
    ),
    Row(
      testDescription: "all that the card points at fails",
      shelf: CodeShelf(files: ["a.py": CodeSample.training], failing: ["a.py"]),
      stands: .listed,
      opens: ["a.py"]
    ),
    Row(
      testDescription: "a list that was cut proves no absence",
      shelf: CodeShelf(files: ["chat.py": CodeSample.inference], isWhole: false),
      stands: .failed,
      says: ["seen in part"],
      opens: ["chat.py"]
    ),
    Row(
      testDescription: "a file that its host has not got leaves what its path tells",
      shelf: CodeShelf(files: ["train.py": CodeSample.training], missing: ["train.py"]),
      stands: .listed,
      opens: ["train.py"]
    ),
  ]

  @Test("Of the publisher's own", arguments: rows)
  func own(_ row: Row) async throws { try await check(row) }

  @Test("Somebody else's work counts where it names the model", arguments: copies)
  func copy(_ row: Row) async throws { try await check(row) }

  @Test("What could not be read is never called not there", arguments: failures)
  func failure(_ row: Row) async throws { try await check(row) }

  private func check(_ row: Row) async throws {
    let scout = try row.shelf.scout(row.component, row.reason, below: row.path)
    let judged = await row.shelf.judged(scout)
    #expect(judged.says.hasPrefix("\(row.stands.rawValue): "), "\(judged.says)")
    for words in row.says { #expect(judged.says.contains(words), "\(judged.says)") }
    #expect(judged.opened == row.opens)
  }

  @Test("Its holder's own public software is its own work")
  func home() async throws {
    let files = [
      "fastchat/conversation.py": CodeSample.plain, "fastchat/serve/cli.py": CodeSample.inference,
      "fastchat/train/train.py": CodeSample.training,
    ]
    for (id, stands) in [("lm-sys/FastChat", "inspected"), ("other/FastChat", "generic")] {
      let shelf = CodeShelf(id: id, files: files)
      let scout = try shelf.scout(.fineTuningCode, .claimed, model: "lmsys/vicuna-13b")
      #expect(await shelf.judged(scout).says.hasPrefix("\(stands): "))
    }
  }

  @Test(
    "What runs or configures a run is opened before the parts of a library",
    arguments: [
      (["train.py", "src/train/utils.py"], "train.py"),
      (["deep/er/train/train.py", "train.py"], "train.py"),
      (["configs/train/falkon.yaml", "configs/train/other.yaml"], "configs/train/falkon.yaml"),
      (["training/data.py", "training/run.py"], "training/run.py"),
      (["finetune/merge_lora.py", "finetune/finetune.py"], "finetune/finetune.py"),
    ]
  )
  func order(_ paths: [String], _ first: String) throws {
    let files = Dictionary(paths.map { ($0, CodeSample.training) }) { first, _ in first }
    let scout = try CodeShelf(files: files).scout(.fineTuningCode, .claimed)
    #expect(scout.candidates.first?.file.path == first)
  }
}
