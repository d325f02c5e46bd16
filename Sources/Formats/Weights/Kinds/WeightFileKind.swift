// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What kind of file holds weights, or stands where weights are due.
package enum WeightFileKind: String, Sendable, Hashable, CaseIterable {
  case safetensors
  case gguf
  /// The formats of llama.cpp before GGUF.
  case ggml
  /// PyTorch, by name alone: an archive or a legacy pickle.
  case torch
  case torchArchive = "torch-archive"
  /// PyTorch before version 1.6: pickles one behind another.
  case torchLegacy = "torch-legacy"
  /// Any other pickle.
  case pickle
  case numpyArchive = "npz"
  case numpyArray = "npy"
  case hdf5
  case keras
  case tensorflowCheckpoint = "tensorflow-checkpoint"
  case savedModel = "saved-model"
  case flax
  case onnx
  /// The data beside an ONNX graph.
  case onnxData = "onnx-data"
  case openVINO = "openvino"
  case coreML = "coreml"
  case tflite
  case paddle
  case nemo
  case rockchip
  case tensorRT = "tensorrt"
  case executorch
  case llamafile
  /// An archive of which the beginning does not tell more.
  case zip, tar, gzip

  /// The text that git holds in place of a large file: of Git LFS, of git-annex.
  case pointer
  case annexPointer = "annex-pointer"
  /// A web page in place of the file.
  case page
  /// Any other text in place of the file.
  case text
  case empty
  case unknown
}

extension WeightFileKind {
  /// Whether this module tells what such a file holds; any other is present and not inspected.
  package var isInspected: Bool {
    switch self {
    case .safetensors, .gguf, .torchArchive, .numpyArchive: true
    default: false
    }
  }

  /// Whether such bytes are no weights, whatever the file is called.
  package var isPlaceholder: Bool {
    switch self {
    case .pointer, .annexPointer, .page, .text, .empty: true
    default: false
    }
  }

  /// Whether such a file is numbers without a header, which may be zeros as well.
  package var mayBeginWithZeros: Bool {
    switch self {
    case .onnxData, .openVINO, .tensorflowCheckpoint, .coreML: true
    default: false
    }
  }

  /// Whether bytes of the kind `found` are right in a file that is named as of this kind.
  func admits(_ found: WeightFileKind) -> Bool {
    if found == self { return true }
    // PyTorch has always begun its files with a signature; of other formats some have none.
    if found == .unknown { return self != .torch }
    switch self {
    case .unknown: return !found.isPlaceholder
    case .torch: return [.torchArchive, .torchLegacy, .pickle, .zip, .tar].contains(found)
    case .keras: return [.hdf5, .zip].contains(found)
    case .nemo: return [.tar, .gzip].contains(found)
    case .coreML: return found == .zip
    case .openVINO: return found == .text
    case .hdf5, .onnxData, .paddle, .rockchip: return !found.isPlaceholder
    default: return false
    }
  }
}
