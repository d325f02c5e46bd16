// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
@testable import Crawlers
import Testing

@Suite("The list of files tells how the weights stand")
struct WeightsSightTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String: Int?]
    var gate: Access.Gate? = Access.Gate.none
    var isDisabled = false
    var listsPointers = false
    var isQuantized = false
    var base: String?
    /// `kind standing`; nil for no weights.
    var sight: String?

    var testDescription: String { name }
  }

  static let whole: [String: Int?] = ["model.safetensors": 2_000_000_000]

  static let rows: [Row] = [
    Row(name: "one file", files: whole, sight: "full listed"),
    Row(
      name: "all shards",
      files: [
        "model-00001-of-00002.safetensors": 9_000, "model-00002-of-00002.safetensors": 9_000,
      ],
      sight: "full listed"
    ),
    Row(
      name: "a shard missing",
      files: ["model-00001-of-00002.safetensors": 9_000],
      sight: "full shards-missing"
    ),
    Row(
      name: "a shard missing in one format, whole in the other",
      files: ["model-00001-of-00002.safetensors": 9_000, "pytorch_model.bin": 9_000],
      sight: "full listed"
    ),
    Row(
      name: "a shard that is a pointer's text",
      files: ["model-00001-of-00002.safetensors": 9_000, "model-00002-of-00002.safetensors": 134],
      sight: "full shards-missing"
    ),
    Row(
      name: "names without sizes",
      files: ["model.safetensors": nil],
      sight: "full not-looked-at"
    ),
    Row(
      name: "sizes beyond every number",
      files: ["model-00001-of-00002.safetensors": .max, "model-00002-of-00002.safetensors": .max],
      sight: "full listed"
    ),
    Row(
      name: "a size below nothing",
      files: ["model.safetensors": -1],
      sight: "full not-looked-at"
    ),
    Row(
      name: "an index, and none of its shards",
      files: ["model.safetensors.index.json": 9_000, "config.json": 600],
      sight: "unknown empty"
    ),
    Row(name: "a tiny file", files: ["model.safetensors": 134], sight: "unknown empty"),
    Row(
      name: "a tiny file where pointers are listed",
      files: ["model.safetensors": 134],
      listsPointers: true,
      sight: "unknown not-looked-at"
    ),
    Row(
      name: "a large file of no known format",
      files: ["model.weights": 5_000_000, "config.json": 600],
      sight: "unknown not-looked-at"
    ),
    Row(
      name: "a large file of no known format behind a gate",
      files: ["model.weights": 5_000_000],
      gate: .manual,
      sight: "unknown gated-manual"
    ),
    Row(
      name: "a large file of no known format beside weights",
      files: ["model.safetensors": 9_000, "model.weights": 5_000_000],
      sight: "full listed"
    ),
    Row(name: "a small file of no known format", files: ["a.weights": 5_000], sight: nil),
    Row(
      name: "large files that are something else",
      files: [
        "notes.txt": 5_000_000, "demo.mp4": 5_000_000, "train.parquet": 5_000_000,
        "tokenizer.model": 5_000_000, "data/x.blob": 5_000_000, "a.ipynb": 5_000_000,
        ".cache": 5_000_000, "my-data.tar.gz": 5_000_000, "b.jsonl": 5_000_000,
      ],
      sight: nil
    ),
    Row(name: "a card alone", files: ["README.md": 9_000], sight: "unknown empty"),
    Row(
      name: "a card alone, behind a gate",
      files: ["README.md": 9_000],
      gate: .manual,
      sight: "unknown empty"
    ),
    Row(name: "no weights", files: ["README.md": 9_000, "config.json": 600], sight: nil),
    Row(name: "states of training only", files: ["optimizer.pt": 9_000], sight: nil),
    Row(name: "checkpoints only", files: ["checkpoint-5/model.safetensors": 9_000], sight: nil),
    Row(
      name: "an adapter",
      files: ["adapter_model.safetensors": 9_000],
      base: "acme/base",
      sight: "adapter adapter-only"
    ),
    Row(
      name: "an adapter beside the whole",
      files: ["adapter_model.safetensors": 9_000, "model.safetensors": 9_000],
      sight: "full listed"
    ),
    Row(
      name: "gguf of a known original",
      files: ["q4.gguf": 9_000],
      base: "acme/base",
      sight: "quantized quantized-copy"
    ),
    Row(name: "gguf alone", files: ["q4.gguf": 9_000], sight: "full listed"),
    Row(
      name: "quantised by its configuration, of a known original",
      files: whole,
      isQuantized: true,
      base: "acme/base",
      sight: "quantized quantized-copy"
    ),
    Row(
      name: "native low precision",
      files: whole,
      isQuantized: true,
      sight: "quantized listed"
    ),
    Row(name: "a gate that opens by itself", files: whole, gate: .auto, sight: "full gated-auto"),
    Row(
      name: "a gate that a person opens",
      files: whole,
      gate: .manual,
      sight: "full gated-manual"
    ),
    Row(name: "a gate that nobody saw", files: whole, gate: nil, sight: "full failed"),
    Row(name: "switched off", files: whole, isDisabled: true, sight: "full withdrawn"),
    Row(name: "switched off and empty", files: [:], isDisabled: true, sight: "unknown withdrawn"),
  ]

  @Test("By names, sizes, and the gate", arguments: rows)
  func stands(_ row: Row) throws {
    let observation = try Self.sight(row).observation
    #expect(observation.map { "\($0.name) \($0.standing.rawValue)" } == row.sight)
  }

  static func sight(_ row: Row) throws -> WeightsSight {
    let subject = Subject(
      requested: "acme/tiny",
      resolved: "https://huggingface.co/acme/tiny",
      host: "huggingface.co",
      id: "acme/tiny",
      revision: nil
    )
    let place = CardPlace(url: subject.resolved, path: "README.md", model: subject.id)
    var opening = Opening(subject: subject, cardPlace: place)
    opening.access = Access(gate: row.gate, isPrivate: false, isDisabled: row.isDisabled)
    opening.listsPointers = row.listsPointers
    opening.isQuantized = row.isQuantized
    var listing = Listing(source: Source(url: subject.resolved))
    listing.surfaces = [Surface(kind: .files, url: subject.resolved, sight: .whole)]
    listing.files = row.files.map { RepositoryFile(path: $0.key, size: $0.value) }
      .sorted { $0.path < $1.path }
    var reading = CardReading()
    reading.lineage = row.base.map { [Ancestor(id: $0, relation: "unknown")] } ?? []
    return WeightsSight(
      opening: opening,
      listing: listing,
      reading: reading,
      lexicon: try FileLexicon.shipped()
    )
  }
}
