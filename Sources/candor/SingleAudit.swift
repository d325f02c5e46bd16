// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The audit of one reference, or one that was written as JSON before.
struct SingleAudit {
  /// A reference, or a file that ends in ".json".
  var subject: String
  var policy: PolicyOptions
  var rules: RulesOptions
  var source: SourceOptions

  /// A policy speaks of audits that are to be made, not of one that was.
  func audit() async throws(Failure) -> Audit {
    if subject.hasSuffix(".json") { return try AuditFile.read(subject) }
    let loaded = try policy.loaded(for: [subject])
    return try await SharedAudits(rules, source, under: loaded)
      .audit(of: subject, pack: rules.pack, under: loaded)
  }
}
