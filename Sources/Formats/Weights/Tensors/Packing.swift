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
