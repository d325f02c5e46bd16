// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters
import RuleEngine

/// The audit of one reference, or one that was written as JSON before.
struct SingleAudit {
  /// A reference, or a file that ends in ".json".
  var subject: String
  var rules: RulesOptions
  var source: SourceOptions

  func audit() async throws(Failure) -> Audit {
    if subject.hasSuffix(".json") { return try AuditFile.read(subject) }
    let place = try rules.place()
    let auditor = Auditor(
      shared: try Live(source: source, rules: place).shared(),
      pack: try rules.loadedPack(place),
      catalogue: try rules.catalogue(place),
      requirements: []
    )
    switch await auditor.outcomes(of: [try reference(auditor)]).first {
    case .audit(let audit, _): return audit
    case .error(let report): throw Failure(message: report.message, code: 3)
    case nil: throw Failure(message: "no audit came of '\(subject)'", code: 70)
    }
  }

  private func reference(_ auditor: Auditor) throws(Failure) -> Reference {
    do throws(ReferenceError) {
      return try auditor.shared.crawl().crawler.reference(subject)
    } catch {
      throw Failure.usage(error)
    }
  }
}
