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
    let audit = try await StandInHub.serve(world) { hub in
      try await Bench.shipped.get().audit(id, over: .live(to: hub))
    }
    let outcomes = audit.criteria.map(\.verdict).joined(separator: ", ")
    print(
      "\(id): \(outcomes); \(audit.score.low)-\(audit.score.high); \(audit.license.declared ?? "-")"
    )
    return (model, audit)
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
    try await Self.expectNothingDead(name, audit)
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

  /// The stand-in answers 503 for what was not recorded; nothing of that may be called dead.
  static func expectNothingDead(_ name: String, _ audit: Audit) async throws {
    for finding in audit.criteria where finding.reasonCode == .dead {
      let dead = finding.evidence.filter { $0.grade == .verified || $0.grade == .reachable }
      let urls = dead.map(\.source.url)
      let hub = urls.filter { $0.hasPrefix("https://huggingface.co/\(audit.reference.id)/") }
      #expect(hub == [], "\(finding.id): \(finding.reason)")
    }
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
    let isGateKnown = model.facts?["gated"] != nil
    #expect(
      audit.criterion("weights")?.verdict == (isGateKnown ? "published" : "unknown"),
      "\(audit.criterion("weights")?.reason ?? "")"
    )
    #expect(audit.weights.kind == .full)
    #expect(audit.criterion("training-metrics")?.outcome == .unknown)
  }
}
