// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

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

/// The names of all tensors of a file.
struct TensorNames {
  private let all: Set<String>
  /// Whether any name is one that packed parameters have beside them; most files have none, and
  /// then nothing needs to be looked up.
  let arePacked: Bool

  init(_ tensors: [SafetensorsHeader.Tensor]) {
    arePacked = tensors.contains { Self.isSign($0.name.tail) }
    all = arePacked ? Set(tensors.map(\.name)) : []
  }

  /// Whether `stem` with `ending` behind it is a tensor.
  func have(_ stem: some StringProtocol, _ ending: String) -> Bool {
    all.contains("\(stem)\(ending)")
  }

  private static func isSign(_ tail: Substring) -> Bool {
    TensorRole.auxiliaryTails.contains(tail) || tail.contains("scale") || tail == "qweight"
      || tail == "W_q" || tail == "codes" || tail == "weight_packed"
  }
}

extension String {
  /// What stands behind the last dot.
  fileprivate var tail: Substring {
    utf8.lastIndex(of: UInt8(ascii: ".")).map { self[utf8.index(after: $0)...] } ?? self[...]
  }
}

extension TensorRole {
  static let auxiliaryTails: Set<Substring> = [
    "qzeros", "g_idx", "absmax", "quant_map", "SCB", "weight_format", "weight_scale",
    "weight_scale_2", "weight_scale_inv", "weight_zero_point", "weight_shape",
    "weight_global_scale", "weight_g_idx", "input_scale", "input_global_scale", "k_scale",
    "v_scale", "nested_absmax", "nested_quant_map", "_scale",
  ]

  private static let bufferTails: Set<Substring> = [
    "inv_freq", "position_ids", "masked_bias", "num_batches_tracked",
  ]

  init(_ tensor: SafetensorsHeader.Tensor, among names: TensorNames) {
    let tail = tensor.name.tail
    if Self.bufferTails.contains(tail) || Self.isMask(tensor, tail) {
      self = .buffer
    } else if !names.arePacked {
      self = .plain
    } else if Self.isAuxiliary(tensor.name, tail, among: names) {
      self = .auxiliary
    } else {
      self = Packing(tensor, among: names).map { .packed($0) } ?? .plain
    }
  }

  private static func isAuxiliary(
    _ name: String,
    _ tail: Substring,
    among names: TensorNames
  ) -> Bool {
    if auxiliaryTails.contains(tail) || name.contains(".quant_state.") { return true }
    if tail.hasSuffix("_weight_scale") || tail.hasSuffix("_weight_scale_inv") { return true }
    if tail == "scales" || tail == "biases" {
      let stem = name.dropLast(tail.count)
      return ["qweight", "weight", "codes"].contains { names.have(stem, $0) }
    }
    return tail.hasSuffix("_scales") && names.have(name.dropLast(7), "_blocks")
  }

  /// The causal mask that older models of the GPT family store with their weights.
  private static func isMask(_ tensor: SafetensorsHeader.Tensor, _ tail: Substring) -> Bool {
    tail == "bias" && tensor.shape.count == 4 && tensor.shape[2] == tensor.shape[3]
      && (tensor.name.hasSuffix("attn.bias") || tensor.name.hasSuffix("attention.bias"))
  }
}

extension Packing {
  fileprivate init?(_ tensor: SafetensorsHeader.Tensor, among names: TensorNames) {
    let (name, bytes) = (tensor.name, tensor.type.name == "U8")
    if name.hasSuffix(".qweight") {
      self = .quantizedWords
    } else if name.hasSuffix(".weight_packed") {
      self = .compressedWords
    } else if names.have(name, ".absmax") {
      self = .nibbles
    } else if bytes, name.hasSuffix("_blocks"), names.have(name.dropLast(7), "_scales") {
      self = .blocks
    } else if name.hasSuffix(".weight"), tensor.type.name == "U32",
      names.have(name.dropLast(7), ".scales")
    {
      self = .affineWords
    } else if bytes, names.have(name, "_scale") {
      self = .scaledBytes
    } else if name.hasSuffix(".W_q") || name.hasSuffix(".codes") || names.have(name, "._scale") {
      self = .opaque
    } else {
      return nil
    }
  }
}
