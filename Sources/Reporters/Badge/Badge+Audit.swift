// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Badge {
  /// Packs of which a full house means that a model is open source.
  private static let openSourcePacks: Set = ["open-source-model", "osaid-1.0"]

  /// The badge of an audit: "3/5 published".
  ///
  /// It says "open source" only where every criterion of a definition of open source is published
  /// and the terms of every artifact are open.
  public init(_ audit: Audit) {
    let tally = Tally(audit.criteria)
    let detail = audit.provenance
    // Where nothing is decided either way, red would say more than was seen.
    let isUndecided = tally.published == 0 && tally.possible == tally.applicable
    if tally.applicable == 0 || tally.isUnseen || isUndecided && audit.coverage.seen == 0 {
      self = .unknown(detail: detail)
      return
    }
    self.init(
      message: Self.isOpenSource(audit, tally) ? "open source" : tally.words,
      color: isUndecided ? .grey : Color(percent: tally.published * 100 / tally.applicable),
      detail: detail
    )
  }

  /// The badge of one criterion: "weights: published"; nil where the audit has no such criterion.
  public init?(_ audit: Audit, criterion id: String) {
    guard let finding = audit.criteria.first(where: { $0.id == id }) else { return nil }
    let isUnknown = finding.outcome == .unknown
    self.init(
      message: "\(id): \(isUnknown ? "unknown" : finding.words)",
      color: finding.outcome.badgeColor,
      detail: audit.provenance,
      isUnknown: isUnknown
    )
  }

  private static func isOpenSource(_ audit: Audit, _ tally: Tally) -> Bool {
    let terms = audit.criteria.compactMap(\.terms) + [audit.license.terms]
    return openSourcePacks.contains(audit.pack.id) && tally.published == tally.applicable
      && terms.allSatisfy { $0 == .open }
  }
}

extension Outcome {
  fileprivate var badgeColor: Badge.Color {
    switch self {
    case .published: .brightGreen
    case .partial: .yellow
    case .unpublished: .red
    case .claimed, .unknown, .notApplicable: .grey
    }
  }
}

extension Audit {
  /// "allenai/OLMo-7B at 3f2c1ab, by open-source-model 1.0, evidence of 2026-11-23".
  fileprivate var provenance: String {
    let revision = reference.revision.map { " at \($0.prefix(7))" } ?? ""
    let dates = criteria.flatMap(\.evidence).compactMap(\.source.at)
    let date = dates.max().map { ", evidence of \($0.prefix(10))" } ?? ""
    return "\(reference.id)\(revision), by \(pack.id) \(pack.version)\(date)"
  }
}
