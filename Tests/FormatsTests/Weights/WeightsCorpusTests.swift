// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite(
  "Real repositories",
  .enabled(if: WeightsCorpus.exists, "no corpus: set CANDOR_CORPUS")
)
struct WeightsCorpusTests {
  /// A model's identifier, and what its host counted in its files.
  static func models() throws -> [(folder: String, parameters: Int)] {
    try WeightsCorpus.names(in: "hub-api").compactMap { folder in
      let answer = try ConfigValue(
        try WeightsCorpus.bytes("hub-api/\(folder)/huggingface/model.json")
      )
      return answer["safetensors"]?["total"]?.whole.map { (folder, $0) }
    }
  }

  @Test("hold as many parameters as their configuration implies")
  func configurations() throws {
    var compared = 0
    for (folder, parameters) in try Self.models() {
      let files = try WeightsCorpus.names(in: "hub-api/\(folder)/huggingface")
      guard files.contains("config.json") else { continue }
      let bytes = try WeightsCorpus.bytes("hub-api/\(folder)/huggingface/config.json")
      let config = try ModelConfig(bytes)
      #expect(config.compare(parameters: parameters) == .agrees, "\(folder)")
      let range = try #require(config.estimatedParameters, "\(folder)")
      #expect(Double(range.upperBound) < 1.5 * Double(range.lowerBound) + 2e7, "\(folder)")
      compared += 1
    }
    #expect(compared >= 16)
  }

  @Test("hold as many parameters as their name says")
  func names() throws {
    var compared = 0
    for (folder, parameters) in try Self.models() {
      guard let size = NamedSize(name: folder.replacing("__", with: "/")) else { continue }
      #expect(size.compare(parameters: parameters) == .agrees, "\(folder)")
      #expect(size.compare(parameters: parameters / 100) != .agrees, "\(folder)")
      compared += 1
    }
    #expect(compared >= 13)
  }

  @Test("whose configuration is another model's do not agree with it")
  func foreignConfiguration() throws {
    let clone = "hub-clones/mistralai__Mistral-7B-v0.1"
    let index = try WeightsIndex(try WeightsCorpus.bytes("\(clone)/model.safetensors.index.json"))
    let parameters = try #require(index.totalSize) / 2
    let own = try ModelConfig(try WeightsCorpus.bytes("\(clone)/config_original.json"))
    let other = try ModelConfig(try WeightsCorpus.bytes("\(clone)/config.json"))
    #expect(own.compare(parameters: parameters) == .agrees)
    #expect(other.compare(parameters: parameters) != .agrees)
  }
}
