// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The header of a safetensors file")
struct SafetensorsHeaderTests {
  typealias Entry = SafetensorsFile.Entry

  @Test("tells tensors, types and metadata")
  func tellsTensors() throws {
    let file = SafetensorsFile(
      entries: [
        Entry(name: "a", type: "BF16", shape: [3, 4]), Entry(name: "b", shape: []),
        Entry(name: "c", type: "F4", shape: [6]), Entry(name: "d", shape: [0, 7]),
      ],
      metadata: #"{"format":"pt"}"#
    )
    let header = try #require(try file.read())
    #expect(header.tensors.map(\.name) == ["a", "b", "c", "d"])
    #expect(header.metadata == ["format": "pt"])
    #expect(header.problems == [])
    #expect(header.tally.elements == 19)
    #expect(header.tally.stored[TensorType("BF16")] == 12)
    #expect(header.tally.parameters() == 19)
    #expect(header.tally.dominantType?.name == "BF16")
    #expect(header.dataSize == 31)
  }

  @Test("asks for the bytes that it lacks, and no more", arguments: [0, 7, 8, 9, 10, 60])
  func asks(has count: Int) throws {
    let file = SafetensorsFile(entries: [Entry(name: "a")])
    let step = try SafetensorsHeader.read(Array(file.header.prefix(count)), fileSize: file.size)
    #expect(step == .needs(count < 9 ? 10 : file.header.count))
  }

  @Test("reads with bytes of data behind it")
  func readsWithData() throws {
    let file = SafetensorsFile(entries: [Entry(name: "a")])
    let bytes = file.header + [UInt8](repeating: 1, count: 8)
    #expect(try SafetensorsHeader.read(bytes, fileSize: bytes.count).header?.problems == [])
  }

  struct Lie: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: SafetensorsFile
    var problems: [TensorProblem]

    init(_ name: String, _ file: SafetensorsFile, _ problems: TensorProblem...) {
      (testDescription, self.file, self.problems) = (name, file, problems)
    }
  }

  static let lies = [
    Lie(
      "overlapping tensors",
      SafetensorsFile(entries: [Entry(name: "a"), Entry(name: "b", begin: 4)]),
      .overlap(tensor: "b", before: "a", bytes: 4)
    ),
    Lie(
      "a tensor inside another",
      SafetensorsFile(
        entries: [Entry(name: "a", shape: [9]), Entry(name: "b", begin: 8)],
        dataSize: 36
      ),
      .overlap(tensor: "b", before: "a", bytes: 8)
    ),
    Lie(
      "a gap between tensors",
      SafetensorsFile(entries: [Entry(name: "a"), Entry(name: "b", begin: 12)]),
      .gap(tensor: "b", bytes: 4)
    ),
    Lie(
      "a gap before the first tensor",
      SafetensorsFile(entries: [Entry(name: "a", begin: 1)]),
      .gap(tensor: "a", bytes: 1)
    ),
    Lie(
      "a file cut short",
      SafetensorsFile(entries: [Entry(name: "a"), Entry(name: "b")], dataSize: 15),
      .beyondFile(tensor: "b", bytes: 1)
    ),
    Lie(
      "bytes behind the last tensor",
      SafetensorsFile(entries: [Entry(name: "a")], dataSize: 9),
      .trailing(bytes: 1)
    ),
    Lie(
      "a shape that disagrees with the bytes",
      SafetensorsFile(entries: [Entry(name: "a", shape: [7_000, 1_000_000], bytes: 8)]),
      .size(tensor: "a", due: 28_000_000_000, found: 8)
    ),
    Lie(
      "a shape whose product overflows",
      SafetensorsFile(
        entries: [Entry(name: "a", shape: [1 << 31, 1 << 31, 1 << 31], bytes: 8)]
      ),
      .tooLarge(tensor: "a")
    ),
    Lie(
      "a shape whose bytes overflow",
      SafetensorsFile(entries: [Entry(name: "a", shape: [1 << 31, 1 << 31], bytes: 8)]),
      .tooLarge(tensor: "a")
    ),
    Lie(
      "a dimension beyond 32 bits",
      SafetensorsFile(entries: [Entry(name: "a", shape: [1 << 32, 0], bytes: 0)]),
      .tooLarge(tensor: "a")
    ),
    Lie(
      "half a byte",
      SafetensorsFile(entries: [Entry(name: "a", type: "F4", shape: [3], bytes: 2)]),
      .unaligned(tensor: "a")
    ),
    Lie(
      "a type that nobody knows",
      SafetensorsFile(entries: [Entry(name: "a", type: "F3", bytes: 2)]),
      .unknownType(tensor: "a", type: "F3")
    ),
    Lie(
      "data that end before they begin",
      SafetensorsFile(entries: [Entry(name: "a", bytes: -8, begin: 8)], dataSize: 0),
      .reversed(tensor: "a")
    ),
    Lie(
      "two tensors of one name",
      SafetensorsFile(entries: [Entry(name: "a"), Entry(name: "a")]),
      .duplicate(tensor: "a")
    ),
    Lie("no tensor", SafetensorsFile(), .noTensors),
  ]

  @Test("shows what is wrong in it", arguments: lies)
  func shows(_ lie: Lie) throws {
    let header = try #require(try lie.file.read())
    #expect(header.problems == lie.problems)
    #expect(header.problemCount == lie.problems.count)
    #expect(header.problems.allSatisfy { "\($0)".hasSuffix(".") })
  }

  @Test("says nothing of the file's end where nobody knows it")
  func unknownSize() throws {
    let file = SafetensorsFile(entries: [Entry(name: "a")])
    #expect(try SafetensorsHeader.read(file.header, fileSize: nil).header?.problems == [])
  }

  @Test("keeps the first problems and counts all")
  func counts() throws {
    let entries = (0..<50).map { Entry(name: "\($0)", type: "X", bytes: 2) }
    let header = try #require(try SafetensorsFile(entries: entries).read())
    #expect((header.problems.count, header.problemCount) == (20, 50))
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
      "a length beyond the bound",
      SafetensorsFile.header("{}", length: 25_000_001),
      .tooLarge(what: "the header's length", found: 25_000_001, limit: 25_000_000)
    ),
    Refusal(
      "a length beyond every number",
      SafetensorsFile.header("{}", length: .max),
      .tooLarge(what: "the header's length", found: .max, limit: 25_000_000)
    ),
    Refusal(
      "a length beyond the file",
      SafetensorsFile.header("{}", length: 1_000),
      fileSize: 10,
      .cut(what: "the header", due: 1_008, has: 10)
    ),
    Refusal(
      "an empty file",
      [],
      fileSize: 0,
      .cut(what: "the header", due: 10, has: 0)
    ),
    Refusal(
      "a pointer's text",
      Array("version https://git-lfs.github.com/spec/v1\n".utf8),
      .foreign(format: "safetensors", found: "no JSON object stands at byte 8")
    ),
    Refusal(
      "no JSON",
      SafetensorsFile.header("{{}}"),
      .damaged(what: "JSON without '\"'", at: 9)
    ),
    Refusal(
      "bytes behind the JSON",
      SafetensorsFile.header("{} x"),
      .damaged(what: "bytes after the JSON value", at: 11)
    ),
    Refusal(
      "a tensor without a shape",
      SafetensorsFile.header(#"{"a":{"dtype":"F32","data_offsets":[0,4]}}"#),
      .damaged(what: "the tensor a lacks a type, a shape or its two offsets", at: 49)
    ),
    Refusal(
      "an offset below zero",
      SafetensorsFile.header(#"{"a":{"dtype":"F32","shape":[],"data_offsets":[-4,0]}}"#),
      .damaged(what: "a number where a count is due", at: 57)
    ),
    Refusal(
      "three offsets",
      SafetensorsFile.header(#"{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4,8]}}"#),
      .tooLarge(what: "the number of offsets", found: 3, limit: 2)
    ),
    Refusal(
      "33 dimensions",
      SafetensorsFile.header(
        #"{"a":{"dtype":"F32","shape":\#([Int](repeating: 1, count: 33))}}"#
      ),
      .tooLarge(what: "the number of dimensions", found: 33, limit: 32)
    ),
    Refusal(
      "brackets without end",
      SafetensorsFile.header(#"{"a":{"x":"# + String(repeating: "[", count: 100_000) + "}"),
      .tooLarge(what: "JSON's nesting", found: 65, limit: 64)
    ),
    Refusal(
      "a name beyond the bound",
      SafetensorsFile.header("{\"\(String(repeating: "n", count: 1_025))\":{}}"),
      .tooLarge(what: "a JSON string", found: 1_025, limit: 1_024)
    ),
    Refusal(
      "a name that is not UTF-8",
      [10, 0, 0, 0, 0, 0, 0, 0] + [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x32, 0x33, 0x7D],
      .damaged(what: "a JSON string that is not UTF-8", at: 10)
    ),
  ]

  @Test("is refused with the reason", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    #expect(throws: refusal.fault) {
      try SafetensorsHeader.read(refusal.bytes, fileSize: refusal.fileSize)
    }
    #expect("\(refusal.fault)".hasSuffix("."))
  }

  @Test("keeps the beginning of long metadata")
  func longMetadata() throws {
    let long = String(repeating: "é", count: 5_000)
    let file = SafetensorsFile(entries: [Entry(name: "a")], metadata: #"{"k":"\#(long)"}"#)
    #expect(try file.read()?.metadata["k"] == String(long.prefix(512)))
  }
}
