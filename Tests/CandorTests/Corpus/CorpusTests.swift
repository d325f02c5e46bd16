// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import StandInHub
import Testing

@Suite(
  "Audits of real recordings say nothing that the recordings contradict",
  .serialized,
  .enabled(if: Corpus.folder != nil)
)
struct CorpusTests {
  static func audit(_ world: World) async throws -> (model: HubRepository, audit: Audit) {
    let model = try #require(world.models.first)
    let id = model.id
    let audit = try await StandInHub.serve(world, faults: faults(in: world)) { hub in
      try await Bench.shipped.get().audit(id, over: .live(to: hub))
    }
    let outcomes = audit.criteria.map(\.verdict).joined(separator: ", ")
    print(
      "\(id): \(outcomes); \(audit.score.low)-\(audit.score.high); \(audit.license.declared ?? "-")"
    )
    return (model, audit)
  }

  /// What was not recorded answers 503, as the stand-in does for files: a 404 would be false.
  static func faults(in world: World) -> [Fault] {
    var faults = ["api.github.com", "github.com"].map { Fault(.status(503), host: $0) }
    if world.datasets.isEmpty {
      faults.append(Fault(.status(503), host: "huggingface.co", path: "/api/datasets/*"))
    }
    // A mirror without large files lists none of the weights.
    let isWhole = world.models.contains { $0.files.contains { $0.payload?.size ?? 0 > 10_000_000 } }
    if !isWhole, world.models.contains(where: { !$0.listsAllRevisions && $0.commits.count > 0 }) {
      faults.append(Fault(.status(503), host: "huggingface.co", path: "*/tree/*"))
    }
    return faults
  }

  static func recorded(_ name: String) async throws -> (model: HubRepository, audit: Audit) {
    try await audit(World(recording: Corpus.place("hub-api", name)))
  }

  @Test("All recordings of the API are there", .enabled(if: Corpus.folder != nil))
  func count() {
    #expect(Corpus.names("hub-api").count == 22)
    #expect(Corpus.names("hub-clones").count == 4)
  }

  @Test("A recording of the API", arguments: Corpus.names("hub-api"))
  func recording(_ name: String) async throws {
    let (model, audit) = try await Self.recorded(name)
    let weights = try #require(audit.criterion("weights"))
    if model.isGated { #expect(weights.outcome == .partial) }
    #expect(audit.reference.id == model.id)
    #expect(audit.license.declared == Self.license(model.facts?["cardData"]))
    // All that was asked and not recorded failed, so nothing can have been seen to be dead.
    #expect(audit.criteria.allSatisfy { $0.reasonCode != .dead && $0.reasonCode != .private })
  }

  /// The license of the front matter as reports write it.
  static func license(_ card: JSON?) -> String {
    let values = card?["license"].map { $0.items.isEmpty ? [$0] : $0.items } ?? []
    let words = values.compactMap { $0.text?.lowercased() }
    guard let name = card?["license_name"]?.text, words.contains("other") else {
      return words.isEmpty ? "none" : words.joined(separator: ",")
    }
    return words.map { $0 == "other" ? "other:\(name.lowercased())" : $0 }.joined(separator: ",")
  }

  @Test("Llama 2 is gated by hand, its weights partial")
  func llama() async throws {
    let (_, audit) = try await Self.recorded("meta-llama__Llama-2-7b-hf")
    let weights = try #require(audit.criterion("weights"))
    #expect(weights.verdict == "partial")
    #expect(weights.claim == .linked)
  }

  @Test("The TensorBoard files that bloomz-560m lists are cited as its metrics")
  func bloomz() async throws {
    let (model, audit) = try await Self.recorded("bigscience__bloomz-560m")
    let metrics = try #require(audit.criterion("training-metrics"))
    #expect(metrics.outcome != .unpublished)
    let listed = model.files.map(\.path).filter { $0.contains("events.out.tfevents") }
    let cited = metrics.evidence.compactMap(\.source.path)
    #expect(!listed.isEmpty)
    #expect(!Set(cited).isDisjoint(with: listed), "\(cited)")
  }

  @Test("A clone", arguments: Corpus.names("hub-clones"))
  func clone(_ name: String) async throws {
    let (model, audit) = try await Self.audit(World(clone: Corpus.place("hub-clones", name)))
    let isListed = model.files.contains { $0.payload?.size ?? 0 > 10_000_000 }
    let isKnown = model.facts?["gated"] != nil && isListed
    #expect(
      audit.criterion("weights")?.verdict == (isKnown ? "published" : "unknown"),
      "\(audit.criterion("weights")?.reason ?? "")"
    )
    if isListed { #expect(audit.weights.kind == .full) }
    #expect(audit.criterion("training-metrics")?.outcome == .unknown)
  }
}
