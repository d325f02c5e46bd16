// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("Weights that are of use with others only")
struct PartsTests {
  @Test("An adapter names what it adapts")
  func adapter() throws {
    let json = #"{"peft_type":"LORA","base_model_name_or_path":"org/base-7B","r":16}"#
    let config = try AdapterConfig(Array(json.utf8))
    #expect(config.baseModel == "org/base-7B")
    #expect(config.type == "LORA")
    #expect(config.rank == 16)
    #expect(config.namesHubModel)
  }

  @Test("An adapter of MLX names what it adapts")
  func adapterOfMLX() throws {
    let json = #"{"fine_tune_type":"lora","model":"org/base","lora_parameters":{"rank":8}}"#
    let config = try AdapterConfig(Array(json.utf8))
    #expect(config.baseModel == "org/base")
    #expect(config.type == "lora")
    #expect(config.rank == 8)
  }

  @Test(
    "A path on somebody's disk is no identifier",
    arguments: [
      ("gpt2", true), ("org/name_1.5-b", true), ("/home/me/model", false), ("../model", false),
      ("./model", false), ("a/b/c", false), ("C:\\models", false), ("", false), ("org/", false),
      ("https://example.org/m", false),
    ]
  )
  func identifiers(text: String, isIdentifier: Bool) {
    #expect(AdapterConfig.isIdentifier(text) == isIdentifier)
  }

  @Test("A configuration of something else is no adapter's")
  func foreignAdapter() {
    let fault = WeightsFault.foreign(
      format: "an adapter's configuration",
      found: "it names no adapter"
    )
    #expect(throws: fault) { try AdapterConfig(Array(#"{"model_type":"llama"}"#.utf8)) }
  }

  @Test(
    "Delta weights are named so",
    arguments: [
      ("lmsys/vicuna-7b-delta-v1.1", true), ("OpenAssistant/oasst-sft-6-llama-30b-xor", true),
      ("deltas/model-7b", false), ("microsoft/deltalm-base", false), ("org/diff-svc", false),
    ]
  )
  func deltaNames(name: String, isDelta: Bool) {
    #expect(DeltaWeights.isNamed(name) == isDelta)
  }
}

@Suite("The parts of a pipeline")
struct PipelineIndexTests {
  static let index = #"""
    {"_class_name":"StableDiffusionPipeline","_diffusers_version":"0.21","requires_safety_checker":true,
     "unet":["diffusers","UNet2DConditionModel"],"vae":["diffusers","AutoencoderKL"],
     "text_encoder":["transformers","CLIPTextModel"],"tokenizer":["transformers","CLIPTokenizer"],
     "scheduler":["diffusers","PNDMScheduler"],"image_encoder":[null,null],
     "feature_extractor":["transformers","CLIPImageProcessor"],"../x":["a","B"]}
    """#

  @Test("are told, with those that need weights")
  func tells() throws {
    let index = try PipelineIndex(Array(Self.index.utf8))
    #expect(index.className == "StableDiffusionPipeline")
    #expect(
      index.components.map(\.name)
        == ["feature_extractor", "scheduler", "text_encoder", "tokenizer", "unet", "vae"]
    )
    #expect(index.components.filter(\.needsWeights).map(\.name) == ["text_encoder", "unet", "vae"])
  }

  @Test("are judged by the files in their folders")
  func findsWeights() throws {
    let index = try PipelineIndex(Array(Self.index.utf8))
    let files = [
      "unet/diffusion_pytorch_model.safetensors", "unet/config.json",
      "unet/diffusion_pytorch_model.bin", "text_encoder/adapter_model.safetensors",
      "other/model.safetensors", "model.safetensors",
    ]
    #expect(
      index.weights(in: files)
        == [
          "text_encoder": [], "vae": [],
          "unet": ["unet/diffusion_pytorch_model.bin", "unet/diffusion_pytorch_model.safetensors"],
        ]
    )
  }

  @Test("are not told by another file", arguments: ["{}", #"{"model_type":"llama"}"#])
  func foreign(_ json: String) {
    #expect(
      throws: WeightsFault.foreign(
        format: "a pipeline's index",
        found: "it names neither a class nor a part"
      )
    ) {
      try PipelineIndex(Array(json.utf8))
    }
  }
}
