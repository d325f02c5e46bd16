// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How quantised parameters are packed into the elements of a wider type.
package enum Packing: String, Sendable, Hashable, CaseIterable {
  /// Words of `qweight` with `qzeros` and `scales` beside them: GPTQ and AWQ.
  case quantizedWords = "qweight"
  /// Words of `weight_packed` with `weight_scale`: compressed-tensors.
  case compressedWords = "weight_packed"
  /// Words of `weight` with `scales` and `biases`: MLX.
  case affineWords = "mlx"
  /// Bytes of `weight` with `weight_scale`: NVFP4 as ModelOpt writes it.
  case scaledBytes = "weight_scale"
  /// Two parameters a byte with `absmax` and `quant_state`: bitsandbytes.
  case nibbles = "bitsandbytes"
  /// Two parameters a byte in `_blocks`, scaled by `_scales`: MXFP4.
  case blocks = "mxfp4"
  /// Codes of which the names do not tell what they stand for: HQQ, AQLM, Quanto.
  case opaque

  /// Bits of one parameter, where the names alone tell it.
  var ownBits: Int? {
    switch self {
    case .nibbles, .blocks: 4
    default: nil
    }
  }
}

/// What a tensor is for, told by its name and by the names beside it.
enum TensorRole: Hashable {
  /// Each element is a parameter.
  case plain
  case packed(Packing)
  /// Scales, zero points and maps of packed parameters.
  case auxiliary
  /// Masks and positions that no training changes.
  case buffer
}

extension TensorRole {
  /// Tells the role among the `names` of all tensors of the same file.
  init(_ tensor: SafetensorsHeader.Tensor, among names: Set<String>) {
    let name = tensor.name[...]
    if Self.isAuxiliary(name, among: names) {
      self = .auxiliary
    } else if let packing = Packing(tensor, among: names) {
      self = .packed(packing)
    } else {
      self = Self.isBuffer(tensor) ? .buffer : .plain
    }
  }

  private static let auxiliaryEndings = [
    ".qzeros", ".g_idx", ".absmax", ".quant_map", ".SCB", ".weight_format", ".weight_scale",
    ".weight_scale_2", ".weight_scale_inv", ".weight_zero_point", ".weight_shape",
    ".weight_global_scale", ".weight_g_idx", ".input_scale", ".input_global_scale", ".k_scale",
    ".v_scale", ".nested_absmax", ".nested_quant_map", "_weight_scale", "_weight_scale_inv",
  ]

  private static func isAuxiliary(_ name: Substring, among names: Set<String>) -> Bool {
    if auxiliaryEndings.contains(where: name.hasSuffix) || name.contains(".quant_state.") {
      return true
    }
    for ending in [".scales", ".biases"] where name.hasSuffix(ending) {
      let stem = name.dropLast(ending.count)
      return ["qweight", "weight", "codes"].contains { names.contains("\(stem).\($0)") }
    }
    return name.hasSuffix("_scales") && names.contains("\(name.dropLast(7))_blocks")
  }

  private static func isBuffer(_ tensor: SafetensorsHeader.Tensor) -> Bool {
    let name = tensor.name
    let endings = [".inv_freq", "position_ids", ".masked_bias", "num_batches_tracked"]
    if endings.contains(where: name.hasSuffix) { return true }
    let isSquare = tensor.shape.count == 4 && tensor.shape[2] == tensor.shape[3]
    return isSquare && name.hasSuffix("attn.bias")
      || isSquare && name.hasSuffix("attention.bias")
  }
}

extension Packing {
  fileprivate init?(_ tensor: SafetensorsHeader.Tensor, among names: Set<String>) {
    let (name, bytes) = (tensor.name, tensor.type.name == "U8")
    if name.hasSuffix(".qweight") {
      self = .quantizedWords
    } else if name.hasSuffix(".weight_packed") {
      self = .compressedWords
    } else if names.contains("\(name).absmax") {
      self = .nibbles
    } else if bytes, name.hasSuffix("_blocks"), names.contains("\(name.dropLast(7))_scales") {
      self = .blocks
    } else if name.hasSuffix(".weight"), tensor.type.name == "U32",
      names.contains("\(name.dropLast(7)).scales")
    {
      self = .affineWords
    } else if bytes, names.contains("\(name)_scale") {
      self = .scaledBytes
    } else if name.hasSuffix(".W_q") || name.hasSuffix(".codes") || names.contains("\(name)._scale")
    {
      self = .opaque
    } else {
      return nil
    }
  }
}
