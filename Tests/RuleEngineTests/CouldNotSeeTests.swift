// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite struct CouldNotSeeTests {
  static let problems: [FetchError.Problem] = [
    .notRecorded, .unreachable(detail: "no route"), .insecure(detail: "expired"),
    .refusedAddress(detail: "loopback"), .timedOut(seconds: 20), .truncated(detail: "at 12 bytes"),
    .tooLarge(limit: 10), .rateLimited(seconds: 60), .status(403), .status(500),
    .wrongType(expected: "JSON", got: "HTML"), .unreadable(what: "gzip"),
    .badRedirect(detail: "a loop"), .overBudget(limit: 15),
  ]
  static let sights: [Surface.Sight] =
    problems.map { .failed(FetchError($0, url: "https://hub/x")) } + [
      .part(why: "the list ends in 'load more'"), .notAsked(why: "inline bundle"),
    ]

  /// The criteria that a surface alone leaves open.
  static let criteria: [Surface.Kind: Set<String>] = [
    .card: ["datasets", "weights", "evaluation-code", "fine-tuning-code", "training-metrics"],
    .files: ["weights", "evaluation-code", "fine-tuning-code", "training-metrics"],
    .dataset: ["datasets"],
    .repository: ["evaluation-code", "fine-tuning-code"],
  ]

  @Test(arguments: [Surface.Kind.card, .files, .dataset, .repository], sights)
  func whatASurfaceWouldHaveShownIsUnknown(_ kind: Surface.Kind, _ sight: Surface.Sight) throws {
    var evidence = Evidence.make(sights: [kind: sight])
    if kind == .dataset || kind == .repository {
      evidence.surfaces.append(Surface(kind: kind, url: "https://hub/linked", sight: sight))
    }
    let audit = try Shipped.pack().audit(evidence)
    let unknown = audit.criteria.filter { $0.outcome == .unknown }.map(\.id)
    #expect(Set(unknown) == Self.criteria[kind])
    let silent = audit.criteria.filter { $0.outcome != .unknown }
    #expect(silent.allSatisfy { $0.outcome == .unpublished && $0.reasonCode == .absent })
    #expect(audit.unseen.count == 1)
  }

  @Test(arguments: problems)
  func nothingSeenIsFiveUnknowns(_ problem: FetchError.Problem) throws {
    let failed = Surface.Sight.failed(FetchError(problem, url: "https://hub/x"))
    let sights = Dictionary(uniqueKeysWithValues: Surface.Kind.allCases.map { ($0, failed) })
    let audit = try Shipped.pack().audit(Evidence.make(sights: sights, license: nil))
    #expect(audit.criteria.map(\.outcome) == Array(repeating: .unknown, count: 5))
    #expect(audit.criteria.map(\.claim) == Array(repeating: .unseen, count: 5))
    #expect(audit.score == Score(low: 0, high: 100))
    #expect(audit.coverage == Audit.Coverage(seen: 0, expected: 4))
    #expect(audit.license.terms == .unresolved)
  }

  @Test func noSurfacesAtAllAreFiveUnknowns() throws {
    var evidence = Evidence.make()
    evidence.surfaces = []
    let audit = try Shipped.pack().audit(evidence)
    #expect(audit.criteria.map(\.outcome) == Array(repeating: .unknown, count: 5))
  }

  @Test func aFailedArtifactIsUnknownThoughItsPointerWasRead() throws {
    let repository = Observation.make(.repository, .evaluationCode, stands: .failed)
    let finding = try Shipped.pack().finding("evaluation-code", Evidence.make([repository]))
    #expect(finding?.outcome == .unknown)
  }
}
