// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a header that could be read says against itself or against its file.
package enum TensorProblem: Sendable, Hashable {
  /// Two tensors of one name.
  case duplicate(tensor: String)
  case unknownType(tensor: String, type: String)
  /// A dimension of 2^32 or more, or a product of dimensions beyond every count.
  case tooLarge(tensor: String)
  /// Elements of less than a byte that do not fill their last one.
  case unaligned(tensor: String)
  /// Data of another size, in bytes, than shape and type ask for.
  case size(tensor: String, due: Int, found: Int)
  /// Data that end before they begin.
  case reversed(tensor: String)
  /// Data of two tensors lie over one another, in bytes.
  case overlap(tensor: String, before: String, bytes: Int)
  /// Bytes before a tensor that belong to none.
  case gap(tensor: String, bytes: Int)
  /// The data of a tensor, and all behind it, reach past the end of the file, in bytes.
  case beyondFile(tensor: String, bytes: Int)
  /// Bytes behind the last tensor.
  case trailing(bytes: Int)
  case noTensors
  /// A tensor that does not begin where the format lets one begin.
  case misplaced(tensor: String, begin: Int)
}

extension TensorProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .duplicate(let tensor): "The header names the tensor \(tensor) twice."
    case .unknownType(let tensor, let type):
      "The tensor \(tensor) is of the type \(type), which is not known."
    case .tooLarge(let tensor): "The shape of the tensor \(tensor) is beyond every size."
    case .unaligned(let tensor): "The tensor \(tensor) does not fill its last byte."
    case .size(let tensor, let due, let found):
      "The tensor \(tensor) has \(found) bytes, and its shape and type ask for \(due)."
    case .reversed(let tensor): "The tensor \(tensor) ends before it begins."
    case .overlap(let tensor, let before, let bytes):
      "The tensor \(tensor) shares \(bytes) bytes with \(before)."
    case .gap(let tensor, let bytes):
      "\(bytes) bytes before the tensor \(tensor) belong to no tensor."
    case .beyondFile(let tensor, let bytes):
      "The file ends \(bytes) bytes too early; \(tensor) is the first tensor that is not whole."
    case .trailing(let bytes): "\(bytes) bytes behind the last tensor belong to no tensor."
    case .noTensors: "The header names no tensor."
    case .misplaced(let tensor, let begin):
      "The tensor \(tensor) begins at byte \(begin), where none may begin."
    }
  }
}

/// Keeps the first problems and counts all: a hostile header can hold one per tensor.
struct ProblemLog: Sendable, Hashable {
  static let kept = 20

  private(set) var first: [TensorProblem] = []
  private(set) var count = 0

  mutating func add(_ problem: TensorProblem) {
    if first.count < Self.kept { first.append(problem) }
    count += 1
  }
}
