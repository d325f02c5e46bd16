// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension TransformerShape.Experts {
  /// Reads a mixture of experts; nil for a dense model.
  init?(_ fields: ConfigFields, layers: Int, intermediate: Int) {
    let count = fields.count(
      "num_local_experts",
      "n_routed_experts",
      "num_experts",
      "moe_num_experts",
      "ffn_config.moe_num_experts",
      most: 100_000
    )
    guard let count, count > 1 else { return nil }
    let own = fields.count("moe_intermediate_size", "expert_ffn_hidden_size") ?? intermediate
    let told = fields.count(
      "n_shared_experts",
      "num_shared_experts",
      "moe_num_shared_experts",
      most: 1_000
    )
    let width = fields.count(
      "shared_expert_intermediate_size",
      "moe_shared_expert_intermediate_size",
      "shared_intermediate_size"
    )
    // Llama 4 names the width of its dense layers, and has one shared expert.
    let isInterleaved = fields.has("intermediate_size_mlp")
    self.count = count
    self.intermediate = own
    sharedIntermediate = width ?? own
    shared = told ?? (width != nil || isInterleaved ? 1 : 0)
    self.layers = Self.layers(fields, layers)
  }

  private static func layers(_ fields: ConfigFields, _ layers: Int) -> Int {
    let dense = fields.count("first_k_dense_replace", "moe_layer_start_index", most: 10_000) ?? 0
    let step = fields.count(
      "decoder_sparse_step",
      "moe_layer_freq",
      "moe_layer_interval",
      "interleave_moe_layer_step",
      most: 10_000
    )
    let only = fields.config["mlp_only_layers"]?.list?.count ?? 0
    return max(0, layers - min(dense, layers) - only) / max(1, step ?? 1)
  }
}

extension TransformerShape.Latent {
  init?(_ fields: ConfigFields) {
    guard let rank = fields.count("kv_lora_rank", most: 100_000),
      let plain = fields.count("qk_nope_head_dim", most: 100_000),
      let rotary = fields.count("qk_rope_head_dim", most: 100_000),
      let value = fields.count("v_head_dim", most: 100_000)
    else { return nil }
    keyValueRank = rank
    (self.plain, self.rotary, self.value) = (plain, rotary, value)
    queryRank = fields.count("q_lora_rank", most: 100_000)
  }
}
