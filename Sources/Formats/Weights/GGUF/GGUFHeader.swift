// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the beginning of a GGUF file says: typed keys, then a list of tensors.
///
/// Source: the format's description at `https://github.com/ggml-org/ggml/blob/master/docs/gguf.md`.
package struct GGUFHeader: Sendable, Hashable {
  /// The value of a key.
  package enum Value: Sendable, Hashable {
    case whole(Int)
    /// Also for a whole number beyond what `Int` holds.
    case real(Double)
    case flag(Bool)
    /// The first ``GGUFHeader/longestText`` bytes.
    case text(String)
    /// How many elements; they are skipped.
    case list(count: Int)
  }

  /// One tensor, its data counted in bytes from where the data begin.
  package struct Tensor: Sendable, Hashable {
    package var name: String
    package var shape: [Int]
    package var type: GGUFTensorType
    package var offset: Int
  }

  /// 1 to 3.
  package var version: Int
  package var isBigEndian: Bool
  /// All keys that were read.
  package var values: [String: Value]
  /// How many tensors the file announces.
  package var announced: Int
  /// The tensors; nil where the keys before them are longer than what is read, so that none was
  /// counted.
  package var tensors: [Tensor]?
  /// What is wrong, the first ``ProblemLog/kept`` of it.
  package var problems: [TensorProblem]
  /// How much is wrong altogether.
  package var problemCount: Int
}

extension GGUFHeader {
  /// Bytes from the start of the file that are read at most.
  ///
  /// The vocabularies of published models, which stand before the tensors, take up to 12 MB.
  package static let largest = 16 << 20
  static let mostKeys = 1 << 16
  static let mostTensors = 1 << 17
  static let longestName = 1_024
  static let longestText = 1_024
  static let mostDimensions = 8
  static let deepestList = 4
}

extension GGUFHeader {
  package func text(_ key: String) -> String? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  package func whole(_ key: String) -> Int? {
    if case .whole(let number) = values[key] { number } else { nil }
  }

  /// "model", "adapter", "mmproj" and the like; nil where the file does not say.
  package var kind: String? { text("general.type") }
  package var architecture: String? { text("general.architecture") }
  package var name: String? { text("general.name") }
  package var license: String? { text("general.license") }
  package var quantizedBy: String? { text("general.quantized_by") }
  /// The number of parameters in words, as "7B" or "8x7B".
  package var sizeLabel: String? { text("general.size_label") }
  /// The number of parameters that the file claims for itself.
  package var claimedParameters: Int? { whole("general.parameter_count") }

  /// The models that this one was made from, by address where one is given, else by name.
  package var baseModels: [String] {
    let count = min(max(0, whole("general.base_model.count") ?? 0), 64)
    return (0..<count).compactMap { index in
      let key = "general.base_model.\(index)"
      return text("\(key).repo_url") ?? text("\(key).url") ?? text("\(key).name")
    }
  }

  /// The file's place in a set of files.
  package struct Split: Sendable, Hashable {
    /// From 0.
    package var number: Int
    package var count: Int
    /// Tensors of the whole set; nil where the file does not say.
    package var tensors: Int?
  }

  /// The place in a set; nil for a file that stands alone.
  package var split: Split? {
    guard let number = whole("split.no"), let count = whole("split.count"), count > 1 else {
      return nil
    }
    return Split(number: number, count: count, tensors: whole("split.tensors.count"))
  }

  /// The quantisation that the file names, else the type of most bytes; nil where neither is
  /// known.
  package var quantization: String? {
    whole("general.file_type").flatMap(GGUFFileType.name) ?? dominantType
  }
}
