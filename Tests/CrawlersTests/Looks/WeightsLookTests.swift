// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("Weights are held against what their headers say")
struct WeightsLookTests {
  private static let hub = "https://huggingface.co"

  /// A file of weights with a header that is right, and zeros behind it.
  static func shard(_ tensors: [(name: String, type: String, shape: [Int], bytes: Int)]) -> [UInt8]
  {
    var (rows, begin) = ([String](), 0)
    for tensor in tensors {
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      rows.append(
        #""\#(tensor.name)":{"dtype":"\#(tensor.type)","shape":[\#(shape)],"data_offsets":[\#(begin),\#(begin + tensor.bytes)]}"#
      )
      begin += tensor.bytes
    }
    let json = Array("{\(rows.joined(separator: ","))}".utf8)
    return length(json.count) + json + [UInt8](repeating: 0, count: begin)
  }

  static func length(_ count: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  }

  private static let whole = shard([("weight", "F16", [1_000, 500], 1_000_000)])

  struct World: Sendable {
    var id = "acme/tiny"
    var files: [String: [UInt8]]
    /// Sizes that the list gives instead of the true ones.
    var sizes: [String: Int] = [:]
    var card = "# Tiny\n"
    var statuses: [String: Int] = [:]
    var gate = "false"
  }

  private func weights(
    _ world: World,
    broken: Set<String> = [],
    budget: Int = 60
  ) async throws -> (Observation, Evidence) {
    let root = "\(Self.hub)/\(world.id)/resolve/c0ffee"
    let api = "\(Self.hub)/api/models/\(world.id)"
    let rows = world.files.sorted { $0.key < $1.key }.map { path, bytes in
      #"{"type": "file", "path": "\#(path)", "size": \#(world.sizes[path] ?? bytes.count)}"#
    }
    var pages = [
      api: ScriptedWeb.Page(
        #"{"id": "\#(world.id)", "sha": "c0ffee", "gated": \#(world.gate), "private": false}"#
      ),
      "\(Self.hub)/\(world.id)/resolve/main/README.md": .init(world.card, type: "text/plain"),
      "\(api)/tree/c0ffee?recursive=true": .init("[\(rows.joined(separator: ","))]"),
      "\(api)/refs": .init(#"{"branches": [], "tags": []}"#),
    ]
    for (path, bytes) in world.files {
      var page = ScriptedWeb.Page(bytes: bytes)
      page.status = world.statuses[path] ?? 200
      pages["\(root)/\(path)"] = page
    }
    let web = ScriptedWeb(pages, broken: Set(broken.map { "\(root)/\($0)" }))
    let (context, _) = try web.context(budget: budget)
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference(world.id))
    let found = evidence.observations.first { $0.kind == .weights }
    return (try #require(found), evidence)
  }

  @Test("A right header is inspected, and counted")
  func right() async throws {
    let (found, evidence) = try await weights(World(files: ["model.safetensors": Self.whole]))
    #expect(found.standing == .inspected)
    #expect(found.says.hasSuffix("the header was read; 500 k parameters (F16)"))
    #expect(evidence.weights.parameters == 500_000)
    #expect(found.source.url.hasSuffix("/resolve/c0ffee/model.safetensors"))
    #expect(found.sha256 != nil)
  }

  private static let liar =
    length(900_000_000) + Array("{\"weight\":".utf8) + [UInt8](repeating: 0, count: 4_000)
  private static let overlapping: [UInt8] = {
    let json = Array(
      (#"{"a":{"dtype":"F16","shape":[500],"data_offsets":[0,1000]},"#
        + #""b":{"dtype":"F16","shape":[500],"data_offsets":[500,1500]}}"#).utf8
    )
    return length(json.count) + json + [UInt8](repeating: 0, count: 1_500)
  }()

  @Test(
    "A header that lies is said to, and where",
    arguments: [
      (liar, "the header's length"), (overlapping, "shares 500 bytes"),
      (Array("no weights at all".utf8) + [UInt8](repeating: 9, count: 2_000), "safetensors"),
      (Array(whole.prefix(2_000)), "file"),
    ]
  )
  func lies(bytes: [UInt8], says: String) async throws {
    let (found, _) = try await weights(World(files: ["model.safetensors": bytes]))
    #expect(found.standing == .disagreeing, "\(found.says)")
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test("Parameters are held against the name and the configuration")
  func parameters() async throws {
    let named = World(id: "acme/tiny-7b", files: ["model.safetensors": Self.whole])
    let (small, _) = try await weights(named)
    #expect(small.standing == .disagreeing)
    #expect(small.says.contains("the model's name says 7b"))
    let config =
      #"{"model_type": "llama", "hidden_size": 2048, "num_hidden_layers": 22, "num_attention_heads": 32, "num_key_value_heads": 4, "intermediate_size": 5632, "vocab_size": 32000}"#
    let configured = World(
      files: ["model.safetensors": Self.whole, "config.json": Array(config.utf8)]
    )
    let (other, _) = try await weights(configured)
    #expect(other.standing == .disagreeing)
    #expect(other.says.contains("config.json implies "))
  }

  private static let shards = [
    "model-00001-of-00002.safetensors": whole, "model-00002-of-00002.safetensors": whole,
  ]

  private static func index(_ total: Int, _ files: [String]) -> [UInt8] {
    let map = files.enumerated().map { #""t\#($0)": "\#($1)""# }.joined(separator: ",")
    return Array(#"{"metadata": {"total_size": \#(total)}, "weight_map": {\#(map)}}"#.utf8)
  }

  @Test(
    "The index is held against the list",
    arguments: [
      (2_000_000, shards.keys.sorted(), "inspected", "2 of 2 headers were read"),
      (2_000_000, shards.keys.sorted() + ["model-00003.safetensors"], "shards-missing", "names"),
      (9_000_000, shards.keys.sorted(), "disagreeing", "counts 9 MB"),
      (
        2_000_000, shards.keys.sorted() + ["../../etc/x"], "disagreeing",
        "outside of the repository"
      ),
    ]
  )
  func index(total: Int, names: [String], standing: String, says: String) async throws {
    var files = Self.shards
    files["model.safetensors.index.json"] = Self.index(total, names)
    let (found, _) = try await weights(World(files: files))
    #expect(found.standing.rawValue == standing, "\(found.says)")
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test(
    "A header that could not be seen leaves what the list shows",
    arguments: [500, 403, 0]
  )
  func unseen(status: Int) async throws {
    let path = "model.safetensors"
    let world = World(files: [path: Self.whole], statuses: status == 0 ? [:] : [path: status])
    let (found, evidence) = try await weights(world, broken: status == 0 ? [path] : [])
    #expect(found.standing == .listed)
    #expect(
      evidence.surfaces.contains { surface in
        if surface.kind == .content, case .failed = surface.sight { true } else { false }
      }
    )
  }

  @Test(
    "A host that speaks against its own list is said so",
    arguments: [
      (404, nil, "its host answers that it is not there"), (200, 7_000, "and the list 7 kB"),
    ]
  )
  func disagrees(status: Int, size: Int?, says: String) async throws {
    let path = "model.safetensors"
    let world = World(
      files: [path: Self.whole],
      sizes: size.map { [path: $0] } ?? [:],
      statuses: [path: status]
    )
    let (found, _) = try await weights(world)
    #expect(found.standing == .disagreeing)
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test("Weights that are listed and kept from everybody are not published", arguments: [401, 451])
  func refused(status: Int) async throws {
    let path = "model.safetensors"
    let (found, _) = try await weights(World(files: [path: Self.whole], statuses: [path: status]))
    #expect(found.standing == .contradicted)
    #expect(found.says.contains("(status \(status)), though the list has it"), "\(found.says)")
    #expect(found.source.url.hasSuffix(path))
  }

  @Test(
    "An archive whose directory lies is said so",
    arguments: [
      (8, 60_000, 2), (12, 0x7FFF_0000, 4), (16, 0x7FFF_0000, 4), (16, 3, 4),
    ]
  )
  func directory(at offset: Int, value: Int, width: Int) async throws {
    var bytes = Self.archive(2_000_000)
    let end = bytes.count - 22
    for index in 0..<width {
      bytes[end + offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
      // Both counts of entries.
      if offset == 8 { bytes[end + 10 + index] = bytes[end + offset + index] }
    }
    let (found, _) = try await weights(World(files: ["pytorch_model.bin": bytes]))
    #expect(found.standing == .disagreeing, "\(found.says)")
    #expect(found.says.contains("pytorch_model.bin: "), "\(found.says)")
  }

  private static let otherArchive: [UInt8] = {
    // The names of what PyTorch puts into its archives, each of the same length.
    var bytes = archive(2_000_000)
    for (name, other) in [("data.pkl", "data.txt"), ("version", "virsion")] {
      while let range = bytes.firstRange(of: Array(name.utf8)) {
        bytes.replaceSubrange(range, with: Array(other.utf8))
      }
    }
    return bytes
  }()

  private static let pointer = Array(
    ("version https://git-lfs.github.com/spec/v1\n"
      + "oid sha256:\(String(repeating: "0a", count: 32))\nsize 500000000\n").utf8
  )

  /// What stands in place of weights; by names, so that a failure does not print them.
  private static let bodies = [
    "zeros": [UInt8](repeating: 0, count: 2_000_000),
    "noise": [UInt8](repeating: 0xA7, count: 2_000_000),
    "another archive": otherArchive,
    "a pointer": pointer,
    "a header": shard([]),
    "a long header": length(2_000) + Array("{".utf8) + [UInt8](repeating: 32, count: 1_998)
      + Array("}".utf8),
    "two numbers": shard([("a", "F16", [2], 4)]),
    "weights": shard([("weight", "F16", [1_000, 1_000], 2_000_000)]),
    "words": Array(String(repeating: "words ", count: 300_000).utf8),
  ]

  private func weights(_ path: String, _ body: String) async throws -> Observation {
    try await weights(World(files: [path: try #require(Self.bodies[body])])).0
  }

  @Test(
    "A file that is PyTorch's by its name alone is not",
    arguments: [
      ("pytorch_model.bin", "zeros", "first bytes"), ("pytorch_model.bin", "noise", "first bytes"),
      ("pytorch_model.bin", "another archive", "without data.pkl"),
      ("tiny.pt", "another archive", "without data.pkl"),
      ("weights.npz", "another archive", "arrays"), ("model.bin", "zeros", "are zeros"),
      ("tiny.ckpt", "zeros", "are zeros"),
    ]
  )
  func nameAlone(path: String, body: String, says: String) async throws {
    let found = try await weights(path, body)
    #expect(found.standing == .disagreeing, "\(found.says)")
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test(
    "What stands in place of weights is named",
    arguments: [
      ("model.safetensors", "a pointer", "a pointer file of Git LFS, not the weights"),
      ("pytorch_model.bin", "a pointer", "a pointer file of Git LFS, not the weights"),
      ("model.safetensors", "a header", "a header alone, without tensors"),
      ("model.safetensors", "a long header", "no tensors are in it"),
      ("model.safetensors", "two numbers", "too few for a model's weights"),
    ]
  )
  func hollow(path: String, body: String, says: String) async throws {
    let found = try await weights(path, body)
    #expect(found.standing == .empty, "\(found.says)")
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test(
    "A file of no known format is a claim until its first bytes tell",
    arguments: [
      ("noise", Standing.notLookedAt, "present, not inspected"),
      ("weights", .inspected, "1.0 M parameters"), ("words", .empty, "text in place"),
    ]
  )
  func unknownFormat(body: String, standing: Standing, says: String) async throws {
    let found = try await weights("model.weights", body)
    #expect(found.standing == standing, "\(found.says)")
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test("A header of up to 25 MB is read, and one beyond is not")
  func longHeader() async throws {
    let right = Self.shard([("weight", "F16", [1_000, 500], 1_000_000)])
    let json = Array(right.dropFirst(8).dropLast(1_000_000))
    func padded(_ size: Int) -> [UInt8] {
      Self.length(size) + json + [UInt8](repeating: 0x20, count: size - json.count)
        + [UInt8](repeating: 0, count: 1_000_000)
    }
    let path = "model.safetensors"
    let (long, _) = try await weights(World(files: [path: padded(25_000_000)]))
    #expect(long.standing == .inspected, "\(long.says)")
    let (longer, _) = try await weights(World(files: [path: padded(25_000_001)]))
    #expect(longer.standing != .inspected, "\(longer.says)")
  }

  private static func adapter(_ more: [String] = []) -> [UInt8] {
    let names = ["model.layers.0.q.lora_A.weight", "model.layers.0.q.lora_B.weight"] + more
    return shard(names.map { ($0, "F16", [8, 500], 8_000) })
  }

  @Test(
    "Weights of nothing but an adapter's tensors are an adapter, whatever they are called",
    arguments: [
      ("model.safetensors", [], "adapter-only"), ("tiny-style.safetensors", [], "adapter-only"),
      ("model.safetensors", ["te.lora_down.alpha"], "adapter-only"),
      ("model.safetensors", ["model.layers.0.q.weight"], "inspected"),
    ]
  )
  func adapterTensors(path: String, more: [String], standing: String) async throws {
    let (found, evidence) = try await weights(World(files: [path: Self.adapter(more)]))
    #expect(found.standing.rawValue == standing, "\(found.says)")
    #expect((evidence.weights.kind == .adapter) == (standing == "adapter-only"))
  }

  private static let deltaConfig = Array(#"{"_name_or_path": "acme/tiny-delta"}"#.utf8)
  private static let deltaCard =
    "# Tiny\n\nThese are delta weights. They cannot be used directly: apply the delta to Other.\n"

  @Test(
    "A difference from other weights is no whole model, whether it names its base or not",
    arguments: [
      ("acme/tiny", deltaCard, [:], "adapter-only"),
      ("acme/tiny-delta", "# Tiny\n", ["config.json": deltaConfig], "adapter-only"),
      ("acme/tiny-delta", "# Tiny\n\nDelta weights of Tiny.\n", [:], "adapter-only"),
      ("acme/tiny", "# Tiny\n\nMerged from the delta weights of Other.\n", [:], "inspected"),
      ("acme/tiny-delta", "# Tiny\n", [:], "inspected"),
      ("acme/tiny", "# Tiny\n", ["config.json": deltaConfig], "inspected"),
    ]
  )
  func delta(id: String, card: String, more: [String: [UInt8]], standing: String) async throws {
    var world = World(files: ["model.safetensors": Self.whole].merging(more) { first, _ in first })
    world.id = id
    world.card = card
    #expect(try await weights(world).0.standing.rawValue == standing)
  }

  /// A tail of a PyTorch archive that stores so many bytes of numbers.
  private static func archive(_ bytes: Int) -> [UInt8] {
    var out: [UInt8] = []
    func number(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var directory: [UInt8] = []
    for (name, size) in [("model/data.pkl", 8), ("model/data/0", bytes), ("model/version", 2)] {
      directory += number(0x0201_4B50, 4) + number(20, 4) + number(0, 12) + number(size, 4)
      directory += number(size, 4) + number(name.utf8.count, 2) + number(0, 12)
      directory += number(out.count, 4) + Array(name.utf8)
      out += number(0x0403_4B50, 4) + [UInt8](repeating: 0, count: 22)
      out += number(name.utf8.count, 2) + number(0, 2) + Array(name.utf8)
      out += [UInt8](repeating: 0, count: size)
    }
    let end = number(0x0605_4B50, 4) + number(0, 4) + number(3, 2) + number(3, 2)
    return out + directory + end + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
  }

  /// A Llama of about 900 thousand parameters.
  private static let llama = Array(
    (#"{"model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 128,"#
      + #" "intermediate_size": 512, "num_hidden_layers": 2, "num_attention_heads": 4,"#
      + #" "num_key_value_heads": 4, "vocab_size": 1000, "max_position_embeddings": 128,"#
      + #" "tie_word_embeddings": false, "torch_dtype": "float16"}"#).utf8
  )

  @Test(
    "The numbers that a PyTorch archive stores are held against the configuration",
    arguments: [
      (1_600_000, "inspected"), (3_200_000, "inspected"), (200_000, "disagreeing"),
      (12_000_000, "disagreeing"),
    ]
  )
  func stored(bytes: Int, standing: String) async throws {
    let world = World(
      files: ["pytorch_model.bin": Self.archive(bytes), "config.json": Self.llama]
    )
    let (found, _) = try await weights(world)
    #expect(found.standing.rawValue == standing, "\(found.says)")
    #expect(found.says.contains("and config.json implies") == (standing == "disagreeing"))
  }

  @Test("An archive that cannot hold what the name says is said so")
  func storedName() async throws {
    var world = World(files: ["pytorch_model.bin": Self.archive(2_000_000)])
    world.id = "acme/tiny-7b"
    let (found, _) = try await weights(world)
    #expect(found.standing == .disagreeing)
    #expect(found.says.contains("hold at most 2.0 M parameters"), "\(found.says)")
  }

  @Test("Gated weights are not asked for")
  func gated() async throws {
    let world = World(files: ["model.safetensors": Self.whole], gate: #""manual""#)
    let (found, evidence) = try await weights(world)
    #expect(found.standing == .gatedManually)
    #expect(!evidence.surfaces.contains { $0.url.hasSuffix("model.safetensors") })
  }

  @Test("A format that is not looked into is present, not inspected")
  func uninspected() async throws {
    let pickle: [UInt8] = [0x80, 2, 0x8A, 0x0A] + Array("l\u{FC}".utf8)
    let world = World(files: ["pytorch_model.bin": pickle + [UInt8](repeating: 1, count: 3_000)])
    let (found, _) = try await weights(world)
    #expect(found.standing == .listed)
    #expect(found.says.contains("present, not inspected"), "\(found.says)")
  }

  @Test("A component of a pipeline without weights is missing")
  func pipeline() async throws {
    let index =
      #"{"_class_name": "StableDiffusionPipeline", "unet": ["diffusers", "UNet2DConditionModel"], "vae": ["diffusers", "AutoencoderKL"]}"#
    let (found, _) = try await weights(
      World(
        files: [
          "model_index.json": Array(index.utf8),
          "unet/diffusion_pytorch_model.safetensors": Self.whole,
        ]
      )
    )
    #expect(found.standing == .shardsMissing)
    #expect(found.says.contains("the component vae has no weights"))
  }

  @Test("A gap in the budget is said, and is no verdict")
  func budget() async throws {
    let (found, evidence) = try await weights(
      World(files: ["model.safetensors": Self.whole]),
      budget: 4
    )
    #expect(found.standing == .listed)
    #expect(evidence.surfaces.contains { $0.url == "model.safetensors" && $0.sight != .whole })
  }
}
