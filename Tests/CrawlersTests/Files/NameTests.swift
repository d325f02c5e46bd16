// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Formats
import Testing

@Suite("Names of files, branches and folders tell what they are")
struct NameTests {
  static let checkpoints: [(name: String, step: Int?)] = [
    ("step1000-tokens4B", 1000), ("stage1-step140000-tokens294B", 140_000),
    ("checkpoint-500", 500), ("ckpt_12", 12), ("Step-7", 7), ("epoch3", 3), ("iter_0000100", 100),
    ("1T-tokens", 1_000_000_000_000), ("step-001000-2BT", 1000),
    ("main", nil), ("v1.0", nil), ("stepwise", nil), ("step", nil), ("footstep7", nil),
    ("checkpoint-final", nil), ("step99999999999999999999", nil), ("", nil),
  ]

  @Test("A checkpoint's name gives its position", arguments: checkpoints)
  func step(_ row: (name: String, step: Int?)) throws {
    let position = try FileLexicon.shipped().checkpoints.position(in: row.name)
    #expect(position.flatMap { found in found.unit.flatMap { found[$0] } } == row.step)
  }

  @Test("Folders that are checkpoints are found once, wherever they stand")
  func folders() throws {
    let files = [
      "README.md", "checkpoint-1", "checkpoint-5/a.bin", "checkpoint-5/b.bin", "x/step9/y/z.bin",
    ]
    let names = try FileLexicon.shipped().checkpoints
    #expect(names.folders(in: files).map(\.name) == ["checkpoint-5", "x/step9"])
    #expect(!names.isInCheckpoint("checkpoint-1"))
  }

  @Test(
    "Large numbers are read by their groups",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-12_345, "-12,345"), (557_000, "557,000"),
    ]
  )
  func grouped(_ row: (number: Int, text: String)) {
    #expect(row.number.grouped == row.text)
  }

  static let shards: [(path: String, shard: String?)] = [
    ("model-00001-of-00003.safetensors", "model-|1/3|.safetensors"),
    ("a/pytorch_model-00002-of-00002.bin", "a/pytorch_model-|2/2|.bin"),
    ("q4-00001-of-00002.gguf", "q4-|1/2|.gguf"),
    ("model-000001-of-000163.safetensors", "model-|1/163|.safetensors"),
    ("model-00000-of-00003.bin", "model-|0/3|.bin"),
    ("model-00004-of-00003.bin", nil), ("model-1-of-3.bin", nil), ("model.safetensors", nil),
    ("model-00001-of-00000.bin", nil), ("model-00001-of-99999.bin", nil), ("-of-", nil),
  ]

  @Test("A shard's name gives its number and its set", arguments: shards)
  func shard(_ row: (path: String, shard: String?)) {
    let found = ShardName(row.path).map {
      "\($0.family.stem)|\($0.number)/\($0.family.total)|\($0.family.ending)"
    }
    #expect(found == row.shard)
  }

  static let oid = String(repeating: "a1", count: 32)

  static let pointers: [(text: String, size: Int?)] = [
    ("version https://git-lfs.github.com/spec/v1\noid sha256:\(oid)\nsize 123\n", 123),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:\(oid)\nsize -1\n", nil),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 123\n", nil),
    ("version https://git-lfs.github.com/spec/v1\nsize 123\n", nil),
    ("oid sha256:\(oid)\nsize 123\n", nil),
    ("", nil),
  ]

  @Test("A pointer to a large file declares its size", arguments: pointers)
  func pointer(_ row: (text: String, size: Int?)) {
    let pointer = LargeFilePointer(Array(row.text.utf8))
    #expect(pointer?.size == row.size)
    #expect(pointer == nil || pointer?.sha256 == Self.oid)
  }

  static let sizes: [(bytes: Int, text: String)] = [
    (0, "0 B"), (999, "999 B"), (1_000, "1 kB"), (1_234, "1.2 kB"), (27_552_382_976, "27.5 GB"),
    (2_200_119_864, "2.2 GB"), (123_456_789, "123 MB"),
  ]

  @Test("Sizes read as hosts show them", arguments: sizes)
  func size(_ row: (bytes: Int, text: String)) {
    #expect(ByteCount(row.bytes).description == row.text)
  }
}
