// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension TransformerShape {
  /// Reads the numbers; nil where one is missing or the architecture is no such transformer.
  ///
  /// `isTied` is what a configuration says around this part of it.
  init?(_ config: ConfigValue, isTied outer: Bool?) {
    let fields = ConfigFields(config: config)
    guard Self.isTransformer(fields),
      let hidden = Self.width(fields),
      let layers = fields.count(
        "num_hidden_layers",
        "n_layer",
        "n_layers",
        "num_layers",
        "encoder_layers",
        "depth",
        most: 10_000
      ),
      let heads = fields.count(
        "num_attention_heads",
        "n_head",
        "n_heads",
        "num_heads",
        "encoder_attention_heads",
        most: 100_000
      ), hidden > 0, layers > 0, heads > 0
    else { return nil }
    let isImage = fields.has("patch_size", "image_size", "num_mel_bins", "depth")
    guard let vocabulary = Self.vocabulary(fields, hidden) ?? (isImage ? 0 : nil) else {
      return nil
    }
    self.init(fields, vocabulary: vocabulary, hidden: hidden, layers: layers, heads: heads)
    isTied = fields.flag("tie_word_embeddings") ?? fields.flag("weight_tying") ?? outer
  }

  /// An encoder of images calls its own width `embed_dim` beside a `depth`; its `hidden_size` is
  /// then that of the text model.
  private static func width(_ fields: ConfigFields) -> Int? {
    if fields.has("depth"), let own = fields.count("embed_dim", most: 1_000_000) { return own }
    return fields.count(
      "hidden_size",
      "n_embd",
      "n_embed",
      "d_model",
      "dim",
      "embed_dim",
      most: 1_000_000
    )
  }

  /// OLMo calls the rows of its table, some of which no token uses, `embedding_size`.
  private static func vocabulary(_ fields: ConfigFields, _ hidden: Int) -> Int? {
    guard let told = fields.count("vocab_size", "padded_vocab_size", "n_vocab") else { return nil }
    return fields.count("embedding_size").flatMap { $0 > hidden && $0 >= told ? $0 : nil } ?? told
  }

  /// OLMo's `mlp_hidden_size` counts the gate with the rest.
  private static func intermediate(_ fields: ConfigFields, _ hidden: Int) -> Int {
    let ratio = fields.count("mlp_ratio", "expansion_ratio", most: 64) ?? 4
    return fields.count("mlp_hidden_size").map { $0 / 2 }
      ?? fields.count(
        "intermediate_size",
        "n_inner",
        "ffn_dim",
        "d_ff",
        "hidden_dim",
        "ffn_hidden_size",
        "encoder_ffn_dim",
        "ffn_config.ffn_hidden_size"
      ) ?? ratio * hidden
  }

  private init(_ fields: ConfigFields, vocabulary: Int, hidden: Int, layers: Int, heads: Int) {
    self.vocabulary = vocabulary
    self.hidden = hidden
    self.layers = layers
    self.heads = heads
    decoderLayers = Self.decoderLayers(fields, layers)
    keyValueHeads = Self.keyValueHeads(fields, heads)
    headSize = fields.count("head_dim", "d_kv", "kv_channels", most: 100_000) ?? hidden / heads
    intermediate = Self.intermediate(fields, hidden)
    matrices = Self.matrices(fields)
    positions = Self.positions(fields)
    masks = Self.masks(fields)
    extraLayers = fields.count("num_nextn_predict_layers", "num_mtp_modules", most: 100) ?? 0
    embedding = min(hidden, fields.count("embedding_size", "word_embed_proj_dim") ?? hidden)
    storedLayers = fields.count("num_hidden_groups", most: 10_000) ?? layers
    experts = Experts(fields, layers: layers, intermediate: intermediate)
    latent = Latent(fields)
  }

  /// Whether the formula holds: state spaces and layers of other kinds follow another.
  private static func isTransformer(_ fields: ConfigFields) -> Bool {
    let foreign = fields.has(
      "state_size",
      "ssm_cfg",
      "mamba_d_state",
      "attn_layer_period",
      "linear_num_value_heads",
      "altup_num_inputs",
      "rwkv_version",
      "lru_width",
      "conv_L_cache",
      "mamba_num_heads"
    )
    let type = fields.text("model_type")?.lowercased() ?? ""
    return !foreign
      && !["mamba", "rwkv", "hyena", "convnext", "swin"].contains(where: type.contains)
  }

  private static func decoderLayers(_ fields: ConfigFields, _ layers: Int) -> Int? {
    let isBoth = fields.flag("is_encoder_decoder") == true || fields.has("num_decoder_layers")
    let isSplit = fields.has("encoder_layers", "encoder_ffn_dim") && fields.has("decoder_layers")
    guard isBoth || isSplit else { return nil }
    return fields.count("num_decoder_layers", "decoder_layers", most: 10_000) ?? layers
  }

  private static func keyValueHeads(_ fields: ConfigFields, _ heads: Int) -> Int {
    if fields.flag("multi_query") == true, !fields.has("num_kv_heads", "n_head_kv") { return 1 }
    return fields.count(
      "num_key_value_heads",
      "n_head_kv",
      "num_kv_heads",
      "multi_query_group_num",
      "attn_config.kv_n_heads",
      most: 100_000
    ) ?? heads
  }

  private static let gates = ["silu", "swish", "swiglu", "geglu", "gated", "glu"]
  private static let gatedFamilies = ["gemma", "modernbert", "nomic", "grok", "dbrx", "chatglm"]

  private static func matrices(_ fields: ConfigFields) -> ClosedRange<Int> {
    let type = fields.text("model_type")?.lowercased() ?? ""
    let activation = fields.text(
      "feed_forward_proj",
      "hidden_act",
      "hidden_activation",
      "activation_function",
      "activation",
      "activation_type"
    )?.lowercased()
    if gatedFamilies.contains(where: type.hasPrefix) { return 3...3 }
    guard let activation else {
      return fields.has("intermediate_size", "ffn_hidden_size", "ffn_config") ? 2...3 : 2...2
    }
    return gates.contains(where: activation.contains) ? 3...3 : 2...2
  }

  /// Positions of a model that may learn them; none where anything says that they are turned,
  /// sloped or relative.
  private static func positions(_ fields: ConfigFields) -> Int {
    let isTurned = fields.has(
      "rope_theta",
      "rope_scaling",
      "rope_parameters",
      "rotary_dim",
      "rotary_pct",
      "rotary_emb",
      "relative_attention_num_buckets",
      "partial_rotary_factor"
    )
    guard !isTurned, fields.flag("alibi") != true else { return 0 }
    return fields.count(
      "max_position_embeddings",
      "n_positions",
      "max_source_positions",
      "n_ctx"
    ) ?? 0
  }

  private static let masking = ["gpt2", "gpt_neo", "gpt_neox", "gptj", "codegen", "gpt_bigcode"]

  private static func masks(_ fields: ConfigFields) -> Int {
    guard masking.contains(fields.text("model_type") ?? "") else { return 0 }
    return fields.count("n_positions", "max_position_embeddings", most: 65_536) ?? 0
  }
}
