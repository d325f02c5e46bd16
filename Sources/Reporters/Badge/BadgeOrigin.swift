// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where a badge comes from: the audit, and what of it is shown.
public struct BadgeOrigin: Sendable, Hashable {
  /// The model.
  public var model: BadgeRecord.Model
  /// The definition of openness.
  public var pack: Audit.PackIdentity
  /// What is shown.
  public var view: BadgeView
  /// ``Audit/evidenceDigest``.
  public var evidenceDigest: String
  /// The day of the newest evidence; nil where evidence has no date.
  public var date: Day?
  /// The ids of criteria of which something is waived.
  public var waived: [String]
  /// The score of what is not waived; nil without a waiver.
  public var waivedScore: Score?

  /// The origin of a badge of `audit`.
  public init(_ audit: Audit, showing view: BadgeView) {
    let subject = audit.reference
    let isLocal = subject.host == "local"
    let name = subject.id.split(separator: "/").last.map(String.init) ?? subject.id
    model = BadgeRecord.Model(
      url: isLocal ? nil : subject.resolved,
      host: subject.host,
      id: isLocal ? name : subject.id,
      revision: subject.revision
    )
    pack = audit.pack
    self.view = view
    evidenceDigest = audit.evidenceDigest
    date = audit.criteria.flatMap(\.evidence)
      .compactMap { $0.source.at.flatMap { Day(String($0.prefix(10))) } }.max()
    waived = audit.criteria.filter { $0.waiver != nil }.map(\.id)
    waivedScore = audit.waivedScore
  }

  /// "allenai/OLMo-7B at 3f2c1ab, by open-source-model 1.0, evidence of 2026-11-23", and what is
  /// waived.
  var words: String {
    let evidence = date.map { "evidence of \($0)" } ?? "evidence without a date"
    let rest = waivedScore.map { ", \($0.badgeWords) of the rest" } ?? ""
    let waiver = waived.isEmpty ? "" : "; waived: \(waived.joined(separator: ", "))\(rest)"
    return "\(model.words), by \(pack.id) \(pack.version), \(evidence)\(waiver)"
  }
}

extension BadgeRecord.Model {
  /// "allenai/OLMo-7B at 3f2c1ab".
  package var words: String { id + (revision.map { " at \($0.prefix(7))" } ?? "") }
}

extension Score {
  /// "60 %", or "60–80 %" where evidence was not seen.
  var badgeWords: String { low == high ? "\(low) %" : "\(low)–\(high) %" }
}
