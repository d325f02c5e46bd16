// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The number of parameters in a model's name")
struct NamedSizeTests {
  /// A name, then millions in total and of them active; a range where two numbers stand.
  static let names: [(String, ClosedRange<Int>, active: Int?)] = [
    ("tiiuae/falcon-7B", 7_000...7_000, nil),
    ("Qwen/Qwen3-0.6B", 600...600, nil),
    ("TinyLlama/TinyLlama-1.1B-Chat-v1.0", 1_100...1_100, nil),
    ("TinyLlama-1.1B-intermediate-step-1431k-3T", 1_100...1_100, nil),
    ("facebook/opt-125m", 125...125, nil),
    ("bigscience/bloomz-560m", 560...560, nil),
    ("meta-llama/Llama-2-13b-chat-hf", 13_000...13_000, nil),
    ("georgesung/llama2_7b_chat_uncensored", 7_000...7_000, nil),
    ("adonlee/LLaMA_2_13B_SFT_v1", 13_000...13_000, nil),
    ("gpt_neo_2_7b", 7_000...7_000, nil),
    ("stabilityai/stablelm-2-1_6b", 1_600...1_600, nil),
    ("internlm/internlm2_5-1_8b-chat", 1_800...1_800, nil),
    ("bigscience/bloom-7b1", 7_100...7_100, nil),
    ("acme/model-1.5bn", 1_500...1_500, nil),
    ("mistralai/Mixtral-8x7B-v0.1", 36_400...56_000, nil),
    ("mistralai/Mixtral-8×22B", 114_400...176_000, nil),
    ("Qwen/Qwen3-30B-A3B", 30_000...30_000, 3_000),
    ("HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1", 141_000...141_000, 35_000),
    ("ibm-granite/granite-3.0-1b-a400m-instruct", 1_000...1_000, 400),
    ("acme/moe-7B-A1B", 7_000...7_000, 1_000),
    ("allenai/OLMoE-1B-7B-0924", 7_000...7_000, 1_000),
    ("meta-llama/Llama-4-Scout-17B-16E-Instruct", 17_000...272_000, 17_000),
    ("google/gemma-3n-E4B-it", 4_000...12_000, nil),
    ("inclusionAI/Ling-1T", 1_000_000...1_000_000, nil),
    ("mosaicml/mpt-1b-redpajama-200b", 1_000...1_000, nil),
    ("BelleGroup/BELLE-7B-2M", 7_000...7_000, nil),
    ("migtissera/Synthia-70B-v1.2b", 70_000...70_000, nil),
    ("facebook/esm2_t6_8M_UR50D", 8...8, nil),
    ("llmware/bling-stable-lm-3b-4e1t-v0", 3_000...3_000, nil),
  ]

  @Test(arguments: names) func tells(name: String, millions: ClosedRange<Int>, active: Int?) throws
  {
    let size = try #require(NamedSize(name: name))
    #expect(size.total == millions.lowerBound * 1_000_000...millions.upperBound * 1_000_000)
    #expect(size.active == active.map { $0 * 1_000_000 })
    #expect(name.lowercased().replacing("×", with: "x").contains(size.text))
  }

  @Test("tells the active ones alone where it names no others")
  func activeOnly() throws {
    let size = try #require(NamedSize(name: "Qwen/Qwen1.5-MoE-A2.7B"))
    #expect(size.total == 2_700_000_000 ... .max)
    #expect(size.active == 2_700_000_000)
  }

  @Test(
    "is not in every number",
    arguments: [
      "gpt2", "bert-base-uncased", "multilingual-e5-small", "model-v2", "model-4bit",
      "model-Q4_K_M", "chat-32k", "net-3d", "checkpoint-d41d8c2b98f", "run-9f2b", "a3f2b",
      "550e8400-e29b-41d4-a716-446655440000", "CLIP-ViT-H-14-laion2B-s32B-b79K", "fp8-w4a16",
      "model-1.58bit", "BAAI/bge-m3", "step1000-tokens4B", "7B-owner/no-size", "0b", "",
      "x7B", "8x", "-b", "99999999999999999999999999999b", "model-$5M",
    ]
  )
  func tellsNothing(_ name: String) {
    #expect(NamedSize(name: name) == nil)
  }

  static let sentences: [(String, total: Int?, active: Int?)] = [
    ("A model with 67 billion parameters.", 67_000_000_000, nil),
    ("`dolly-v2-3b` is a 2.8 billion parameter causal language model", 2_800_000_000, nil),
    ("Parler-TTS Large v1 is a 2.2B-parameters model", 2_200_000_000, nil),
    ("- Number of Parameters: 7.61B", 7_610_000_000, nil),
    ("| n_params | 7.2B |", 7_200_000_000, nil),
    ("| Params | 7.2B |", 7_200_000_000, nil),
    ("It has 124,439,808 parameters", 124_439_808, nil),
    ("has 21B total parameters with 3B activated parameters", 21_000_000_000, 3_000_000_000),
    ("it has 460M parameters trained with 1T tokens", 460_000_000, nil),
    ("trained on 300B tokens", nil, nil),
    ("All variants come in sizes of 7B, 13B and 34B parameters.", nil, nil),
    ("We have three models with 2, 7 and 72 billion parameters", nil, nil),
    ("The models are 0.5/7/72B parameter models", nil, nil),
    ("Llama 3 8B parameters", 8_000_000_000, nil),
    ("see https://blog.example/to-train-a-176b-parameters-model", nil, nil),
    ("This model also comes in a 7B parameter version", nil, nil),
    ("models of less than 10 billion parameters", nil, nil),
    ("scale from 7 billion to 70 billion parameters", nil, nil),
    ("2.4B parameters excluding embeddings", nil, nil),
    ("Number of Paramaters (Non-Embedding): 0.36B", nil, nil),
    ("We trained 5M examples with few parameters", nil, nil),
    ("only 4M trainable parameters", nil, nil),
    ("it raised $5M", nil, nil),
    ("There are no parameters", nil, nil),
  ]

  @Test("may stand in a sentence", arguments: sentences)
  func tellsInSentence(sentence: String, total: Int?, active: Int?) {
    let size = NamedSize(sentence: sentence)
    #expect(size?.total == total.map { $0...$0 })
    #expect(size?.active == active)
  }

  @Test("of the active ones may stand alone in a sentence")
  func activeInSentence() {
    let size = NamedSize(sentence: "3B activated parameters per token")
    #expect(size?.total == 3_000_000_000 ... .max)
    #expect(size?.active == 3_000_000_000)
  }

  @Test("of the most experts of the largest size is still a number")
  func largest() throws {
    let size = try #require(NamedSize(name: "1024x1000T"))
    #expect(size.total.upperBound == 1_024_000_000_000_000_000)
    #expect(NamedSize(name: "2x1001T") == nil)
  }

  @Test(
    "is compared with the true one",
    arguments: [
      ("falcon-7b", 7_217_189_760, SizeComparison.agrees),
      ("model-7B", 70_000_000, .smaller(factor: 100)),
      ("model-7B", 70_000_000_000, .larger(factor: 10)),
      ("Qwen3-0.6B", 751_632_384, .agrees),
      ("RedPajama-INCITE-3B", 2_775_864_320, .agrees),
      ("Mixtral-8x7B", 46_702_792_704, .agrees),
      ("Mixtral-8x7B", 7_000_000_000, .smaller(factor: 5.2)),
      ("Qwen1.5-MoE-A2.7B", 14_300_000_000, .agrees),
      ("Qwen1.5-MoE-A2.7B", 270_000_000, .smaller(factor: 10)),
      ("Llama-4-Scout-17B-16E", 109_000_000_000, .agrees),
      ("gemma-3n-E2B", 5_440_000_000, .agrees),
      ("model-1B", 0, .smaller(factor: 1_000_000_000)),
    ]
  )
  func compares(name: String, parameters: Int, comparison: SizeComparison) throws {
    #expect(try #require(NamedSize(name: name)).compare(parameters: parameters) == comparison)
  }
}
