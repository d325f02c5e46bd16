// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How one element of a tensor is stored.
package struct TensorType: Sendable, Hashable {
  /// As the file writes it ("BF16").
  package var name: String
  /// Bits of one element; nil for a type that is not known.
  package var bits: Int?

  /// The type of this name.
  ///
  /// Source: `Dtype` of safetensors 0.8.
  package init(_ name: String) {
    self.name = name
    bits = Self.bits[name]
  }

  private static let bits = [
    "BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U8": 8, "I8": 8,
    "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
    "I32": 32, "U32": 32, "F32": 32, "C64": 64, "F64": 64, "I64": 64, "U64": 64,
  ]
}

extension TensorType: CustomStringConvertible {
  package var description: String { name }
}
