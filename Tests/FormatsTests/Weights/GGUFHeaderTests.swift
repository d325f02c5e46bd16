// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The header of a GGUF file")
struct GGUFHeaderTests {
  typealias Entry = GGUFFile.Entry

  static let model = GGUFFile(
    values: [
      ("general.architecture", .text("llama")), ("general.name", .text("Tiny")),
      ("general.file_type", .uint32(15)), ("general.license", .text("mit")),
      ("general.quantized_by", .text("someone")), ("general.size_label", .text("1B")),
      ("general.parameter_count", .uint64(1_000)), ("general.base_model.count", .uint32(2)),
      ("general.base_model.0.name", .text("Base")),
      ("general.base_model.0.repo_url", .text("https://huggingface.co/a/b")),
      ("general.base_model.1.name", .text("Other")),
      ("tokenizer.ggml.tokens", .texts(["a", "bc", ""])),
      ("tokenizer.ggml.scores", .floats([0, 1, 2])), ("llama.rope.scale", .float32(0.5)),
      ("tokenizer.ggml.add_bos_token", .flag(true)), ("x.negative", .int8(-3)),
      ("split.no", .uint16(1)), ("split.count", .uint16(2)),
      ("split.tensors.count", .int32(9)),
    ],
    entries: [
      Entry(name: "token_embd", shape: [256, 4], type: 12),
      Entry(name: "norm", shape: [256], type: 0, offset: 576),
      Entry(name: "out", shape: [32, 1], type: 8, offset: 1_600),
    ],
    dataSize: 1_664
  )

  @Test("tells what the model is", arguments: [(1, false), (2, false), (3, false), (3, true)])
  func tells(version: UInt32, isBigEndian: Bool) throws {
    var file = Self.model
    (file.version, file.isBigEndian) = (version, isBigEndian)
    let header = try #require(try file.read())
    #expect(header.version == Int(version))
    #expect(header.isBigEndian == isBigEndian)
    #expect(header.architecture == "llama")
    #expect(header.name == "Tiny")
    #expect(header.license == "mit")
    #expect(header.quantizedBy == "someone")
    #expect(header.sizeLabel == "1B")
    #expect(header.claimedParameters == 1_000)
    #expect(header.baseModels == ["https://huggingface.co/a/b", "Other"])
    #expect(header.split == GGUFHeader.Split(number: 1, count: 2, tensors: 9))
    #expect(header.values["tokenizer.ggml.tokens"] == .list(count: 3))
    #expect(header.values["llama.rope.scale"] == .real(0.5))
    #expect(header.values["tokenizer.ggml.add_bos_token"] == .flag(true))
    #expect(header.values["x.negative"] == .whole(-3))
  }

  @Test("counts parameters")
  func counts() throws {
    let header = try #require(try Self.model.read())
    #expect(header.parameters == 256 * 4 + 256 + 32)
    #expect(header.quantization == "Q4_K_M")
    #expect(header.dominantType == "F32")
    #expect(header.problems == [])
  }

  @Test("names the type of most bytes where the file names no mix")
  func dominantType() throws {
    let file = GGUFFile(entries: [Entry(name: "a", shape: [256, 4], type: 14)], dataSize: 840)
    #expect(try file.read()?.quantization == "Q6_K")
  }

  @Test("is read from as few bytes as hold it", arguments: [0, 3, 4, 23, 24, 100, 400])
  func asks(has count: Int) throws {
    let (bytes, size) = (Self.model.bytes, Self.model.size)
    var (have, steps) = (count, 0)
    while case .needs(let more) = try GGUFHeader.read(Array(bytes.prefix(have)), fileSize: size) {
      #expect(more > have && more <= size)
      (have, steps) = (more, steps + 1)
      try #require(steps < 5)
    }
    #expect(
      try GGUFHeader.read(Array(bytes.prefix(have)), fileSize: size).header
        == Self.model.read()
    )
  }

  @Test("says what came before keys that are too long to read")
  func longKeys() throws {
    var file = Self.model
    file.values.append(("tokenizer.ggml.merges", .texts([String(repeating: "m", count: 5_000)])))
    let prefix = Array(file.bytes.prefix(1_000))
    let header = try #require(
      try GGUFHeader.read(prefix, fileSize: file.size, limit: 1_000).header
    )
    #expect(header.architecture == "llama")
    #expect(header.tensors == nil)
    #expect(header.parameters == nil)
    #expect(header.announced == 3)
  }

  struct Lie: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var entries: [Entry]
    var dataSize: Int
    var problems: [TensorProblem]

    init(_ name: String, _ entries: [Entry], dataSize: Int, _ problems: TensorProblem...) {
      (testDescription, self.entries, self.dataSize) = (name, entries, dataSize)
      self.problems = problems
    }
  }

  static let lies = [
    Lie(
      "overlapping tensors",
      [Entry(name: "a"), Entry(name: "b", offset: 256)],
      dataSize: 768,
      .overlap(tensor: "b", before: "a", bytes: 256)
    ),
    Lie(
      "a gap wider than padding",
      [Entry(name: "a"), Entry(name: "b", offset: 544)],
      dataSize: 1_056,
      .gap(tensor: "b", bytes: 32)
    ),
    Lie(
      "a file cut short",
      [Entry(name: "a"), Entry(name: "b", offset: 512)],
      dataSize: 1_000,
      .beyondFile(tensor: "b", bytes: 24)
    ),
    Lie("bytes behind the last tensor", [Entry(name: "a")], dataSize: 600, .trailing(bytes: 88)),
    Lie(
      "a tensor that begins off the grid",
      [Entry(name: "a"), Entry(name: "b", offset: 516)],
      dataSize: 1_028,
      .misplaced(tensor: "b", begin: 516)
    ),
    Lie(
      "a shape whose product overflows",
      [Entry(name: "a", shape: [1 << 40, 1 << 40])],
      dataSize: 0,
      .tooLarge(tensor: "a")
    ),
    Lie(
      "a row that ends within a block",
      [Entry(name: "a", shape: [40], type: 12)],
      dataSize: 0,
      .unaligned(tensor: "a")
    ),
    Lie(
      "a type that nobody knows",
      [Entry(name: "a", type: 99)],
      dataSize: 0,
      .unknownType(tensor: "a", type: "type 99")
    ),
    Lie(
      "two tensors of one name",
      [Entry(name: "a"), Entry(name: "a", offset: 512)],
      dataSize: 1_024,
      .duplicate(tensor: "a")
    ),
    Lie("no tensor", [], dataSize: 0, .noTensors),
  ]

  @Test("shows what is wrong in it", arguments: lies)
  func shows(_ lie: Lie) throws {
    let file = GGUFFile(entries: lie.entries, dataSize: lie.dataSize)
    let header = try #require(try file.read())
    #expect(header.problems == lie.problems)
    #expect(header.problemCount == lie.problems.count)
    #expect(header.problems.allSatisfy { "\($0)".hasSuffix(".") })
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var fileSize: Int?
    var fault: WeightsFault

    init(_ name: String, _ bytes: [UInt8], fileSize: Int? = nil, _ fault: WeightsFault) {
      (testDescription, self.bytes, self.fileSize, self.fault) = (name, bytes, fileSize, fault)
    }
  }

  static let refusals = [
    Refusal(
      "a pointer's text",
      Array("version https".utf8),
      .foreign(format: "GGUF", found: "it does not begin with GGUF")
    ),
    Refusal(
      "a version of the future",
      GGUFFile(version: 4).bytes,
      .foreign(format: "GGUF of version 1 to 3", found: "its version is 4")
    ),
    Refusal(
      "tensors beyond every number",
      GGUFFile(tensorCount: .max).bytes,
      .tooLarge(what: "the number of tensors", found: .max, limit: 131_072)
    ),
    Refusal(
      "keys beyond the bound",
      GGUFFile(keyCount: 65_537).bytes,
      .tooLarge(what: "the number of keys", found: 65_537, limit: 65_536)
    ),
    Refusal(
      "a list beyond every number",
      GGUFFile(values: [("a", .list(type: 8, count: .max))]).bytes,
      .tooLarge(what: "the length of a list", found: .max, limit: 16_777_216)
    ),
    Refusal(
      "a list longer than the file",
      GGUFFile(values: [("a", .list(type: 12, count: 1_000))]).bytes,
      fileSize: 100,
      .cut(what: "the header", due: 8_049, has: 100)
    ),
    Refusal(
      "lists within lists",
      GGUFFile(values: [("a", .nested(5))]).bytes,
      .tooLarge(what: "the nesting of lists", found: 5, limit: 4)
    ),
    Refusal(
      "a value of no type",
      GGUFFile(values: [("a", .type(77))]).bytes,
      .damaged(what: "a value of the unknown type 77", at: 33)
    ),
    Refusal(
      "a list of no type",
      GGUFFile(values: [("a", .list(type: 77, count: 1))]).bytes,
      .damaged(what: "a list of the unknown type 77", at: 49)
    ),
    Refusal(
      "nine dimensions",
      GGUFFile(entries: [Entry(name: "a", shape: [UInt64](repeating: 1, count: 9))]).bytes,
      .tooLarge(what: "the number of dimensions", found: 9, limit: 8)
    ),
    Refusal(
      "an offset beyond every number",
      GGUFFile(entries: [Entry(name: "a", offset: .max)]).bytes,
      .tooLarge(what: "a tensor's offset", found: .max, limit: .max)
    ),
    Refusal(
      "data aligned to nothing",
      GGUFFile(values: [("general.alignment", .uint32(0))], entries: [Entry(name: "a")]).bytes,
      .damaged(what: "data aligned to 0 bytes", at: 98)
    ),
    Refusal(
      "a file cut in its magic",
      [0x47],
      fileSize: 1,
      .cut(what: "the header", due: 24, has: 1)
    ),
  ]

  @Test("is refused with the reason", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    #expect(throws: refusal.fault) {
      try GGUFHeader.read(refusal.bytes, fileSize: refusal.fileSize)
    }
  }
}
