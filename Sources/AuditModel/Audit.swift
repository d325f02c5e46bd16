// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A scored audit of one model by one pack: the value that every report renders.
public struct Audit: Sendable, Hashable, Codable {
  /// The program that made the audit.
  public struct Tool: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// A program and its version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The definition of openness that was applied.
  public struct PackIdentity: Sendable, Hashable, Codable {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// `sha256:` and the hex digest of its rule files.
    public var digest: String

    /// A pack by id, version and digest.
    public init(id: String, version: String, digest: String) {
      self.id = id
      self.version = version
      self.digest = digest
    }
  }

  /// A surface that should have been seen.
  public struct Unseen: Sendable, Hashable, Codable {
    /// Its address.
    public var url: String
    /// Why it was not seen.
    public var reason: String

    /// A surface and why it was not seen.
    public init(url: String, reason: String) {
      self.url = url
      self.reason = reason
    }
  }

  /// How many of the surfaces that should be seen were seen.
  public struct Coverage: Sendable, Hashable, Codable {
    /// Seen.
    public var seen: Int
    /// Should be seen.
    public var expected: Int

    /// Seen out of expected.
    public init(seen: Int, expected: Int) {
      self.seen = seen
      self.expected = expected
    }
  }

  /// The schema's name, `candor.audit/1`.
  public var schema = "candor.audit/1"
  /// The program.
  public var tool: Tool
  /// The definition of openness.
  public var pack: PackIdentity
  /// The model.
  public var reference: Subject
  /// The verdicts, in the pack's order.
  public var criteria: [Finding]
  /// Checkpoints along the training.
  public var checkpoints: CheckpointFacts
  /// The weights.
  public var weights: WeightsFacts
  /// The card.
  public var card: CardFacts
  /// The license.
  public var license: License
  /// The models it was made from, nearest first.
  public var lineage: [Ancestor]
  /// What could not be seen.
  public var unseen: [Unseen]
  /// What Candor does not read.
  public var notRead: [NotRead]
  /// How much was seen.
  public var coverage: Coverage
  /// The pack's class of the model ("III"); nil where the pack has none.
  public var `class`: String?
  /// The score.
  public var score: Score
  /// The score of what is not waived; nil without a waiver.
  public var waivedScore: Score?
  /// What the gate decided; nil without a gate.
  public var gate: Gate?
  /// ``Evidence/digest``.
  public var evidenceDigest: String

  /// An audit.
  public init(
    tool: Tool,
    pack: PackIdentity,
    reference: Subject,
    criteria: [Finding],
    checkpoints: CheckpointFacts,
    weights: WeightsFacts,
    card: CardFacts,
    license: License,
    lineage: [Ancestor],
    unseen: [Unseen],
    notRead: [NotRead],
    coverage: Coverage,
    class: String?,
    score: Score,
    waivedScore: Score? = nil,
    gate: Gate?,
    evidenceDigest: String
  ) {
    self.tool = tool
    self.pack = pack
    self.reference = reference
    self.criteria = criteria
    self.checkpoints = checkpoints
    self.weights = weights
    self.card = card
    self.license = license
    self.lineage = lineage
    self.unseen = unseen
    self.notRead = notRead
    self.coverage = coverage
    self.class = `class`
    self.score = score
    self.waivedScore = waivedScore
    self.gate = gate
    self.evidenceDigest = evidenceDigest
  }

  private enum CodingKeys: String, CodingKey {
    case schema, tool, pack, reference, criteria, checkpoints, weights, card, license, lineage
    case unseen
    case notRead = "not_read"
    case coverage, `class`, score
    case waivedScore = "waived_score"
    case gate
    case evidenceDigest = "evidence_digest"
  }
}
