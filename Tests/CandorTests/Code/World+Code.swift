// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub

extension World {
  /// A model whose card points at `acme/tune` for its training code and at `acme/evals` for its
  /// evaluation code.
  static func falkon(own: [HubFile] = [], code: [CodeRepository]) -> World {
    World(
      models: [.model("acme/falkon-3b", files: [.text("README.md", falkonCard)] + own)],
      code: code
    )
  }

  /// The same with a card that points at nothing.
  static func lone(own: [HubFile]) -> World {
    World(models: [
      .model("acme/falkon-3b", files: [.text("README.md", "# Falkon 3B\n\nA model.\n")] + own)
    ])
  }

  private static let falkonCard = """
    ---
    license: apache-2.0
    ---

    # Falkon 3B

    A language model.

    ## Training

    The training code is at [acme/tune](https://github.com/acme/tune).

    ## Evaluation

    The evaluation code is at [acme/evals](https://github.com/acme/evals).
    """
}

extension CodeRepository {
  static func tune(_ files: [CodeFile], facts: [String: JSON] = [:]) -> CodeRepository {
    made("acme/tune", files, facts)
  }

  static func evals(_ files: [CodeFile], facts: [String: JSON] = [:]) -> CodeRepository {
    made("acme/evals", files, facts)
  }

  static func made(
    _ id: String,
    _ files: [CodeFile],
    _ facts: [String: JSON] = [:]
  ) -> CodeRepository {
    var repository = CodeRepository(id, files: files + [.text("README.md", "# Code\n")])
    repository.facts = .made(facts)
    return repository
  }
}

/// Scripts that are one thing, and no other.
enum Script {
  static let training = "from trl import SFTTrainer\n\nrun = SFTTrainer(model=model)\nrun.train()\n"
  static let inference = "model = load(name)\n\nprint(model.generate(prompt))\nprint(model)\n"
  static let evaluation = "import sacrebleu\n\nprint(sacrebleu.corpus_bleu(answers, gold))\n"
  static let harness = "def run(tasks):\n    return simple_evaluate(tasks, few=5)\n"
  static let harnessItself =
    "import sacrebleu\n\ndef simple_evaluate(model):\n    return sacrebleu.corpus_bleu(model, 1)\n"
  static let command =
    "#!/bin/bash\n\nlm_eval --model hf --model_args pretrained=acme/falkon-3b --tasks one\n"

  /// An unmodified harness below `folder`.
  static func harness(in folder: String = "") -> [CodeFile] {
    ["lm_eval/evaluator.py", "lm_eval/base.py", "lm_eval/tasks/one.py", "main.py"].map {
      .text(folder + $0, harness)
    }
  }
}
