// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// All that was seen of one model: what rules judge, and all they judge.
public struct Evidence: Sendable, Hashable, Codable {
  /// The model.
  public var subject: Subject
  /// Facts, in reading order.
  public var observations: [Observation] = []
  /// What was, or should have been, fetched, in the order of asking.
  public var surfaces: [Surface] = []
  /// What Candor does not read.
  public var notRead: [NotRead] = []
  /// Who may have the files.
  public var access = Access()
  /// The weights.
  public var weights = WeightsFacts()
  /// Checkpoints along the training.
  public var checkpoints = CheckpointFacts()
  /// The card as a text.
  public var card = CardFacts()
  /// The license.
  public var license = LicenseFacts()
  /// The models it was made from, nearest first.
  public var lineage: [Ancestor] = []
  /// `sha256:` and the hex digest of all surfaces' addresses and bytes, in order.
  public var digest = ""

  /// Evidence of a model of which nothing has been seen yet.
  public init(subject: Subject) { self.subject = subject }

  /// Whether a surface of this kind was read whole, by whatever route.
  public func saw(_ kind: Surface.Kind) -> Bool {
    surfaces.contains { $0.kind == kind && $0.sight == .whole }
  }
}
