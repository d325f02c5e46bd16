// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A reasoned and dated exception from a requirement, granted by the publisher's own policy.
///
/// A waiver never makes anything published: it only takes what it names out of what a gate asks.
public struct Waiver: Sendable, Hashable, Codable {
  /// The id of the criterion that it is for.
  public var criterion: String
  /// The address of the artifact that it is for, or the name that the card gives it without one; `*`
  /// for the criterion as a whole.
  public var artifact: String?
  /// The file of the model's repository that it is for, as a glob; nil with ``artifact``.
  public var path: String?
  /// Why.
  public var reason: String
  /// Who answers for it.
  public var author: String
  /// The last day on which it holds, as ISO 8601 (`2027-03-31`).
  public var expires: String
  /// Where it was decided (a ticket, a page).
  public var link: String?
  /// Where it is written (`.candor.yaml:12`).
  public var writtenAt: String

  /// An exception; either `artifact` or `path` says what it covers.
  public init(
    criterion: String,
    artifact: String? = nil,
    path: String? = nil,
    reason: String,
    author: String,
    expires: String,
    link: String? = nil,
    writtenAt: String = ".candor.yaml"
  ) {
    self.criterion = criterion
    self.artifact = artifact
    self.path = path
    self.reason = reason
    self.author = author
    self.expires = expires
    self.link = link
    self.writtenAt = writtenAt
  }

  private enum CodingKeys: String, CodingKey {
    case criterion, artifact, path, reason, author, expires, link
    case writtenAt = "written_at"
  }
}
