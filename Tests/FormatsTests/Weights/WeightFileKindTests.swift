// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The kind of a weights file")
struct WeightFileKindTests {
  static let names: [(String, WeightFileKind?)] = [
    ("model-00001-of-00002.safetensors", .safetensors), ("a/b/model.Q4_K_M.gguf", .gguf),
    ("llama-7b.ggmlv3.q4_0.bin", .ggml), ("ggml-model-q4_0.bin", .ggml),
    ("pytorch_model-00001-of-00003.bin", .torch), ("unet/diffusion_pytorch_model.fp16.bin", .torch),
    ("consolidated.00.pth", .torch), ("sd-v1-4.ckpt", .unknown), ("model.bin", .unknown),
    ("model.ckpt.data-00000-of-00001", .tensorflowCheckpoint),
    ("model.ckpt-1000.index", .tensorflowCheckpoint),
    ("variables/variables.data-00000-of-00001", .tensorflowCheckpoint),
    ("saved_model.pb", .savedModel), ("tf_model.h5", .hdf5), ("model.keras", .keras),
    ("flax_model.msgpack", .flax), ("onnx/model.onnx", .onnx), ("onnx/model.onnx_data", .onnxData),
    ("openvino_model.xml", .openVINO), ("openvino_model.bin", .openVINO),
    ("m.mlpackage/Data/com.apple.CoreML/weights/weight.bin", .coreML),
    ("m.mlpackage/Manifest.json", nil), ("model.tflite", .tflite),
    ("model_state.pdparams", .paddle), ("weights.npz", .numpyArchive), ("m.nemo", .nemo),
    ("m.rkllm", .rockchip), ("m.engine", .tensorRT), ("clf.joblib", .pickle),
    ("other.bin", .unknown), ("config.json", nil), ("README.md", nil), ("safetensors", nil),
    ("model.safetensors.index.json", nil), ("optimizer.pt", nil), ("training_args.bin", nil),
    ("checkpoint-5/rng_state_0.pth", nil),
    ("global_step1/bf16_zero_pp_rank_0_mp_rank_00_optim_states.pt", nil), ("", nil),
  ]

  @Test("is promised by its name", arguments: names)
  func named(path: String, kind: WeightFileKind?) {
    #expect(WeightFileKind(path: path) == kind)
  }

  struct Head: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var kind: WeightFileKind

    init(_ name: String, _ bytes: [UInt8], _ kind: WeightFileKind) {
      (testDescription, self.bytes, self.kind) = (name, bytes, kind)
    }

    init(_ text: String, _ kind: WeightFileKind) { self.init(text, Array(text.utf8), kind) }
  }

  static let legacy: [UInt8] = [
    0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E,
  ]

  static let heads = [
    Head("safetensors", SafetensorsFile(entries: [.init(name: "a")]).header, .safetensors),
    Head("GGUF", GGUFFile().bytes, .gguf),
    Head("tjgg\u{3}\u{0}\u{0}\u{0}", .ggml), Head("lmgg\u{0}\u{0}\u{0}\u{1}", .ggml),
    Head("algg\u{1}\u{0}\u{0}\u{0}", .ggml),
    Head("PyTorch", ZipDirectoryTests.file(ZipDirectoryTests.torch).bytes, .torchArchive),
    Head("NumPy's archive", ZipDirectoryTests.file(["a.npy"]).bytes, .numpyArchive),
    Head("another archive", ZipDirectoryTests.file(["a.txt"]).bytes, .zip),
    Head("an archive's first four bytes", [0x50, 0x4B, 3, 4], .zip),
    Head("PyTorch's legacy pickle", legacy, .torchLegacy),
    Head("a pickle", [0x80, 4, 0x95, 0, 0], .pickle),
    Head("HDF5", [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], .hdf5),
    Head("TFLite", [0x1C, 0, 0, 0] + Array("TFL3".utf8), .tflite),
    Head("ONNX", [8, 7, 0x12, 7] + Array("pytorch".utf8), .onnx),
    Head("a saved model", [8, 1, 0x12, 0x90, 1, 2, 3, 4], .savedModel),
    Head("Flax", [0x82, 0xA6] + Array("params".utf8), .flax),
    Head("a tape", [UInt8](repeating: 1, count: 257) + Array("ustar".utf8), .tar),
    Head("gzip", [0x1F, 0x8B, 8, 0], .gzip),
    Head("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n", .pointer),
    Head("../.git/annex/objects/aa/bb/SHA256E-s5--00.bin", .annexPointer),
    Head("\n <!DOCTYPE html><html>", .page), Head("<HTML>", .page),
    Head("\u{FEFF}<html>", .page), Head(#"{"error":"Entry not found"}"#, .text),
    Head("Access to model is restricted", .text),
    Head("bytes of no format", [1, 2, 3, 200, 0, 0, 0, 0, 0, 9], .unknown),
  ]

  @Test("is shown by its first bytes", arguments: heads)
  func shown(_ head: Head) {
    #expect(WeightFileKind(head: head.bytes, fileSize: nil) == head.kind)
  }

  @Test("of any beginning of a head is told without a trap", arguments: heads)
  func shortHeads(_ head: Head) {
    for length in 0...min(20, head.bytes.count) {
      let kind = WeightFileKind(head: Array(head.bytes.prefix(length)), fileSize: nil)
      #expect(length > 0 || kind == .unknown)
    }
  }

  @Test("of nothing is empty only where the file is")
  func empty() {
    #expect(WeightFileKind(head: [], fileSize: 0) == .empty)
    #expect(WeightFileKind(head: [], fileSize: nil) == .unknown)
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    var path: String
    var head: [UInt8]
    var kind: WeightFileKind
    var contradicts: Bool
    var testDescription: String { "\(path) \(kind)" }
  }

  static let pairs = [
    Pair(path: "pytorch_model.bin", head: legacy, kind: .torchLegacy, contradicts: false),
    Pair(path: "m.safetensors", head: legacy, kind: .torchLegacy, contradicts: true),
    Pair(path: "m.safetensors", head: Array("<html>".utf8), kind: .page, contradicts: true),
    Pair(path: "m.h5", head: Array("<html>".utf8), kind: .page, contradicts: true),
    Pair(path: "m.pdparams", head: [0x80, 4, 0x95, 0], kind: .pickle, contradicts: false),
    Pair(path: "m.rkllm", head: [1, 200, 0, 0], kind: .rockchip, contradicts: false),
    Pair(path: "other.bin", head: [1, 200, 0, 0], kind: .unknown, contradicts: false),
    Pair(path: "pytorch_model.bin", head: [0x80, 4, 0x95, 0], kind: .pickle, contradicts: false),
    Pair(
      path: "pytorch_model.bin",
      head: [UInt8](repeating: 0, count: 600),
      kind: .torch,
      contradicts: true
    ),
    Pair(path: "a.pth", head: [1, 200, 0, 0], kind: .torch, contradicts: true),
    Pair(path: "model.bin", head: [6, 0, 0, 0, 16, 0], kind: .unknown, contradicts: false),
    Pair(path: "other.bin", head: Array("<html>".utf8), kind: .page, contradicts: true),
    Pair(path: "other.bin", head: GGUFFile().bytes, kind: .gguf, contradicts: false),
  ]

  @Test("is what the bytes show, whatever the name says", arguments: pairs)
  func together(_ pair: Pair) {
    let file = WeightFile(path: pair.path, head: pair.head, fileSize: nil)
    #expect(file.kind == pair.kind)
    #expect(file.contradictsName == pair.contradicts)
  }

  @Test("says how far it is looked into")
  func says() {
    let legacy = WeightFile(path: "a.bin", head: Self.legacy, fileSize: nil)
    #expect(legacy.says == "present, not inspected: a legacy pickle of PyTorch")
    let other = WeightFile(path: "a.rkllm", head: [1, 200], fileSize: nil)
    #expect(other.says == "present, not inspected: rockchip")
    #expect(WeightFile(path: "a.gguf", head: GGUFFile().bytes, fileSize: nil).says == "gguf")
  }

  @Test(
    "tells adapters and states of training from weights",
    arguments: [
      ("adapter_model.safetensors", WeightFileRole.adapter), ("a/adapter_model.bin", .adapter),
      ("pytorch_lora_weights.safetensors", .adapter), ("model.safetensors", .weights),
      ("optimizer.pt", .trainingState), ("scheduler.pt", .trainingState),
      ("scheduler/scheduler_config.json", .weights),
    ]
  )
  func roles(path: String, role: WeightFileRole) {
    #expect(WeightFileRole(path: path) == role)
  }
}
