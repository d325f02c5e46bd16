// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

/// Taking away what helps never raises the floor of the score.
///
/// What helps: each artifact that is published by itself; and one that is partial, as long as it is
/// not beside something published of which it is another piece. There it says that there is more
/// that cannot be had: a further gated dataset, or gated code of the model this one was made from.
/// Naming it is welcome, and does not help.
@Suite struct MonotoneTests {
  /// The places of the observations that help, in `evidence`.
  private func helping(_ evidence: Evidence, _ pack: Pack) -> Set<Int> {
    var places: Set<Int> = []
    for rule in pack.rules {
      let found = evidence.observations.enumerated().compactMap { place, observation in
        rule.ceiling(of: observation).map { (place, Artifact(observation, under: $0).verdict) }
      }
      let hasPublished = found.contains { $0.1.outcome == .published }
      for (place, verdict) in found where verdict.isPositive {
        let isPiece = rule.combination == .every || evidence.observations[place].part == .base
        if verdict.outcome == .published || !isPiece || !hasPublished {
          places.insert(place)
        }
      }
    }
    return places
  }

  @Test(arguments: 0..<8)
  func theFloorNeverRises(_ block: Int) throws {
    let pack = try Shipped.pack()
    func low(_ evidence: Evidence) -> Int {
      Score(pack.rules.map { $0.judge(evidence).verdict.points(of: $0.points) }).low
    }
    var tried = 0
    for seed in (block * 100)..<((block + 1) * 100) {
      let evidence = Evidence.generated(seed: UInt64(seed))
      let before = low(evidence)
      for place in helping(evidence, pack) {
        var without = evidence
        without.observations.remove(at: place)
        #expect(low(without) <= before, "seed \(seed), without observation \(place)")
        var failed = evidence
        failed.observations[place].standing = .failed
        #expect(low(failed) <= before, "seed \(seed), observation \(place) failed")
        tried += 1
      }
    }
    #expect(tried > 100)
  }

  @Test func theScoreIsARangeAndTheSameEachTime() throws {
    let pack = try Shipped.pack()
    let licenses = try Shipped.licenses()
    for seed in 0..<200 { try check(Evidence.generated(seed: UInt64(seed)), pack, licenses) }
  }

  private func check(_ evidence: Evidence, _ pack: Pack, _ licenses: LicenseCatalogue) throws {
    let tool = Audit.Tool(name: "candor", version: "test")
    let audit = pack.audit(evidence, licenses: licenses, tool: tool)
    #expect(0 <= audit.score.low && audit.score.low <= audit.score.high && audit.score.high <= 100)
    #expect(pack.audit(evidence, licenses: licenses, tool: tool) == audit)
    #expect(audit.criteria.allSatisfy { $0.points.low <= $0.points.high && !$0.reason.isEmpty })
    #expect(audit.criteria.allSatisfy { $0.outcome != .unpublished || !$0.evidence.isEmpty })
  }
}
