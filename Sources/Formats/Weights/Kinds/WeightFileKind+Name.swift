// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension WeightFileKind {
  /// The kind that a path promises; nil for a file that holds no weights.
  package init?(path: String) {
    let path = path.lowercased()
    let name = path.split(separator: "/").last ?? ""
    guard WeightFileRole(path: path) != .trainingState else { return nil }
    if let special = Self.special(name, path) {
      self = special
    } else if let ending = name.split(separator: ".").last, name.contains("."),
      let kind = Self.endings[String(ending)]
    {
      self = kind
    } else {
      return nil
    }
  }

  private static let endings: [String: WeightFileKind] = [
    "safetensors": .safetensors, "gguf": .gguf, "ggml": .ggml, "pt": .torch, "pth": .torch,
    "pkl": .pickle, "pickle": .pickle, "joblib": .pickle, "npz": .numpyArchive,
    "npy": .numpyArray, "h5": .hdf5, "hdf5": .hdf5, "keras": .keras, "msgpack": .flax,
    "onnx": .onnx, "onnx_data": .onnxData, "mlmodel": .coreML, "tflite": .tflite,
    "pdparams": .paddle, "pdmodel": .paddle, "pdiparams": .paddle, "nemo": .nemo,
    "rkllm": .rockchip, "rknn": .rockchip, "engine": .tensorRT, "plan": .tensorRT,
    "trt": .tensorRT, "pte": .executorch, "llamafile": .llamafile,
  ]

  private static func special(_ name: Substring, _ path: String) -> WeightFileKind? {
    if name == "saved_model.pb" { return .savedModel }
    if name.hasSuffix(".onnx.data") { return .onnxData }
    if path.contains(".mlpackage/") { return name == "weight.bin" ? .coreML : nil }
    if name.contains(".ckpt") || name.hasPrefix("variables.") {
      if name.hasSuffix(".index") || name.contains(".data-") { return .tensorflowCheckpoint }
    }
    if name.hasPrefix("openvino"), name.hasSuffix(".xml") || name.hasSuffix(".bin") {
      return .openVINO
    }
    // PyTorch's, or a checkpoint of TensorFlow or MindSpore.
    if name.hasSuffix(".ckpt") { return .unknown }
    guard name.hasSuffix(".bin") else { return nil }
    if name.contains("ggml") { return .ggml }
    // "model.bin" is also what CTranslate2 and others write.
    let isTorch = ["pytorch_model", "adapter_model", "diffusion_pytorch_model"]
      .contains(where: name.hasPrefix)
    return isTorch ? .torch : .unknown
  }
}

/// What a file is to its model.
package enum WeightFileRole: Sendable, Hashable {
  case weights
  /// Changes to another model's weights.
  case adapter
  /// What a training needs to go on, as the state of its optimiser.
  case trainingState

  package init(path: String) {
    let path = path.lowercased()
    let name = path.split(separator: "/").last ?? ""
    let isState =
      Self.states.contains(where: name.hasPrefix) || name.contains("optim_states")
      || path.split(separator: "/").dropLast().contains { $0.hasPrefix("optimizer") }
    if isState {
      self = .trainingState
    } else {
      self = Self.adapters.contains(where: name.hasPrefix) ? .adapter : .weights
    }
  }

  private static let states = [
    "optimizer", "scheduler.", "scaler.", "rng_state", "random_states", "training_args",
    "trainer_state", "optim.",
  ]

  private static let adapters = [
    "adapter_model", "pytorch_lora_weights", "lora_weights", "learned_embeds", "adapters.",
    "ip-adapter", "ip_adapter",
  ]
}
