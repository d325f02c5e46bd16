// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("A model's configuration")
struct ModelConfigTests {
  static func config(_ json: String) throws -> ModelConfig { try ModelConfig(Array(json.utf8)) }

  static let llama = #"""
    {"model_type":"llama","architectures":["LlamaForCausalLM"],"torch_dtype":"bfloat16",
     "hidden_size":2048,"num_hidden_layers":22,"num_attention_heads":32,"num_key_value_heads":4,
     "intermediate_size":5632,"vocab_size":32000,"hidden_act":"silu","rope_theta":10000.0,
     "tie_word_embeddings":false,"bad":NaN,"worse":-Infinity}
    """#

  @Test("tells the architecture")
  func tells() throws {
    let config = try Self.config(Self.llama)
    #expect(config.modelType == "llama")
    #expect(config.architectures == ["LlamaForCausalLM"])
    #expect(config.dtype == "bfloat16")
    #expect(config.hasOwnCode == false)
    #expect(config.quantization == nil)
    #expect(config.text?.keyValueHeads == 4)
    #expect(config.text?.isTied == false)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var json: String
    /// As published.
    var parameters: Int

    init(_ name: String, _ parameters: Int, _ json: String) {
      (testDescription, self.parameters, self.json) = (name, parameters, json)
    }
  }

  static let rows = [
    Row("TinyLlama 1.1B", 1_100_048_384, llama),
    Row(
      "BERT, an encoder",
      109_482_240,
      #"""
      {"model_type":"bert","hidden_size":768,"intermediate_size":3072,"num_hidden_layers":12,
       "num_attention_heads":12,"vocab_size":30522,"max_position_embeddings":512,
       "hidden_act":"gelu"}
      """#
    ),
    Row(
      "ALBERT, whose layers are one",
      11_685_122,
      #"""
      {"model_type":"albert","hidden_size":768,"embedding_size":128,"intermediate_size":3072,
       "num_hidden_layers":12,"num_hidden_groups":1,"num_attention_heads":12,"vocab_size":30000,
       "max_position_embeddings":512,"hidden_act":"gelu_new"}
      """#
    ),
    Row(
      "T5, an encoder and a decoder",
      60_506_624,
      #"""
      {"model_type":"t5","d_model":512,"d_kv":64,"d_ff":2048,"num_layers":6,"num_heads":8,
       "vocab_size":32128,"relative_attention_num_buckets":32,"is_encoder_decoder":true}
      """#
    ),
    Row(
      "BART, which names both ends",
      406_291_456,
      #"""
      {"model_type":"bart","d_model":1024,"encoder_layers":12,"decoder_layers":12,
       "encoder_attention_heads":16,"encoder_ffn_dim":4096,"vocab_size":50265,
       "max_position_embeddings":1024,"activation_function":"gelu"}
      """#
    ),
    Row(
      "Mixtral, of eight experts",
      46_702_792_704,
      #"""
      {"model_type":"mixtral","hidden_size":4096,"intermediate_size":14336,
       "num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":8,
       "num_local_experts":8,"vocab_size":32000,"hidden_act":"silu","rope_theta":1000000.0,
       "tie_word_embeddings":false}
      """#
    ),
    Row(
      "DeepSeek V2 Lite, of latent attention and shared experts",
      15_706_484_224,
      #"""
      {"model_type":"deepseek_v2","hidden_size":2048,"intermediate_size":10944,
       "moe_intermediate_size":1408,"num_hidden_layers":27,"num_attention_heads":16,
       "num_key_value_heads":16,"n_routed_experts":64,"n_shared_experts":2,
       "first_k_dense_replace":1,"moe_layer_freq":1,"kv_lora_rank":512,"q_lora_rank":null,
       "qk_nope_head_dim":128,"qk_rope_head_dim":64,"v_head_dim":128,"vocab_size":102400,
       "hidden_act":"silu","rope_theta":10000,"tie_word_embeddings":false}
      """#
    ),
    Row(
      "Qwen2-VL 2B, with an encoder of images",
      2_208_985_600,
      #"""
      {"model_type":"qwen2_vl","hidden_size":1536,"intermediate_size":8960,
       "num_hidden_layers":28,"num_attention_heads":12,"num_key_value_heads":2,
       "vocab_size":151936,"hidden_act":"silu","rope_theta":1000000.0,
       "tie_word_embeddings":true,"vision_config":{"depth":32,"embed_dim":1280,"mlp_ratio":4,
       "num_heads":16,"patch_size":14,"hidden_size":1536}}
      """#
    ),
    Row(
      "Falcon 7B, of one key head",
      7_217_189_760,
      #"""
      {"model_type":"RefinedWebModel","hidden_size":4544,"n_head":71,"n_layer":32,
       "multi_query":true,"alibi":false,"vocab_size":65024}
      """#
    ),
    Row(
      "OLMo 7B, whose table is longer than its vocabulary",
      6_888_095_744,
      #"""
      {"model_type":"hf_olmo","d_model":4096,"n_layers":32,"n_heads":32,
       "mlp_hidden_size":22016,"vocab_size":50280,"embedding_size":50304,
       "activation_type":"swiglu","weight_tying":false}
      """#
    ),
  ]

  @Test("implies as many parameters as were published", arguments: rows)
  func estimates(_ row: Row) throws {
    let range = try #require(try Self.config(row.json).estimatedParameters)
    let published = Double(row.parameters)
    #expect((0.9 * published...1.001 * published).contains(Double(range.lowerBound)))
    #expect((0.999 * published...1.5 * published).contains(Double(range.upperBound)))
  }

  @Test("is compared with what the files hold")
  func compares() throws {
    let config = try Self.config(Self.llama)
    #expect(config.compare(parameters: 1_100_048_384) == .agrees)
    guard case .smaller(let factor) = config.compare(parameters: 11_000_484) else {
      Issue.record("a hundredth of the parameters does not agree")
      return
    }
    #expect((99...101).contains(factor))
  }

  @Test(
    "implies nothing where fields are missing or another formula holds",
    arguments: [
      "{}", #"{"model_type":"llama","hidden_size":2048}"#,
      #"{"hidden_size":0,"num_hidden_layers":2,"num_attention_heads":2,"vocab_size":9}"#,
      #"{"hidden_size":8,"num_hidden_layers":2,"num_attention_heads":0,"vocab_size":9}"#,
      #"{"hidden_size":8,"num_hidden_layers":[2],"num_attention_heads":2,"vocab_size":9}"#,
      #"{"hidden_size":8,"num_hidden_layers":-2,"num_attention_heads":2,"vocab_size":9}"#,
      #"{"hidden_size":99999999999,"num_hidden_layers":2,"num_attention_heads":2,"vocab_size":9}"#,
      #"{"model_type":"mamba","hidden_size":8,"num_hidden_layers":2,"num_attention_heads":2,"vocab_size":9,"state_size":16}"#,
      #"{"hidden_size":8,"num_hidden_layers":2,"num_attention_heads":2,"vocab_size":9,"vision_config":{"depth":2}}"#,
    ]
  )
  func impliesNothing(_ json: String) throws {
    let config = try Self.config(json)
    #expect(config.estimatedParameters == nil)
    #expect(config.compare(parameters: 5) == nil)
  }

  @Test("of the largest numbers overflows nothing")
  func largest() throws {
    let json = #"""
      {"hidden_size":1000000,"num_hidden_layers":10000,"num_attention_heads":100000,
       "head_dim":100000,"intermediate_size":10000000,"vocab_size":10000000,
       "num_local_experts":100000,"n_positions":65536,"model_type":"gpt2"}
      """#
    #expect(try Self.config(json).estimatedParameters == nil)
  }

  static let quantizations: [(String, ModelConfig.Quantization?)] = [
    (#""quantization_config":{"quant_method":"gptq","bits":4}"#, .init(method: "gptq", bits: 4)),
    (
      #""quantization_config":{"quant_method":"bitsandbytes","load_in_8bit":true}"#,
      .init(method: "bitsandbytes", bits: 8)
    ),
    (
      #""quantization_config":{"quant_method":"bitsandbytes","load_in_4bit":true}"#,
      .init(method: "bitsandbytes", bits: 4)
    ),
    (#""quantization_config":{"quant_method":"mxfp4"}"#, .init(method: "mxfp4", bits: 4)),
    (#""quantization_config":{"quant_method":"fp8"}"#, .init(method: "fp8", bits: 8)),
    (#""quantization":{"group_size":64,"bits":4}"#, .init(method: nil, bits: 4)),
    (
      #""compression_config":{"quant_method":"compressed-tensors","config_groups":{"group_0":{"weights":{"num_bits":8}}}}"#,
      .init(method: "compressed-tensors", bits: 8)
    ),
    (
      #""quantization_config":{"quant_method":"gptq","bits":400}"#, .init(method: "gptq", bits: nil)
    ),
    (#""quantization_config":null"#, nil),
    (
      #""text_config":{"quantization_config":{"quant_method":"awq","bits":4}}"#,
      .init(method: "awq", bits: 4)
    ),
  ]

  @Test("tells how parameters are packed", arguments: quantizations)
  func tellsQuantization(json: String, quantization: ModelConfig.Quantization?) throws {
    #expect(try Self.config("{\(json)}").quantization == quantization)
  }

  @Test(
    "tells how parameters are packed in a file of its own",
    arguments: [
      (
        #"{"bits":4,"group_size":128,"quant_method":"gptq"}"#,
        ModelConfig.Quantization(method: "gptq", bits: 4)
      ),
      (#"{"w_bit":4,"q_group_size":128}"#, .init(method: nil, bits: 4)),
      (#"{"quantization":{"quant_algo":"NVFP4"}}"#, .init(method: "NVFP4", bits: 4)),
      (#"{"quantization":{"quant_algo":"FP8"}}"#, .init(method: "FP8", bits: 8)),
      (#"{"title":"x"}"#, nil),
    ]
  )
  func quantizationFile(json: String, quantization: ModelConfig.Quantization?) throws {
    #expect(try ModelConfig.Quantization(file: Array(json.utf8)) == quantization)
  }

  @Test("tells that the model runs code of its own")
  func ownCode() throws {
    #expect(try Self.config(#"{"auto_map":{"AutoModel":"m.M"}}"#).hasOwnCode)
    #expect(try Self.config(#"{"auto_map":{}}"#).hasOwnCode == false)
  }

  @Test(
    "is refused with the reason",
    arguments: [
      (
        "<html>",
        WeightsFault.foreign(format: "JSON", found: "no object or array stands at its beginning")
      ),
      ("[]", .foreign(format: "a configuration", found: "it is a list")),
      ("", .foreign(format: "JSON", found: "no object or array stands at its beginning")),
      (#"{"a":}"#, .damaged(what: "no JSON value", at: 5)),
      (#"{"a":"\x"}"#, .damaged(what: "a JSON escape that means nothing", at: 8)),
      (#"{"a":"b"#, .damaged(what: "a JSON string without an end", at: 7)),
      (#"{"a":yes}"#, .damaged(what: "a word that is no JSON", at: 8)),
      (#"{"a":1-2}"#, .damaged(what: "a JSON number that is none", at: 8)),
    ]
  )
  func refuses(json: String, fault: WeightsFault) {
    #expect(throws: fault) { try Self.config(json) }
  }

  @Test("of more values than are read is refused")
  func boundsValues() {
    let json = "[" + String(repeating: "0,", count: 400_000) + "0]"
    #expect(
      throws: WeightsFault.tooLarge(what: "the number of values", found: 400_001, limit: 400_000)
    ) {
      try ConfigValue(Array(json.utf8))
    }
  }

  @Test("reads escapes as they are written")
  func escapes() throws {
    let value = try ConfigValue(Array(#"{"a":"\u00e9\ud83d\ude00\n\"\\\/\ud800x"}"#.utf8))
    #expect(value["a"]?.text == "é😀\n\"\\/\u{FFFD}x")
  }
}
