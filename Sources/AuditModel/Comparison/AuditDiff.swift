// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How two audits of a model by one pack differ, and why.
public struct AuditDiff: Sendable, Hashable {
  /// What differs between the two audits as a whole.
  public struct Changed: Sendable, Hashable {
    /// What was seen: the digest of the evidence, or of a source that both cite.
    public var evidence: Bool
    /// The pack's digest or version.
    public var rules: Bool
    /// The program or its version.
    public var tool: Bool
    /// What the publisher's policy waives.
    public var policy = false

    /// What differs, in the words of causes.
    public var causes: [ChangeCause] {
      [
        evidence ? .evidence : nil, rules ? .rules : nil, tool ? .tool : nil,
        policy ? .policy : nil,
      ].compactMap(\.self)
    }
  }

  /// The earlier audit; nil where there is none of this model.
  public var old: Audit?
  /// The later audit; nil where there is none of this model.
  public var new: Audit?
  /// What differs as a whole.
  public var changed: Changed
  /// Criteria whose verdicts, or what these rest on, differ: in the later audit's order, then those
  /// that only the earlier one has.
  public var criteria: [CriterionChange]

  /// Compares two audits.
  public init(from old: Audit, to new: Audit) {
    self.old = old
    self.new = new
    changed = Changed(
      evidence: old.evidenceDigest != new.evidenceDigest,
      rules: old.pack.digest != new.pack.digest || old.pack.version != new.pack.version,
      tool: old.tool != new.tool
    )
    let between = changed
    let gone = old.criteria.map(\.id).filter { id in !new.criteria.contains { $0.id == id } }
    criteria = (new.criteria.map(\.id) + gone).compactMap { id in
      let change = CriterionChange(
        id,
        from: old.criteria.first { $0.id == id },
        to: new.criteria.first { $0.id == id },
        between: between
      )
      return change.isNone ? nil : change
    }
    changed.policy = criteria.contains { $0.causes.contains(.policy) }
  }

  /// An audit that has no counterpart.
  init(old: Audit? = nil, new: Audit? = nil) {
    self.old = old
    self.new = new
    changed = Changed(evidence: false, rules: false, tool: false)
    criteria = []
  }

  /// The audits that are compared, in the order of `new`, then those that only `old` has: of one
  /// model by one pack, told by its address.
  ///
  /// Two single audits by one pack are compared whatever their models: a folder has another path on
  /// each machine.
  public static func all(from old: [Audit], to new: [Audit]) -> [AuditDiff] {
    if old.count == 1, new.count == 1, old[0].pack.id == new[0].pack.id {
      return [AuditDiff(from: old[0], to: new[0])]
    }
    let paired = new.map { audit in
      old.last { $0.isCounterpart(of: audit) }.map { AuditDiff(from: $0, to: audit) }
        ?? AuditDiff(new: audit)
    }
    let gone = old.filter { audit in !new.contains { $0.isCounterpart(of: audit) } }
    return paired + gone.map { AuditDiff(old: $0) }
  }

  /// Whether the terms of the license are open no more, or there is no license any more.
  public var isLicenseWorse: Bool {
    guard let old, let new else { return false }
    return new.license.terms.decline(since: old.license.terms) == .proven
  }

  /// Whether the two audits are of models with other names: then nothing of it is a change.
  ///
  /// A folder may hold any model: its path tells nothing.
  public var isOfTwoModels: Bool {
    guard let old = old?.reference, let new = new?.reference else { return false }
    return old.resolved != new.resolved && old.id.lowercased() != new.id.lowercased()
      && old.host != "local" && new.host != "local"
  }

  /// Whether anything got worse by what was seen.
  public var isWorse: Bool { isLicenseWorse || criteria.contains { $0.direction == .worse } }

  /// Whether nothing that is compared differs.
  public var isNone: Bool {
    guard let old, let new else { return false }
    return criteria.isEmpty && changed.causes.isEmpty && old.license == new.license
      && old.score == new.score && old.class == new.class
  }
}

extension Audit {
  /// Whether it is of the same model by the same pack.
  fileprivate func isCounterpart(of other: Audit) -> Bool {
    reference.resolved == other.reference.resolved && pack.id == other.pack.id
  }
}
