// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

/// Cards of our own making whose words belong to one thing and not to the next.
@Suite struct ClaimScopeTests {
  @Test(arguments: [
    (
      "a denial of the data beside published code",
      "The training data is not published, but the training code is released.",
      "datasets denied, fine-tuning-code named"
    ),
    (
      "the verb left out", "The training data is not published, but the training code is.",
      "datasets denied, fine-tuning-code named"
    ),
    (
      "weights released, code kept", "We release the weights, but the training code is our own.",
      "fine-tuning-code vague"
    ),
    (
      "a promise behind a release",
      "The model is released now, and the training code will be released soon.",
      "fine-tuning-code vague"
    ),
    (
      "code denied behind data",
      "It was trained on public web pages; the training code is not released.",
      "datasets vague, fine-tuning-code denied"
    ),
    (
      "logs denied, checkpoints released",
      "Training logs are not published, but intermediate checkpoints are released.",
      "training-metrics denied, checkpoints named"
    ),
    (
      "a private thing far from the code",
      "The training code is available to everyone, whatever their private or commercial plans are.",
      "fine-tuning-code named"
    ),
    (
      "private code", "Our internal training code is available to members.",
      "fine-tuning-code vague"
    ),
    ("an open box", "- [ ] Release training code\n- [x] Release weights", "fine-tuning-code vague"),
    ("a ticked box", "- [x] Release training code", "fine-tuning-code named"),
  ])
  func belongs(_ what: String, _ card: String, _ expected: String) throws {
    #expect(try Self.claims(of: card) == expected)
  }

  @Test(arguments: [
    (
      "a list of ids", "Datasets used for training:\n\n- acme/pets\n- acme/dogs: 20k rows",
      "datasets linked"
    ),
    (
      "a list of ids that measure",
      "Evaluated on the following datasets:\n\n- acme/pets\n- acme/dogs", ""
    ),
    ("a list of models", "The following models were merged:\n\n- acme/pets\n- acme/dogs", ""),
    ("an id that is the base", "This model was fine-tuned from `acme/pets-v2`.", ""),
    (
      "an id that the front matter calls the base",
      "---\nbase_model: acme/pets-v2\n---\nFine-tuned on `acme/pets-v2` for 3 epochs.",
      ""
    ),
    ("an id in a code span", "Fine-tuned on `acme/pets-v2` for 3 epochs.", "datasets linked"),
    ("other models with a slash between", "Fine-tuned on GPT-4/GPT-3.5 outputs.", "datasets vague"),
  ])
  func identifies(_ what: String, _ card: String, _ expected: String) throws {
    #expect(try Self.claims(of: card) == expected)
  }

  @Test(arguments: [
    ("a wide colon", "数据集：两万张猫的照片", "datasets vague"),
    ("a name behind a wide colon", "データセット：AcmeTickets", "datasets named"),
    (
      "a link behind a wide colon", "学習データ：[手紙](https://acme.example/letters)",
      "datasets linked"
    ),
    (
      "a repository of data", "It was trained on [Acme Talks](https://github.com/other/talks).",
      "datasets linked"
    ),
    (
      "a repository of software",
      "It was trained on [Megatron](https://github.com/NVIDIA/Megatron-LM).",
      "fine-tuning-code named"
    ),
    (
      "a name in a section on data", "## Training data\n\nThe AcmeTickets dataset holds letters.",
      "datasets named"
    ),
    (
      "a name elsewhere", "## Usage\n\nThe AcmeTickets dataset holds letters.", ""
    ),
    (
      "a script called by its path", "```\nbash scripts/tiny_7b_sft_lora.sh\n```",
      "fine-tuning-code linked"
    ),
    (
      "a call that goes on in the next line",
      "```\npython -m launcher \\\n  tools/eval_tiny.py --all\n```", "evaluation-code linked"
    ),
    ("a script that is not called", "```\npython chat.py\n# unlike train_tiny.py\n```", ""),
    ("code in an answer", "Use `lr.fit(x)` with a batch of 10.", ""),
    ("a tool in a model's name", "Fine-tuned from acme/tiny-gpt-neox-3b.", ""),
    ("a tool's model", "We trained it like GPT-NeoX-20B.", ""),
    ("a perplexity", "A final validation perplexity of 3.1 was met.", "training-metrics vague"),
  ])
  func reads(_ what: String, _ card: String, _ expected: String) throws {
    #expect(try Self.claims(of: card) == expected)
  }

  @Test(arguments: [
    (
      "what computes the scores", "## Evaluation\nScores are computed in `eval/tiny_metrics.py`.",
      "evaluation-code linked"
    ),
    (
      "a file in the same place", "The training script is in this repository.",
      "fine-tuning-code linked"
    ),
    ("a promise under a heading", "## Finetuning code\nComing soon!", "fine-tuning-code vague"),
    (
      "a prompt that holds code",
      "## Usage\n```\np = 'model.fit(x)'\nprint(model.generate(p))\n```", ""
    ),
    (
      "where to evaluate",
      "To evaluate it, please refer to the [tools](https://github.com/o/tools).",
      "evaluation-code linked"
    ),
    (
      "code that was released", "We release all code and models of this work.",
      "fine-tuning-code vague"
    ),
    (
      "a folder of public software",
      "See [this repository](https://github.com/huggingface/transformers/tree/main/examples/"
        + "research_projects/distillation) for more.", "fine-tuning-code vague"
    ),
    (
      "a script of public software",
      "[Fine-tuning script](https://github.com/huggingface/transformers/blob/main/examples/x/y.py)",
      "fine-tuning-code linked"
    ),
    (
      "a script of the training under evaluation",
      "## Evaluation\nWe ran [this code](https://github.com/acme/tiny/blob/main/train_tiny.py).",
      "fine-tuning-code linked"
    ),
    (
      "how the data was prepared",
      "## Preprocessing\nAn implementation of [cutting](https://github.com/other/cutter).",
      "fine-tuning-code vague"
    ),
    ("a model by its size", "It was trained on Acme-34B.", ""),
    ("a title", "# Tiny fine-tuned on SQuAD\n\nHello.", "datasets named"),
    (
      "a corpus in a model's name", "It was fine-tuned on the basis of Acme-Large-MNLI.",
      "datasets vague"
    ),
    (
      "names in a configuration", "```\nmix:\n  datasets:\n    - letters:\n    - tickets\n```",
      "datasets named"
    ),
    (
      "data called after public software",
      "Fine-tuned on the [Alpaca](https://github.com/tatsu-lab/stanford_alpaca) cleaned dataset.",
      "datasets linked"
    ),
    (
      "a section on checkpoints",
      "## Intermediate checkpoints\n- [early](https://huggingface.co/acme/tiny-early)",
      "checkpoints linked"
    ),
    ("checkpoints that are only spoken of", "The optimizer states were kept in FP32.", ""),
    (
      "a tool, and more to come", "## Evaluation\nEvaluated with lighteval - more coming soon",
      "evaluation-code named"
    ),
    (
      "a tool that others used",
      "## Evaluation\nWe compare with public sources (e.g. OpenCompass).", ""
    ),
    ("a library as a label", "- Library: GPT-NeoX", "fine-tuning-code named"),
  ])
  func tellsApart(_ what: String, _ card: String, _ expected: String) throws {
    #expect(try Self.claims(of: card) == expected)
  }

  @Test(arguments: [
    ("a script", "[script](./train.py)", "fine-tuning-code linked"),
    (
      "a page in a folder", "Evaluation scripts: [how](eval/HOWTO.md)", "evaluation-code linked"
    ),
    ("a page without a word", "[how](eval/HOWTO.md)", ""),
    ("a folder of logs", "[logs](runs/)", "training-metrics linked"),
    ("the terms", "[terms](LICENSE)", ""),
    ("mail", "[write](train@acme.example)", ""),
    ("an anchor", "[training](#training)", ""),
  ])
  func resolvesRelativeLinks(_ what: String, _ card: String, _ expected: String) throws {
    #expect(try Self.claims(of: card) == expected)
    #expect(try Self.claims(of: card, base: "", model: "tiny") == expected, "in a local folder")
  }

  @Test(arguments: [
    ("a form for merchants", "Fill out the form to obtain a commercial license.", false),
    ("a form for access", "Fill out the form to get access.", true),
    ("waiting", "You must visit our site, accept the terms and wait for approval.", true),
  ])
  func readsGates(_ what: String, _ card: String, _ isGated: Bool) throws {
    #expect(try TestLexicon.reading(of: card).card.gatedText == isGated)
  }

  private static func claims(
    of card: String,
    base: String? = nil,
    model: String = "acme/tiny"
  ) throws -> String {
    let reading = try TestLexicon.reading(of: card, base: base, model: model)
    return Calibration.components.filter { reading.claim($0) != .absent }
      .map { "\($0.rawValue) \(reading.claim($0).rawValue)" }.joined(separator: ", ")
  }
}
