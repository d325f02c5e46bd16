// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Badge {
  /// Packs of which a full house means that a model is open source.
  private static let openSourcePacks: Set = ["open-source-model", "osaid-1.0"]

  /// The badge of an audit: "3/5 published".
  ///
  /// It says "open source" only where every criterion of a definition of open source is published
  /// and the terms of every artifact are open. What is waived is never counted as published.
  public init(_ audit: Audit) {
    let tally = Tally(audit.criteria)
    let message = Self.isOpenSource(audit) ? "open source" : tally.words
    self.init(audit, tally, message, BadgeOrigin(audit, showing: .published)) {
      Color(percent: tally.published * 100 / tally.applicable)
    }
  }

  /// The badge of what `view` names; nil where the audit has no such criterion or no class.
  public init?(_ audit: Audit, showing view: BadgeView) {
    let origin = BadgeOrigin(audit, showing: view)
    switch view {
    case .published: self.init(audit)
    case .score:
      self.init(audit, Tally(audit.criteria), audit.score.badgeWords, origin) {
        Color(percent: audit.score.low)
      }
    case .class:
      guard let name = audit.class else { return nil }
      self.init(message: "class \(name)", color: Color(class: name), origin: origin)
    case .criterion(let id):
      guard let finding = audit.criteria.first(where: { $0.id == id }) else { return nil }
      let isUnknown = finding.outcome == .unknown
      self.init(
        message: "\(id): \(isUnknown ? "unknown" : finding.words)",
        color: finding.outcome.badgeColor,
        origin: origin,
        isUnknown: isUnknown
      )
    }
  }

  /// Whether a model may be called open source by what `audit` found.
  package static func isOpenSource(_ audit: Audit) -> Bool {
    let tally = Tally(audit.criteria)
    let terms = audit.criteria.compactMap(\.terms) + [audit.license.terms]
    return openSourcePacks.contains(audit.pack.id) && tally.applicable > 0
      && tally.published == tally.applicable && terms.allSatisfy { $0 == .open }
  }

  /// A badge of several criteria, unless too little was seen to say anything of them.
  private init(
    _ audit: Audit,
    _ tally: Tally,
    _ message: String,
    _ origin: BadgeOrigin,
    color: () -> Color
  ) {
    // Where nothing is decided either way, red would say more than was seen.
    let isUndecided = tally.published == 0 && tally.possible == tally.applicable
    if tally.applicable == 0 || tally.isUnseen || isUndecided && audit.coverage.seen == 0 {
      self.init(message: "unknown", color: .grey, origin: origin, isUnknown: true)
    } else {
      self.init(message: message, color: isUndecided ? .grey : color(), origin: origin)
    }
  }

  private init(message: String, color: Color, origin: BadgeOrigin, isUnknown: Bool = false) {
    self.init(message: message, color: color, detail: origin.words, isUnknown: isUnknown)
    self.origin = origin
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
