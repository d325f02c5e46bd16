// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a badge says of itself to programs, `candor.badge/1`: enough to hold it against an audit.
public struct BadgeRecord: Sendable, Hashable, Codable {
  /// The name of its schema.
  public static let schema = "candor.badge/1"

  /// The model that was audited.
  public struct Model: Sendable, Hashable, Codable {
    /// The address of its page; nil for a folder, whose place is nobody's business.
    public var url: String?
    /// The host's public name, or "local".
    public var host: String
    /// The host's id of it; the name of a folder.
    public var id: String
    /// The commit that was read, where one is known.
    public var revision: String?

    /// A model on a host.
    public init(url: String?, host: String, id: String, revision: String?) {
      self.url = url
      self.host = host
      self.id = id
      self.revision = revision
    }
  }

  /// ``schema``, or what else stands there.
  public var schema = Self.schema
  /// The model.
  public var model: Model
  /// The definition of openness that was applied.
  public var pack: Audit.PackIdentity
  /// What is shown: `published`, `score`, `class` or `criterion`.
  public var show: String
  /// The id of the criterion that is shown; nil otherwise.
  public var criterion: String?
  /// The left half.
  public var label: String
  /// The right half.
  public var message: String
  /// The name of its colour, as shields.io calls it.
  public var color: String
  /// The style it is drawn in.
  public var style: String
  /// ``Audit/evidenceDigest``.
  public var evidenceDigest: String
  /// The day of the newest evidence, as ISO 8601; nil where evidence has no date.
  public var date: String?

  /// A record of a badge.
  public init(
    model: Model,
    pack: Audit.PackIdentity,
    show: String,
    criterion: String?,
    label: String,
    message: String,
    color: String,
    style: String,
    evidenceDigest: String,
    date: String?
  ) {
    self.model = model
    self.pack = pack
    self.show = show
    self.criterion = criterion
    self.label = label
    self.message = message
    self.color = color
    self.style = style
    self.evidenceDigest = evidenceDigest
    self.date = date
  }

  private enum CodingKeys: String, CodingKey {
    case schema, model, pack, show, criterion, label, message, color, style
    case evidenceDigest = "evidence_digest"
    case date
  }
}
