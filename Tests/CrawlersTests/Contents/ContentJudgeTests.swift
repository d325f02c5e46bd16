// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A file is what it holds, not what it is called")
struct ContentJudgeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: String
    var component: Component = .fineTuningCode
    var text: String
    var reads: ContentVerdict.Kind
    var line: Int?
  }

  static let lies: [Row] = [
    Row(
      testDescription: "finetune.py only generates",
      path: "finetune.py",
      text: """
        from transformers import AutoModelForCausalLM

        model = AutoModelForCausalLM.from_pretrained("acme/tiny").eval()
        print(model.generate(**inputs))
        """,
      reads: .speaksAgainst,
      line: 4
    ),
    Row(
      testDescription: "train.py serves a demonstration",
      path: "train.py",
      text: "import gradio as gr\n\ngr.Interface(fn=answer).launch()\n",
      reads: .speaksAgainst,
      line: 3
    ),
    Row(
      testDescription: "the trainer is only mentioned in a comment",
      path: "train.py",
      text: "# trainer.train()\n# loss.backward()\nrows.sort()\n",
      reads: .silent
    ),
    Row(
      testDescription: "the trainer is only mentioned in documentation",
      path: "train.py",
      text: "\"\"\"\ntrainer.train()\noptimizer.step() and loss.backward()\n\"\"\"\nrows.sort()\n",
      reads: .silent
    ),
    Row(
      testDescription: "the trainer stands in a string",
      path: "train.py",
      text: "print('trainer.train()', \"loss.backward(\")\nrows.sort()\n",
      reads: .silent
    ),
    Row(
      testDescription: "an empty script",
      path: "finetune.py",
      text: "\n\n",
      reads: .speaksAgainst
    ),
    Row(
      testDescription: "a script of promises",
      path: "finetune.py",
      text: "# TODO: the training code\nprint('Coming soon')\n",
      reads: .speaksAgainst
    ),
    Row(
      testDescription: "a script that calls its own empty function",
      path: "finetune.py",
      text: "import torch\n\ndef main():\n    pass\n\nif __name__ == '__main__':\n    main()\n",
      reads: .speaksAgainst
    ),
    Row(
      testDescription: "a list of imports",
      path: "train/__main__.py",
      text: "from .parts import (\n    first,\n    second,\n)\n\n__all__ = ['first']\n",
      reads: .speaksAgainst
    ),
    Row(
      testDescription: "an adapter is merged, not trained",
      path: "lora.py",
      text: "merged = PeftModel.from_pretrained(base, path).merge_and_unload()\n",
      reads: .speaksAgainst,
      line: 1
    ),
    Row(
      testDescription: "a tokenizer is trained, not the model",
      path: "train_tokenizer.py",
      text: "parts = BpeTrainer(vocab_size=1000)\ntokenizer.train(files, parts)\n",
      reads: .speaksAgainst,
      line: 1
    ),
    Row(
      testDescription: "a unit test of a trainer",
      path: "check_train.py",
      text: "import pytest\n\ndef check():\n    assert trainer.train()\n",
      reads: .speaksAgainst,
      line: 1
    ),
    Row(
      testDescription: "evaluate.py measures latency",
      path: "evaluate.py",
      component: .evaluationCode,
      text: """
        import time

        def evaluate(model):
            start = time.perf_counter()
            model.generate(prompt)
            return time.perf_counter() - start
        """,
      reads: .speaksAgainst,
      line: 4
    ),
    Row(
      testDescription: "eval() only sets a mode",
      path: "eval.py",
      component: .evaluationCode,
      text: "model = load(name)\nmodel.eval()\nanswer = model.generate(prompt)\n",
      reads: .speaksAgainst,
      line: 2
    ),
    Row(
      testDescription: "a harness is only spoken of",
      path: "eval.sh",
      component: .evaluationCode,
      text: "# lm_eval --model hf --tasks arc_easy\necho \"see the harness\"\n",
      reads: .speaksAgainst
    ),
    Row(
      testDescription: "settings of inference",
      path: "configs/run.yaml",
      text: "model: acme/tiny\ntemperature: 0.7\nmax_tokens: 100\n",
      reads: .silent
    ),
    Row(
      testDescription: "a pointer to a large file",
      path: "train.py",
      text: "version https://git-lfs.github.com/spec/v1\noid sha256:"
        + String(repeating: "a", count: 64) + "\nsize 9000\n",
      reads: .silent
    ),
    Row(
      testDescription: "a script that a machine wrote in one line",
      path: "train.js",
      text: "trainer.train();" + String(repeating: "a=1;", count: 4_000),
      reads: .silent
    ),
    Row(
      testDescription: "bytes",
      path: "train.py",
      text: "trainer.train()\u{0}\u{1}",
      reads: .silent
    ),
    Row(
      testDescription: "a notebook that is none",
      path: "finetune.ipynb",
      text: "trainer.train()",
      reads: .silent
    ),
  ]

  static let honest: [Row] = [
    Row(
      testDescription: "a trainer",
      path: "tune.py",
      text: "from trl import SFTTrainer\n\nrun = SFTTrainer(model=model)\n",
      reads: .confirms,
      line: 3
    ),
    Row(
      testDescription: "a loop of its own",
      path: "main.py",
      text: "for x in rows:\n    loss = net(x)\n    loss.backward()\n    optimizer.step()\n",
      reads: .confirms,
      line: 3
    ),
    Row(
      testDescription: "a recipe",
      path: "tiny.yml",
      text: "# ours\nbase_model: acme/base\ndatasets:\n  - path: acme/rows\nadapter: lora\n",
      reads: .confirms,
      line: 2
    ),
    Row(
      testDescription: "a script that starts a run",
      path: "go.sh",
      text: "#!/bin/bash\n\ntorchrun train.py \\\n  --learning_rate 2e-5\n",
      reads: .confirms,
      line: 3
    ),
    Row(
      testDescription: "training that also generates",
      path: "train.py",
      text: "trainer.train()\nprint(model.generate(prompt))\n",
      reads: .confirms,
      line: 1
    ),
    Row(
      testDescription: "a harness",
      path: "eval.sh",
      component: .evaluationCode,
      text: "lm_eval --model hf --model_args pretrained=acme/tiny-3b --tasks arc_easy\n",
      reads: .confirms,
      line: 1
    ),
    Row(
      testDescription: "a metric that somebody wrote",
      path: "eval/score.py",
      component: .evaluationCode,
      text: "correct = 0\nfor pred, gold in pairs:\n    correct += pred == gold\n",
      reads: .confirms,
      line: 1
    ),
    Row(
      testDescription: "quality and speed",
      path: "evaluate.py",
      component: .evaluationCode,
      text: "latency = time.perf_counter()\nscore = accuracy_score(labels, answers)\n",
      reads: .confirms,
      line: 2
    ),
    Row(
      testDescription: "a task of a harness",
      path: "tasks/tiny.yaml",
      component: .evaluationCode,
      text: "task: tiny\ndataset_path: acme/test\ndoc_to_text: q\n",
      reads: .confirms,
      line: 1
    ),
    Row(
      testDescription: "a notebook",
      path: "finetune.ipynb",
      text: """
        {
         "cells": [
          {"cell_type": "markdown", "source": ["trainer.train() follows\\n"]},
          {
           "cell_type": "code",
           "outputs": [{"text": ["loss.backward()"]}],
           "source": [
            "import trl\\n",
            "trainer.train()\\n"
           ]
          }
         ]
        }
        """,
      reads: .confirms,
      line: 9
    ),
  ]

  @Test("What it is not", arguments: lies)
  func lie(_ row: Row) throws { try check(row) }

  @Test("What it is", arguments: honest)
  func truth(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let verdict = try Self.verdict(row.text, row.path, row.component)
    #expect(verdict.kind == row.reads, "\(verdict)")
    #expect(verdict.line == row.line)
    #expect(verdict.excerpt.isEmpty == (row.line == nil))
  }

  static func verdict(
    _ text: String,
    _ path: String,
    _ component: Component,
    model: String = "acme/tiny-3b"
  ) throws -> ContentVerdict {
    let lexicon = try ContentLexicon.shipped()
    let names = ModelNames(model, common: lexicon.commonWords)
    return ContentJudge(lexicon: lexicon, names: names)
      .verdict(on: Array(text.utf8), path: path, for: component)
  }

  @Test("It reads no further than its limit")
  func limit() throws {
    let text = String(repeating: "rows.sort()\n", count: ContentJudge.limit / 12 + 1)
    let verdict = try Self.verdict(text + "trainer.train()\n", "train.py", .fineTuningCode)
    #expect(verdict.kind == .silent)
  }

  @Test("A notebook that is cut says what its cells say so far")
  func cutNotebook() throws {
    let text = #"{"cells": [{"cell_type": "code", "source": ["trainer.train()\n", "print("#
    let verdict = try Self.verdict(text, "a.ipynb", .fineTuningCode)
    #expect(verdict.kind == .confirms)
  }

  @Test("An excerpt is one line of at most 300 characters")
  func excerpt() throws {
    let tail = String(repeating: "é", count: 500)
    let verdict = try Self.verdict("\n  trainer.train() # \(tail)\n", "a.py", .fineTuningCode)
    #expect(verdict.excerpt.hasPrefix("trainer.train() # é"))
    #expect(verdict.excerpt.count == 300)
  }

  @Test(
    "It says what of the model's name a file holds",
    arguments: [
      ("name = 'acme/Falkon_3B'", ModelNames.Naming.model), ("name = 'falkon'", .family),
      ("name = 'falkon-v2-3b'", .familyAndSize), ("n = '3B'", .size), ("n = '13b'", .nothing),
      ("# falkon-3b", .nothing), ("name = 'other'", .nothing),
    ]
  )
  func naming(_ line: String, _ naming: ModelNames.Naming) throws {
    let verdict = try Self.verdict(
      line + "\ntrainer.train()\n",
      "a.py",
      .fineTuningCode,
      model: "acme/falkon-3b"
    )
    #expect(verdict.naming == naming)
  }
}
