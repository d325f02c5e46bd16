// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How the verdict on one criterion differs between two audits of a model.
public struct CriterionChange: Sendable, Hashable {
  /// The criterion's id.
  public var id: String
  /// The earlier verdict; nil where the earlier audit has no such criterion.
  public var old: Finding?
  /// The later verdict; nil where the later audit has no such criterion.
  public var new: Finding?
  /// Which way it went.
  public var direction: ChangeDirection
  /// What may have caused it: one alone is certain.
  public var causes: [ChangeCause]
  /// Sources that only the later verdict cites.
  public var added: [CitedSource]
  /// Sources that only the earlier verdict cites.
  public var removed: [CitedSource]
  /// Sources that both cite, in the state that the later one read.
  public var changed: [CitedSource]

  /// Whether a verdict, its points or its terms differ, and not only what they rest on.
  public var isOfVerdict: Bool {
    guard let old, let new else { return true }
    return isJudgedOtherwise || old.waiver?.outcome != new.waiver?.outcome
  }

  /// Whether something else was found, whatever is waived.
  private var isJudgedOtherwise: Bool {
    old?.outcome != new?.outcome || old?.reasonCode != new?.reasonCode
      || old?.points != new?.points || old?.terms != new?.terms
  }

  /// Whether nothing differs.
  var isNone: Bool { !isOfVerdict && added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// Compares two verdicts on the criterion `id`; `between` says what else differs.
  init(_ id: String, from old: Finding?, to new: Finding?, between: AuditDiff.Changed) {
    self.id = id
    self.old = old
    self.new = new
    direction = Self.direction(from: old, to: new)
    let before = Self.sources(old)
    let now = Self.sources(new)
    added = now.filter { source in !before.contains { $0.isSamePlace(as: source) } }
    removed = before.filter { source in !now.contains { $0.isSamePlace(as: source) } }
    changed = now.filter { source in
      before.contains { $0.isSamePlace(as: source) } && !before.contains(source)
    }
    causes = []
    causes = possibleCauses(between)
  }

  private static func sources(_ finding: Finding?) -> [CitedSource] {
    var met: Set<CitedSource> = []
    return (finding?.evidence ?? []).map(CitedSource.init).filter { met.insert($0).inserted }
  }

  /// What is certain of the cause.
  ///
  /// A source that stands in another state is evidence. The same sources in the same states cannot
  /// be it. Sources that only one of them cites may be there because of anything that differs.
  private func possibleCauses(_ between: AuditDiff.Changed) -> [ChangeCause] {
    guard old != nil, new != nil else { return between.rules ? [.rules] : [.tool] }
    if isOfVerdict, !isJudgedOtherwise { return [.policy] }
    if between.evidence, !changed.isEmpty { return [.evidence] }
    let others = [between.rules ? ChangeCause.rules : nil, between.tool ? .tool : nil]
      .compactMap(\.self)
    let isSame = added.isEmpty && removed.isEmpty && changed.isEmpty
    if isSame, !others.isEmpty { return others }
    return (between.evidence || others.isEmpty ? [.evidence] : []) + others
  }

  private static func direction(from old: Finding?, to new: Finding?) -> ChangeDirection {
    guard let old, let new, old.outcome != .notApplicable, new.outcome != .notApplicable else {
      return .other
    }
    let outcome = new.decline(since: old)
    let terms = old.terms.flatMap { new.terms?.decline(since: $0) }
    if outcome == .proven || terms == .proven { return .worse }
    if outcome == .possible { return .unclear }
    if new.surely.rank > old.surely.rank { return .better }
    return terms == .possible ? .unclear : .other
  }
}
