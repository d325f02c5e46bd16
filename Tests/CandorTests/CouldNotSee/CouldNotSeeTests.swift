// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub
import Testing

@Suite("What could not be seen is never called not there", .serialized)
struct CouldNotSeeTests {
  static func audit(
    faults: [Fault] = [],
    deadline: Duration = .seconds(20),
    bodyLimit: Int = 20 << 20
  ) async throws -> Audit {
    var policy = FetchPolicy.replay
    policy.bodyLimit = bodyLimit
    return try await StandInHub.serve(.open, faults: faults) { [policy] hub in
      try await Bench.shipped.get().audit(
        "acme/open-1b",
        over: .live(to: hub, deadline: deadline, bodyLimit: bodyLimit),
        policy: policy
      )
    }
  }

  @Test("The model that is open in all is found so when everything is seen")
  func healthy() async throws {
    let audit = try await Self.audit()
    #expect(
      Verdicts(audit).lines == [
        "datasets published, claim linked", "weights published, claim linked",
        "evaluation-code published, claim linked", "fine-tuning-code published, claim linked",
        "training-metrics published, claim absent", "checkpoints claim absent",
      ]
    )
    #expect(audit.score == Score(low: 100, high: 100))
    #expect(audit.unseen == [])
  }

  @Test(
    "By no trouble on any surface",
    arguments: ShownSurface.all,
    Trouble.all
  )
  func trouble(_ surface: ShownSurface, _ trouble: Trouble) async throws {
    if surface.name == "card", Trouble.harmlessToCards.contains(trouble.name) { return }
    let fault = Fault(trouble.effect, host: surface.host, path: surface.path)
    let audit = try await Self.audit(
      faults: [fault],
      deadline: trouble.deadline,
      bodyLimit: trouble.bodyLimit
    )
    #expect(audit.unpublished == [], "\(Verdicts(audit))")
    #expect(audit.score.high == 100)
    #expect(audit.unseen.contains { surface.isMeant(by: $0.url) }, "\(audit.unseen)")
    #expect(audit.coverage.seen < audit.coverage.expected)
  }

  @Test("Nor when nobody answers at all", arguments: ["huggingface.co", "api.github.com", "both"])
  func refused(_ host: String) async throws {
    let nobody = "http://127.0.0.1:1"
    let audit = try await StandInHub.serve(.open) { hub in
      var map = hub.hostMap
      for known in ["huggingface.co", "api.github.com", "github.com"]
      where host == "both" || host.hasSuffix(known) {
        map[known] = nobody
      }
      return try await Bench.shipped.get().audit(
        "acme/open-1b",
        over: .live(map: map.map { "\($0.key)=\($0.value)" }.sorted())
      )
    }
    #expect(audit.unpublished == [])
    #expect(audit.score.high == 100)
    if host != "api.github.com" {
      #expect(Set(audit.criteria.map(\.outcome)) == [.unknown])
      #expect(audit.score.low == 0)
    }
  }

  static let hubAPI = Fault(.status(503), host: "huggingface.co", path: "/api/*")
  static let files = Fault(.status(503), host: "huggingface.co", path: "*/resolve/*")
  static let page = Fault(.challenge, host: "huggingface.co", path: "/acme/open-1b")

  @Test("Pages alone yield the claims that the API and the card yield")
  func pagesOnly() async throws {
    let healthy = try await Self.audit()
    let audit = try await Self.audit(faults: [Self.hubAPI, Self.files])
    #expect(audit.claims == healthy.claims)
    #expect(audit.unpublished == [])
    #expect(audit.license == healthy.license)
  }

  @Test("The API with the page yields them, too, when the card's file cannot be had")
  func withoutCard() async throws {
    let healthy = try await Self.audit()
    let audit = try await Self.audit(faults: [Self.files])
    #expect(audit.claims == healthy.claims)
    #expect(audit.unpublished == [])
    #expect(audit.license == healthy.license)
  }

  @Test("The API alone yields what it carries of the card, and no silence")
  func apiOnly() async throws {
    let audit = try await Self.audit(faults: [Self.files, Self.page])
    #expect(
      Verdicts(audit).lines == [
        "datasets published, claim linked", "weights published, claim linked",
        "evaluation-code unknown, claim unseen", "fine-tuning-code unknown, claim unseen",
        "training-metrics published, claim unseen", "checkpoints claim unseen",
      ]
    )
    #expect(audit.license.declared == "apache-2.0")
  }
}
