// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the header of a safetensors file says of the tensors behind it.
///
/// Source: the format's own description at `https://github.com/huggingface/safetensors`: eight
/// bytes of length, that many bytes of JSON, then the data.
package struct SafetensorsHeader: Sendable, Hashable {
  /// One tensor, its data counted in bytes from the end of the header.
  package struct Tensor: Sendable, Hashable {
    package var name: String
    package var type: TensorType
    package var shape: [Int]
    package var begin: Int
    package var end: Int
  }

  /// Bytes of length and JSON together: the data begin here.
  package var size: Int
  /// In the order of the file.
  package var tensors: [Tensor]
  /// What `__metadata__` holds, each value cut to ``longestValue`` bytes.
  package var metadata: [String: String]
  /// What is wrong, the first ``ProblemLog/kept`` of it.
  package var problems: [TensorProblem]
  /// How much is wrong altogether.
  package var problemCount: Int
  /// Bytes of data that the offsets reach over.
  package var dataSize: Int
}

extension SafetensorsHeader.Tensor {
  /// Elements, 1 for a scalar; nil beyond every count.
  package var elements: Int? { shape.product }

  /// Bytes that shape and type ask for; nil beyond every count, for an unknown type, and where
  /// elements of less than a byte leave one half filled.
  package var bytesDue: Int? {
    guard let elements, let bits = type.bits else { return nil }
    let (product, overflows) = elements.multipliedReportingOverflow(by: bits)
    return overflows || product % 8 != 0 ? nil : product / 8
  }
}

extension SafetensorsHeader.Tensor {
  /// What is wrong with the tensor by itself; nil where nothing is.
  var problem: TensorProblem? {
    guard begin <= end else { return nil }
    guard type.bits != nil else { return .unknownType(tensor: name, type: type.name) }
    guard shape.allSatisfy({ $0 < 1 << 32 }), let elements, elements <= .max / 64 else {
      return .tooLarge(tensor: name)
    }
    guard let bytesDue else { return .unaligned(tensor: name) }
    return bytesDue == end - begin
      ? nil : .size(tensor: name, due: bytesDue, found: end - begin)
  }
}

extension SafetensorsHeader {
  /// Bytes of JSON that are read at most.
  ///
  /// The format's own library allows 100 MB; no published shard was seen above 25 MB.
  package static let largest = 25_000_000
  static let mostTensors = 1 << 19
  static let longestName = 1_024
  static let longestValue = 1_024
  static let mostMetadata = 1_024
  static let mostDimensions = 32
}
