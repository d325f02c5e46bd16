// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The verdict on one criterion, with all that a reader needs to check it.
public struct Finding: Sendable, Hashable, Codable {
  /// The verdict on one part of a criterion.
  public struct PartOutcome: Sendable, Hashable, Codable {
    /// The part.
    public var part: Part
    /// Its verdict.
    public var outcome: Outcome

    /// A verdict on a part.
    public init(part: Part, outcome: Outcome) {
      self.part = part
      self.outcome = outcome
    }
  }

  /// The rule's id.
  public var id: String
  /// The rule's title: a sentence that is true when it is met.
  public var title: String
  /// The verdict.
  public var outcome: Outcome
  /// Why it is `unpublished`; nil otherwise.
  public var reasonCode: ReasonCode?
  /// The strongest thing the publisher says.
  public var claim: Claim
  /// The points earned.
  public var points: Points
  /// The verdict on each part that was found, own before base; empty when there is nothing.
  public var parts: [PartOutcome]
  /// The terms of its artifacts together; nil when there is no artifact.
  public var terms: Terms?
  /// What the verdict rests on, strongest first.
  public var evidence: [EvidenceItem]
  /// Why this outcome, in a sentence.
  public var reason: String
  /// What to do next; empty when published.
  public var fix: String
  /// What waivers change; nil when none applies.
  public var waiver: WaiverEffect?

  /// A verdict.
  public init(
    id: String,
    title: String,
    outcome: Outcome,
    reasonCode: ReasonCode?,
    claim: Claim,
    points: Points,
    parts: [PartOutcome],
    terms: Terms?,
    evidence: [EvidenceItem],
    reason: String,
    fix: String,
    waiver: WaiverEffect? = nil
  ) {
    self.id = id
    self.title = title
    self.outcome = outcome
    self.reasonCode = reasonCode
    self.claim = claim
    self.points = points
    self.parts = parts
    self.terms = terms
    self.evidence = evidence
    self.reason = reason
    self.fix = fix
    self.waiver = waiver
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, outcome
    case reasonCode = "reason_code"
    case claim, points, parts, terms, evidence, reason, fix, waiver
  }
}
