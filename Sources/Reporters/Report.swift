// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a reporter renders: the audits of one run in their order, and what explains them.
public struct Report: Sendable, Hashable {
  /// What came of one reference.
  public enum Entry: Sendable, Hashable {
    /// An audit, and what to publish next where that was worked out.
    case audit(Audit, plan: FixPlan? = nil)
    /// A failure in an audit's place.
    case error(ErrorReport)
  }

  /// In the order of the references.
  public var entries: [Entry]
  /// What the packs say of their criteria; may be empty, then formats do without it.
  public var guides: [CriterionGuide]

  /// A report of what came of each reference.
  public init(entries: [Entry], guides: [CriterionGuide] = []) {
    self.entries = entries
    self.guides = guides
  }

  /// A report of audits alone.
  public init(_ audits: [Audit], guides: [CriterionGuide] = []) {
    self.init(entries: audits.map { .audit($0) }, guides: guides)
  }

  /// Its audits, in order.
  public var audits: [Audit] {
    entries.compactMap { if case .audit(let audit, _) = $0 { audit } else { nil } }
  }

  /// Its failures, in order.
  public var errors: [ErrorReport] {
    entries.compactMap { if case .error(let error) = $0 { error } else { nil } }
  }

  /// What `audit`'s pack says of the criterion of `finding`; nil where it is not known.
  public func guide(to finding: Finding, in audit: Audit) -> CriterionGuide? {
    guides.first { $0.pack == audit.pack.id && $0.id == finding.id }
  }
}
