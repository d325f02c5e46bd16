// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The index of a set of weight files")
struct WeightsIndexTests {
  static let shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]

  static let whole =
    #"{"metadata":{"total_size":1000,"total_parameters":500.0,"mine":{"x":[1]}},"weight_map":"#
    + #"{"a":"\#(shards[0])","b":"\#(shards[0])","c":"\#(shards[1])"}}"#

  static func index(_ json: String) throws -> WeightsIndex { try WeightsIndex(Array(json.utf8)) }

  @Test("tells shards and totals")
  func tells() throws {
    let index = try Self.index(Self.whole)
    #expect(index.shards == [Self.shards[0]: 2, Self.shards[1]: 1])
    #expect(index.tensors == 3)
    #expect(index.totalSize == 1_000)
    #expect(index.totalParameters == 500)
    #expect(index.refused == [])
  }

  @Test(
    "says nothing of totals that it lacks",
    arguments: ["", #""metadata":null,"#, #""metadata":{"total_size":-1},"#]
  )
  func lacksTotals(_ metadata: String) throws {
    let index = try Self.index(#"{\#(metadata)"weight_map":{"a":"b.bin"}}"#)
    #expect(index.totalSize == nil)
    #expect(index.shards == ["b.bin": 1])
  }

  @Test(
    "refuses paths that lead out of the repository",
    arguments: [
      "/etc/passwd", "../secret.bin", "a/../../b.bin", "C:/b.bin", #"a\\b.bin"#, "~/b.bin", "",
      "a//b.bin", "./b.bin", #"b\u0000.bin"#,
    ]
  )
  func refusesPaths(_ path: String) throws {
    let index = try Self.index(#"{"weight_map":{"a":"\#(path)","b":"sub/good.bin"}}"#)
    #expect(index.shards == ["sub/good.bin": 1])
    #expect(index.refused.count == 1)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var files: [String: Int?]
    var missing: [String] = []
    var extra: [String] = []
    var sizeAgrees: Bool?
  }

  static let rows = [
    Row(
      testDescription: "all shards",
      files: [shards[0]: 600, shards[1]: 700, "README.md": 5],
      sizeAgrees: true
    ),
    Row(testDescription: "a shard missing", files: [shards[0]: 600], missing: [shards[1]]),
    Row(
      testDescription: "a shard of another count",
      files: [shards[0]: 600, shards[1]: 700, "model-00003-of-00003.safetensors": 9],
      extra: ["model-00003-of-00003.safetensors"],
      sizeAgrees: true
    ),
    Row(
      testDescription: "shards of another format",
      files: [shards[0]: 600, shards[1]: 700, "pytorch_model-00001-of-00002.bin": 9],
      sizeAgrees: true
    ),
    Row(
      testDescription: "pointers' text for shards",
      files: [shards[0]: 134, shards[1]: 134],
      sizeAgrees: false
    ),
    Row(
      testDescription: "far more than the index says",
      files: [shards[0]: 600_000, shards[1]: 700],
      sizeAgrees: false
    ),
    Row(testDescription: "no sizes", files: [shards[0]: nil, shards[1]: 5]),
    Row(testDescription: "sizes beyond every count", files: [shards[0]: .max, shards[1]: .max]),
  ]

  @Test("is compared with the files", arguments: rows)
  func compares(_ row: Row) throws {
    for folder in ["", "transformer/"] {
      let files = Dictionary(uniqueKeysWithValues: row.files.map { (folder + $0.key, $0.value) })
      let agreement = try Self.index(Self.whole)
        .compare(with: files, at: "\(folder)model.safetensors.index.json")
      #expect(agreement.missing == row.missing.map { folder + $0 })
      #expect(agreement.extra == row.extra.map { folder + $0 })
      #expect(agreement.sizeAgrees == row.sizeAgrees)
      #expect(agreement.isWhole == row.missing.isEmpty)
    }
  }

  @Test(
    "is refused with the reason",
    arguments: [
      (
        "<html>",
        WeightsFault.foreign(
          format: "an index of weights",
          found: "no JSON object stands at its beginning"
        )
      ),
      ("{}", .damaged(what: "an index without a weight_map", at: 0)),
      (#"{"weight_map":{"a":"b.bin""#, .damaged(what: "JSON without ','", at: 26)),
      (#"{"weight_map":{"a":1}}"#, .damaged(what: "JSON without '\"'", at: 19)),
      (#"{"weight_map":{}} {"#, .damaged(what: "bytes after the JSON value", at: 18)),
    ]
  )
  func refuses(json: String, fault: WeightsFault) {
    #expect(throws: fault) { try Self.index(json) }
  }

  @Test("names no more shards than are followed")
  func boundsShards() {
    let map = (0...10_000).map { #""t\#($0)":"s\#($0).bin""# }.joined(separator: ",")
    #expect(
      throws: WeightsFault.tooLarge(what: "the number of shards", found: 10_001, limit: 10_000)
    ) {
      try Self.index(#"{"weight_map":{\#(map)}}"#)
    }
  }

  @Test(
    "of a real repository agrees with its tree",
    .enabled(if: WeightsCorpus.exists, "no corpus: set CANDOR_CORPUS"),
    arguments: [
      ("tiiuae__falcon-7b", "pytorch_model.bin.index.json", true),
      ("tiiuae__falcon-40b", "pytorch_model.bin.index.json", true),
      ("mistralai__Mixtral-8x7B-v0.1", "model.safetensors.index.json", true),
      ("mistralai__Mistral-7B-v0.1", "model.safetensors.index.json", false),
    ]
  )
  func realRepositories(clone: String, path: String, isWhole: Bool) throws {
    let index = try WeightsIndex(try WeightsCorpus.bytes("hub-clones/\(clone)/\(path)"))
    let agreement = index.compare(with: try WeightsCorpus.files(ofClone: clone), at: path)
    #expect(agreement.isWhole == isWhole)
    #expect(agreement.sizeAgrees == (isWhole ? true : nil))
    #expect(agreement.extra == [])
  }
}
