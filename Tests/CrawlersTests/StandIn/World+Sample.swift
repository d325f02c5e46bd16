// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub

extension World {
  /// A model of each kind of access, a dataset, two code repositories, and some names that moved.
  static let sample: World = {
    let card = "---\nlicense: apache-2.0\n---\n\n# Tiny\n\n## Training Data\n\nSee <b>corpus</b>.\n"
    let header = Array("{\"w\":{\"dtype\":\"BF16\"}}".utf8)
    let files: [HubFile] = [
      .text("README.md", card), .text("config.json", "{\"model_type\":\"llama\"}"),
      .large("model.safetensors", head: header, size: 5_000_000_000),
      .text("checkpoint-1/trainer_state.json", "{}"),
    ]
    var world = World(
      models: [
        .model(
          "acme/tiny-1b",
          facts: [
            "tags": ["license:apache-2.0", "dataset:acme/corpus"],
            "config": ["chat_template": "<div>\"a\" & b</div></function>"],
          ],
          files: files
        ),
        .model("acme/auto", facts: ["gated": "auto"], files: files),
        .model("acme/secret", facts: ["private": true], files: files),
        .model("acme/off", facts: ["disabled": true], files: files),
      ],
      datasets: [.dataset("acme/corpus", files: [.text("data/train.jsonl", "{}\n")])],
      code: [
        CodeRepository(
          "acme/code",
          license: "MIT",
          files: [
            .text("README.md", "# Code\n"), .text("LICENSE", "MIT License\n"),
            .text("eval/deep/run.py", "print(1)\n"),
            CodeFile("third_party/harness", kind: .commit),
          ]
        ),
        CodeRepository("acme/blank"),
      ]
    )
    world.code[0].formerIDs = ["acme/old-code"]
    world.code[1].isEmpty = true
    world.renames = [
      Rename(.model, from: "oldest", to: "acme/old"),
      Rename(.model, from: "acme/old", to: "acme/tiny-1b"),
    ]
    world.tokens = ["hf_stranger": [], "hf_friend": ["acme/auto", "acme/secret"]]
    return world
  }()
}
