// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

/// Cards of our own making, and the claims that follow: "datasets linked, checkpoints vague".
@Suite struct ClaimReaderTests {
  @Test(arguments: [
    ("nothing at all", "", ""),
    ("front matter", "---\ndatasets: [acme/corpus]\n---\n", "datasets linked"),
    ("a way of loading is no name", "---\ndatasets: [generator]\n---\n", "datasets vague"),
    ("prose", "It was trained on two million letters.", "datasets vague"),
    ("a known name", "It was trained on The Pile.", "datasets named"),
    ("a proper name", "It was fine-tuned on the TicketBank dataset.", "datasets named"),
    ("a hub id", "It was fine-tuned on the acme/tickets dataset.", "datasets linked"),
    ("a denial", "The training data will not be published.", "datasets denied"),
    (
      "a denial beside a description", "Trained on letters. The training data is proprietary.",
      "datasets denied"
    ),
    (
      "a link under a heading", "## Training Data\n[pages](https://zenodo.org/records/1)",
      "datasets linked"
    ),
    ("a benchmark's data", "## Evaluation\nTested on [x](https://hf.co/datasets/a/b).", ""),
    (
      "a list that is announced",
      "Trained on the following datasets:\n- [a](https://huggingface.co/datasets/acme/a)",
      "datasets linked"
    ),
    ("the tokenizer's data", "The tokenizer was trained on letters.", ""),
    ("a machine", "It was trained on 8 A100 GPUs.", ""),
    (
      "a harness", "## Evaluation\n[x](https://github.com/EleutherAI/lm-evaluation-harness)",
      "evaluation-code linked"
    ),
    ("results only", "## Evaluation\n\n| MMLU | 50 |\n|-|-|\n| a | b |", ""),
    ("a leaderboard", "See the [list](https://huggingface.co/spaces/a/open_llm_leaderboard).", ""),
    (
      "a command", "## Evaluation\n```\nlm_eval --model hf --tasks x\n```",
      "evaluation-code linked"
    ),
    (
      "a project without a word on it", "[GitHub](https://github.com/acme/tiny)",
      "fine-tuning-code vague"
    ),
    ("somebody else's tool", "Runs in [llama.cpp](https://github.com/ggerganov/llama.cpp).", ""),
    (
      "the training code", "Training code: [here](https://github.com/acme/tiny)",
      "fine-tuning-code linked"
    ),
    (
      "code said to be public, and the project's link",
      "We publish our training code. Repository: https://github.com/acme/tiny",
      "fine-tuning-code linked"
    ),
    (
      "the training code as a release",
      "Training code: https://github.com/acme/tiny/releases/download/v1/train.zip",
      "fine-tuning-code linked"
    ),
    (
      "evaluation code in a change",
      "The evaluation code is in [this change](https://github.com/acme/tiny/pull/3).",
      "evaluation-code linked"
    ),
    (
      "a wiki under a heading", "## Training code\nSee https://github.com/acme/tiny/wiki/Steps",
      "fine-tuning-code linked"
    ),
    (
      "training data as a release",
      "Our training dataset: [letters](https://github.com/acme/tiny/releases/tag/v1)",
      "datasets linked"
    ),
    ("a release", "Download [v1](https://github.com/acme/tiny/releases/tag/v1).", ""),
    ("a change", "This needs [a fix](https://github.com/acme/other/pull/3).", ""),
    (
      "an issue", "See [this](https://github.com/acme/tiny/issues/3).", ""
    ),
    (
      "a public library", "It was trained with [TRL](https://github.com/huggingface/trl).",
      "fine-tuning-code named"
    ),
    (
      "settings", "### Training hyperparameters\n- learning_rate: 1e-5\n- num_epochs: 2",
      "fine-tuning-code vague"
    ),
    ("a script", "## Training\n```sh\npython train.py --lr 1e-5\n```", "fine-tuning-code linked"),
    (
      "a table of losses", "| Training Loss | Step |\n|-|-|\n| 0.2 | 500 |\n| 0.1 | 1,000 |",
      "training-metrics linked"
    ),
    (
      "a table of one step", "| Training Loss | Epoch | Step |\n|-|-|-|\n| 0.1 | 1 | 9 |",
      "training-metrics linked"
    ),
    (
      "a table of one step twice", "| Loss | Step |\n|-|-|\n| 0.1 | 9 |\n| 0.2 | 9.0 |",
      "training-metrics linked"
    ),
    (
      "a table without numbers", "| Loss | Step |\n|-|-|\n| low | 1 |\n| lower | 2 |",
      "training-metrics vague"
    ),
    (
      "scores under a heading on metrics of the training",
      "## Training metrics\n| Task | Shots | Score |\n|-|-|-|\n| ARC | 25 | 41.2 |\n| MMLU | 5 | 27 |",
      ""
    ),
    (
      "the settings of stages",
      "| Stage | Steps | Learning rate |\n|-|-|-|\n| 1 | 9 | 1e-3 |\n| 2 | 5 | 1e-4 |",
      ""
    ),
    (
      "a table of losses without steps",
      "## Training results\n| Loss | Accuracy |\n|-|-|\n| 0.1 | 0.9 |\n| 0.2 | 0.8 |",
      "training-metrics vague"
    ),
    (
      "a picture under a heading on logs", "## Training logs\n\n![](https://acme.org/a/b.png)",
      "training-metrics linked"
    ),
    (
      "a badge under a heading on logs",
      "## Training logs\n\n[![by](https://acme.org/a/b.png)](https://acme.org/maker)", ""
    ),
    (
      "a badge at the foot",
      "## Citation\n\n[![](https://acme.org/a/b.png)](https://github.com/huggingface/trl)",
      "fine-tuning-code named"
    ),
    (
      "a badge of what only runs it",
      "## Citation\n\n[![](https://acme.org/a/b.png)](https://github.com/vllm-project/vllm)", ""
    ),
    ("a tool in a heading", "# Model Trained Using AutoTrain\n\nHello.", "fine-tuning-code named"),
    ("a tool in a heading on use", "## Usage (Sentence-Transformers)\n\nHello.", ""),
    ("a trainer's tag", "---\ntags: [trl, text]\n---\n# Tiny", "fine-tuning-code named"),
    ("a library's tag", "---\ntags: [spacy, trl-notes]\n---\n# Tiny", ""),
    (
      "data in the configuration of a training",
      "```yaml\nmicro_batch_size: 2\ndatasets:\n  - path: acme/letters\nlora_model: acme/x\n```",
      "datasets linked, fine-tuning-code linked"
    ),
    (
      "data behind a generic heading, under evaluation",
      "## Evaluation Dataset\n\n### Unnamed Dataset\n\n- Dataset: "
        + "[letters](https://huggingface.co/datasets/acme/letters)", ""
    ),
    ("logs with an address", "Training logs: https://logs.acme.org/t", "training-metrics linked"),
    (
      "logs, and their address behind", "The training logs are public. See https://acme.org/t.",
      "training-metrics linked"
    ),
    (
      "logs for later at an address", "Training logs will be released at https://acme.org/t.",
      "training-metrics vague"
    ),
    (
      "logs, and the code's address",
      "Training logs are available. Training code: https://github.com/acme/tiny",
      "fine-tuning-code linked, training-metrics named"
    ),
    (
      "software that keeps logs",
      "Logged with [TensorBoard](https://www.tensorflow.org/tensorboard).",
      "training-metrics named"
    ),
    ("a run", "[run](https://wandb.ai/acme/tiny/runs/1)", "training-metrics linked"),
    ("a last loss", "- Loss: 0.31", "training-metrics vague"),
    (
      "branches", "We also provide 12 intermediate checkpoints as branches.",
      "checkpoints linked"
    ),
    ("a promise", "Intermediate checkpoints will be released later.", "checkpoints vague"),
    ("Chinese", "## 训练数据\n模型在网页语料上进行训练。", "datasets vague"),
    (
      "Japanese", "学習コードは[こちら](https://github.com/acme/tiny)です。",
      "fine-tuning-code linked"
    ),
  ])
  func reads(_ what: String, _ card: String, _ expected: String) throws {
    let reading = try TestLexicon.reading(of: card)
    let claims = Calibration.components.filter { reading.claim($0) != .absent }
      .map { "\($0.rawValue) \(reading.claim($0).rawValue)" }
    #expect(claims.joined(separator: ", ") == expected)
  }

  @Test func anObservationSaysWhereAndWhy() throws {
    let card =
      "# Tiny\n\n## Training Data\n\nTrained on [pages](https://hf.co/datasets/acme/web).\n"
    let reading = try TestLexicon.reading(of: card)
    #expect(
      reading.observations == [
        Observation(
          kind: .dataset,
          component: .datasets,
          name: "acme/web",
          value: "hosted",
          section: "Tiny > Training Data",
          claim: .linked,
          says: "the section Training Data links acme/web",
          source: Source(url: "https://huggingface.co/acme/tiny", path: "README.md", line: 5),
          excerpt: "Trained on pages.",
          sha256: "00"
        ),
        Observation(
          kind: .statement,
          component: .datasets,
          name: "Trained on pages.",
          value: "Trained on pages.",
          section: "Tiny > Training Data",
          claim: .vague,
          standing: .vague,
          says: "the section Training Data describes the data, without a name",
          source: Source(url: "https://huggingface.co/acme/tiny", path: "README.md", line: 5),
          excerpt: "Trained on pages.",
          sha256: "00"
        ),
      ]
    )
  }

  @Test(arguments: [
    (
      "a page", "Training logs: https://acme.org/t",
      ["link https://acme.org/t not-looked-at"]
    ),
    (
      "a run page", "W&B logs: https://wandb.ai/acme/tiny/runs/1",
      ["run https://wandb.ai/acme/tiny/runs/1 script-shell"]
    ),
    (
      "no address", "Training logs are available.", ["statement Training logs are available. named"]
    ),
  ])
  func readsLogsOnce(_ what: String, _ card: String, _ expected: [String]) throws {
    let metrics = try TestLexicon.reading(of: card).observations
      .filter { $0.component == .trainingMetrics }
    #expect(
      metrics.map { "\($0.kind.rawValue) \($0.name) \($0.standing.rawValue)" } == expected
    )
  }

  @Test(arguments: [
    ("none", "", "none", 0),
    ("front matter", "---\nlicense: MIT\n---\n", "mit", 0),
    ("a name of its own", "---\nlicense: other\nlicense_name: Acme\n---\n", "other:acme", 0),
    ("several", "---\nlicense: [mit, apache-2.0]\n---\n", "mit,apache-2.0", 0),
    ("the text agrees", "---\nlicense: mit\n---\n## License\nMIT License.", "mit", 0),
    (
      "the text says something else",
      "---\nlicense: mit\n---\nThe model is for non-commercial use only.", "mit", 1
    ),
    ("the text alone", "## License\nApache 2.0", "apache-2.0", 0),
  ])
  func readsLicenses(_ what: String, _ card: String, _ declared: String, _ conflicts: Int) throws {
    let license = try TestLexicon.reading(of: card).license
    #expect(license.declared == declared)
    #expect(license.conflicts.count == conflicts)
  }

  @Test(arguments: [
    ("full", "acme/tiny", "# Tiny\n\nA model.", WeightsFacts.Kind.full),
    ("by its name", "acme/tiny-GGUF", "# Tiny", .quantized),
    ("by its tag", "acme/tiny", "---\ntags: [lora]\n---\n", .adapter),
    ("by its relation", "acme/tiny", "---\nbase_model_relation: merge\n---\n", .merge),
    (
      "by a relation that its name contradicts", "acme/tiny-GGUF",
      "---\nbase_model_relation: finetune\n---\n", .full
    ),
    ("by a part of a longer tag", "acme/tiny", "---\ntags: [lora-free]\n---\n", .full),
    ("by the code", "acme/tiny", "```yaml\nmerge_method: slerp\n```", .merge),
    (
      "by code that loads another model", "acme/tiny",
      "```python\nPeftModel.from_pretrained(base, 'acme/tiny-extra')\n```", .full
    ),
    ("by its words", "acme/tiny", "This repo contains GGUF files.", .quantized),
    ("by words on others", "acme/tiny", "## Citation\nThis repo contains GGUF files.", .full),
    ("no card", "acme/tiny", "", .unknown),
  ])
  func readsWeights(_ what: String, _ model: String, _ card: String, _ kind: WeightsFacts.Kind)
    throws
  {
    #expect(try TestLexicon.reading(of: card, model: model).weightsKind == kind)
  }

  @Test func readsLineageLanguageAndGate() throws {
    let card = """
      ---
      base_model: acme/base
      base_model_relation: finetune
      language: [en, "no"]
      extra_gated_prompt: Say who you are
      ---
      """
    let reading = try TestLexicon.reading(of: card)
    #expect(reading.lineage == [Ancestor(id: "acme/base", relation: "finetune")])
    #expect(reading.card == CardFacts(gatedText: true, language: ["en", "no"]))
  }

  /// Any bytes are read, and the same ones in the same way.
  @Test(arguments: [
    "[", "[](", "trained on", "((((", "https://", "| a |\n|-|", "\u{1}\u{FFFD}训", "- \n- \n-",
    "trained on the / dataset", "[x]((https://", "https://github.com/", "for training:\n\n",
  ])
  func readsAnything(_ card: String) throws {
    let repeated = String(repeating: card, count: 50)
    #expect(try TestLexicon.reading(of: repeated) == TestLexicon.reading(of: repeated))
  }
}
