// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub

extension World {
  /// A model with all that the five criteria ask for, each on a surface of its own.
  static let open: World = {
    var world = World(
      models: [.model("acme/open-1b", facts: openFacts, files: openFiles)],
      datasets: [
        .dataset(
          "acme/corpus",
          facts: ["cardData": ["license": "cc-by-4.0"]],
          files: [.large("data/train-00000.parquet", size: 4_000_000_000)]
        )
      ],
      code: [
        CodeRepository(
          "acme/open-evals",
          license: "Apache-2.0",
          files: [
            .text("README.md", "# Evals\n"),
            .text("eval/run_eval.py", "import json\n\nprint(json.dumps({\"score\": 1}))\n"),
          ]
        ),
        CodeRepository(
          "acme/open-train",
          license: "Apache-2.0",
          files: [
            .text("README.md", "# Train\n"),
            .text("finetune/train_sft.py", "import json\n\nprint(json.dumps({\"loss\": 1}))\n"),
          ]
        ),
      ]
    )
    world.models[0].revisions = [1000, 2000].map {
      HubRevision(.branch, "step\($0)", commit: GitObject.invented("step \($0)"))
    }
    return world
  }()

  private static let openFacts: JSON = [
    "tags": ["license:apache-2.0", "dataset:acme/corpus"],
    "cardData": ["license": "apache-2.0", "datasets": ["acme/corpus"]],
  ]

  private static let openFiles: [HubFile] = [
    .text("README.md", openCard),
    .text("config.json", #"{"model_type": "llama"}"#),
    .text(
      "trainer_state.json",
      #"{"global_step": 2, "log_history": [{"step": 1, "loss": 2.5}, {"step": 2, "loss": 2.25}], "max_steps": 2}"#
    ),
    .safetensors("model-00001-of-00002.safetensors", parameters: 550_000_000),
    .safetensors("model-00002-of-00002.safetensors", parameters: 550_000_000),
  ]

  private static let openCard = """
    ---
    license: apache-2.0
    datasets:
    - acme/corpus
    ---

    # Open 1B

    A language model of one billion parameters.

    ## Data

    It was trained on [acme/corpus](https://huggingface.co/datasets/acme/corpus).

    ## Training

    The training code is at [acme/open-train](https://github.com/acme/open-train).

    ## Evaluation

    The evaluation code is at [acme/open-evals](https://github.com/acme/open-evals).
    """
}
