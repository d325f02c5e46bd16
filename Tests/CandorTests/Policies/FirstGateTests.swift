// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("A first gate")
struct FirstGateTests {
  private static let config = """
    {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 8,
     "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "vocab_size": 32}
    """

  private static let card = """
    ---
    license: apache-2.0
    ---
    # Tiny News

    A small language model that writes headlines.

    """

  /// What somebody who has the artifacts does of what is printed, by the criterion that it is for.
  private static let done = [
    "evaluation-code": """

    ## Evaluation

    ```
    lm_eval --model hf --model_args pretrained=acme/tiny-news --tasks headlineqa --num_fewshot 0
    ```

    """,
    "training-metrics": """

    ## Training metrics

    | Step | Training loss | Validation loss |
    | ---: | ---: | ---: |
    | 0 | 5.54 | 5.55 |
    | 500 | 3.10 | 3.21 |

    """,
  ]

  private static let layer = "model.layers.0."
  /// The shapes of all tensors of such a model.
  private static let shapes: [String: [Int]] = [
    "model.embed_tokens.weight": [32, 8], "lm_head.weight": [32, 8], "model.norm.weight": [8],
    layer + "self_attn.q_proj.weight": [8, 8], layer + "self_attn.k_proj.weight": [8, 8],
    layer + "self_attn.v_proj.weight": [8, 8], layer + "self_attn.o_proj.weight": [8, 8],
    layer + "mlp.gate_proj.weight": [16, 8], layer + "mlp.up_proj.weight": [16, 8],
    layer + "mlp.down_proj.weight": [8, 16], layer + "input_layernorm.weight": [8],
    layer + "post_attention_layernorm.weight": [8],
  ]

  /// Zeros of two bytes, as safetensors.
  private static var weights: Data {
    var (entries, end): ([String], Int) = ([], 0)
    for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      let start = end
      end += shape.reduce(2, *)
      entries.append(
        #""\#(name)":{"dtype":"F16","shape":\#(shape),"data_offsets":[\#(start),\#(end)]}"#
      )
    }
    let header = "{\(entries.joined(separator: ","))}"
    let length = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
    return length + Data(header.utf8) + Data(count: end)
  }

  @Test("fails after two commands, and passes by what it printed")
  func walk() async throws {
    try await Scratch.with { scratch in
      try scratch.file("README.md", Self.card)
      try scratch.file("config.json", Self.config)
      try scratch.file("model.safetensors", Self.weights)
      func run(_ words: String...) async throws -> Program.Run {
        try await Program.run(words, folder: scratch.folder)
      }

      let new = try await run("policy", "new")
      #expect(new.output.contains("then run 'candor audit .'"))
      let failed = try await run("audit", ".")
      #expect(failed.code == 1)
      #expect(failed.output.contains("The score is at most 20. It passes from 60 on."))
      #expect(
        failed.output.contains("Text for the card, to be filled in: candor plan . --format card")
      )

      let way = try #require(failed.output.firstMatch(of: /Shortest way to the gate: (.*)\./)?.1)
      let steps = way.split(separator: ", ").map(String.init)
      let card = try await run("plan", ".", "--format", "card")
      #expect(steps.allSatisfy { Self.done[$0] != nil }, "\(way)")
      #expect(card.output.contains("## Evaluation") && card.output.contains("## Training metrics"))
      try scratch.file("README.md", Self.card + steps.compactMap { Self.done[$0] }.joined())
      let passed = try await run("audit", ".")
      #expect(passed.code == 0)
      #expect(passed.output.contains("Gate ✓ passed"))
    }
  }
}
