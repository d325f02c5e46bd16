// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a model's `config.json` says of its architecture.
package struct ModelConfig: Sendable, Hashable {
  /// How parameters are packed.
  package struct Quantization: Sendable, Hashable {
    /// As written ("gptq"); nil where no method is named.
    package var method: String?
    /// Bits of one parameter; nil where they are not told.
    package var bits: Int?
  }

  package var modelType: String?
  package var architectures: [String]
  /// The type of the weights ("bfloat16").
  package var dtype: String?
  package var quantization: Quantization?
  /// Where the weights were loaded from when it was written ("acme/tiny-delta").
  package var source: String?
  /// Whether the model runs code from its own repository (`auto_map`).
  package var hasOwnCode: Bool
  /// The language model, or the only model there is; nil where fields are missing.
  package var text: TransformerShape?
  /// Encoders of images or sound beside it, by the name of their part; nil where fields are
  /// missing.
  package var encoders: [String: TransformerShape?]
  /// Parameters as the fields imply them, from what is surely stored to what may be stored
  /// besides; nil where fields are missing or the architecture follows another formula.
  package var estimatedParameters: ClosedRange<Int>?
}

extension ModelConfig {
  private static let textParts = ["text_config", "llm_config", "language_config", "language_model"]
  private static let encoderParts = [
    "vision_config", "audio_config", "vision_encoder", "speech_config", "visual",
  ]

  /// Reads a configuration whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    let value = try ConfigValue(bytes)
    guard value.map != nil else {
      throw .foreign(format: "a configuration", found: "it is a list")
    }
    self.init(value)
  }

  package init(_ value: ConfigValue) {
    let part = Self.textParts.compactMap { value[$0] }.first { $0.map != nil }
    modelType = value["model_type"]?.text
    architectures = value["architectures"]?.list?.prefix(16).compactMap(\.text) ?? []
    dtype = [value, part].compactMap { $0?["torch_dtype"]?.text ?? $0?["dtype"]?.text }.first
    source = value["_name_or_path"]?.text
    quantization = Quantization(value) ?? part.flatMap { Quantization($0) }
    hasOwnCode = value["auto_map"]?.map?.isEmpty == false
    let inherited = value["tie_word_embeddings"]
    text = TransformerShape(part ?? value, isTied: inherited?.flag)
    encoders = [:]
    for name in Self.encoderParts where value[name]?.map != nil {
      encoders[name] = value[name].flatMap { TransformerShape($0, isTied: nil) }
    }
    estimatedParameters = Self.estimate(text, Array(encoders.values))
  }

  private static func estimate(
    _ text: TransformerShape?,
    _ encoders: [TransformerShape?]
  ) -> ClosedRange<Int>? {
    guard let text, var size = text.size, !encoders.contains(nil) else { return nil }
    for encoder in encoders.compactMap(\.self) {
      guard let own = encoder.size else { return nil }
      // A projection between both, of up to four layers.
      let joint = Double(max(encoder.hidden, text.hidden))
      size = size + own + SizeRange(0, 4 * joint * Double(text.hidden))
    }
    return size.whole
  }
}

extension ModelConfig.Quantization {
  /// Reads a file that tells nothing else: `quantize_config.json`, `quant_config.json` and
  /// `hf_quant_config.json`; nil for one that tells none.
  package init?(file bytes: [UInt8]) throws(WeightsFault) {
    let value = try ConfigValue(bytes)
    self.init(ConfigValue.map(["quantization": value["quantization"] ?? value]))
    if method == nil, bits == nil { return nil }
  }

  /// Reads what any of the usual keys says; nil where none is there.
  init?(_ config: ConfigValue) {
    let keys = ["quantization_config", "compression_config", "quantization"]
    guard let own = keys.compactMap({ config[$0] }).first(where: { $0.map != nil }) else {
      return nil
    }
    method = own["quant_method"]?.text ?? own["quant_algo"]?.text
    bits = Self.bits(own, method?.lowercased())
  }

  private static func bits(_ own: ConfigValue, _ method: String?) -> Int? {
    let named = ["bits", "w_bit", "nbits", "weight_bits", "num_bits"].compactMap { own[$0]?.whole }
    if let bits = named.first ?? groupBits(own), (1...32).contains(bits) { return bits }
    if own["load_in_4bit"]?.flag == true || own["_load_in_4bit"]?.flag == true { return 4 }
    if own["load_in_8bit"]?.flag == true || own["_load_in_8bit"]?.flag == true { return 8 }
    switch method {
    case "mxfp4", "nvfp4", "fp4": return 4
    case "fp8", "fbgemm_fp8": return 8
    default: return nil
    }
  }

  /// The bits of the first group of compressed-tensors.
  private static func groupBits(_ own: ConfigValue) -> Int? {
    let groups = own["config_groups"]?.map ?? [:]
    return groups.keys.sorted().lazy.compactMap { groups[$0]?["weights"]?["num_bits"]?.whole }.first
  }
}
