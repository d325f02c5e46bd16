// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters
import RuleEngine

/// Audits of one model after another, by any pack, with one set of connections.
struct SharedAudits {
  private let rules: RulesOptions
  private let place: RulesPlace
  /// What the repository asks of its own audits; nil without a policy.
  let policy: LoadedPolicy?
  let shared: Live.Shared

  /// What the command line leaves open is as `policy` has it.
  init(
    _ rules: RulesOptions,
    _ source: SourceOptions,
    under policy: LoadedPolicy? = nil
  ) throws(Failure) {
    self.rules = rules
    self.policy = policy
    place = try rules.place()
    shared = try Live(source: source.filled(by: policy?.policy), rules: place).shared()
  }

  /// The audit of the model that `words` name, with what `policy` waives and points at; exit code 3
  /// where there is none.
  ///
  /// The pack is that of the id or folder `pack`, else the policy's, else the default one.
  func audit(
    of words: String,
    pack: String?,
    under policy: LoadedPolicy?
  ) async throws(Failure) -> Audit {
    var rules = rules
    rules.pack = pack
    let pack = try rules.loadedPack(place, under: self.policy?.policy)
    return try await planned(words, by: pack, under: policy).audit
  }

  /// The same by `pack`, with what to publish next, a gate that asks for `requirements`, and what
  /// `policy` waives and points at.
  func planned(
    _ words: String,
    by pack: Pack,
    _ requirements: [Requirement] = [],
    under policy: LoadedPolicy? = nil
  ) async throws(Failure) -> PlannedAudit {
    var auditor = Auditor(
      shared: shared,
      pack: pack,
      catalogue: try rules.catalogue(place),
      requirements: requirements
    )
    try auditor.adopt(policy, for: [words])
    let reference: Reference
    do throws(ReferenceError) {
      reference = try shared.reference(words)
    } catch {
      throw Failure.usage(error)
    }
    let outcomes = await auditor.outcomes(of: [reference])
    try await shared.writeRecording()
    switch outcomes.first {
    case .audit(let planned, _): return planned
    case .error(let report): throw Failure(message: report.message, code: 3)
    case nil: throw Failure(message: "no audit came of '\(words)'", code: 70)
    }
  }
}
