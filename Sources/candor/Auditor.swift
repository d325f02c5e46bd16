// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters
import RuleEngine

/// One reference after another through crawl, rules and gate, several at once, in order.
struct Auditor: Sendable {
  var shared: Live.Shared
  var pack: Pack
  var catalogue: LicenseCatalogue
  var requirements: [Requirement]
  var waivers = Waivers.none

  /// What came of one reference.
  enum Outcome: Sendable {
    case audit(PlannedAudit, asked: RequestExplanation)
    case error(ErrorReport)
  }

  /// How many models are crawled at once.
  private static let atOnce = 4

  /// The outcomes in the order of `references`.
  func outcomes(of references: [Reference]) async -> [Outcome] {
    await Self.outcomes(of: references.map { ($0, self) })
  }

  /// The outcomes of references, each audited by its own auditor, in their order.
  static func outcomes(of asked: [(reference: Reference, by: Auditor)]) async -> [Outcome] {
    let progress = Progress(total: asked.count)
    return await withTaskGroup(of: (Int, Outcome).self) { group in
      var waiting = asked.enumerated().makeIterator()
      func startNext() {
        guard let (index, next) = waiting.next() else { return }
        group.addTask { (index, await next.by.outcome(of: next.reference)) }
      }
      for _ in 0..<atOnce { startNext() }
      var outcomes: [Int: Outcome] = [:]
      for await (index, outcome) in group {
        outcomes[index] = outcome
        progress.show(outcomes.count, asked[index].reference.requested.neutralized)
        startNext()
      }
      progress.end()
      let all = asked.indices.compactMap { outcomes[$0] }
      for (asked, outcome) in zip(asked, all) where asked.by.explainsRequests {
        RequestExplanation.print(outcome)
      }
      return all
    }
  }

  private func outcome(of reference: Reference) async -> Outcome {
    let crawl = shared.crawl()
    do throws(CrawlError) {
      let evidence = try await crawl.crawler.evidence(of: reference)
      let asked = RequestExplanation(
        entries: await crawl.log.entries,
        surfaces: evidence.surfaces
      )
      return .audit(planned(evidence), asked: asked)
    } catch {
      let report = ErrorReport(
        ref: reference.requested,
        kind: error.problem.rawValue,
        message: "\(error)",
        url: error.url
      )
      return .error(report)
    }
  }

  /// The judgement of evidence, gate included, with what to publish next.
  func planned(_ evidence: Evidence) -> PlannedAudit {
    var audit = audit(evidence)
    let plan = pack.plan(for: audit)
    audit.gate = audit.gate?.led(by: plan)
    return PlannedAudit(audit: audit, plan: plan)
  }

  /// The same without a plan, for many models.
  func audit(_ evidence: Evidence) -> Audit {
    var audit = pack.audit(
      evidence,
      licenses: catalogue,
      tool: Release.tool,
      waivers: waivers
    )
    let awaited = requirements.isEmpty ? [] : pack.awaited(evidence, waivers: waivers)
    let gate = Gate(requirements, on: audit, awaiting: awaited)
    let checks = gate.checks + waivers.checks
    if !checks.isEmpty { audit.gate = Gate(checks: checks) }
    return audit
  }
}
