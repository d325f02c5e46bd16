// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One piece of evidence as an audit cites it.
public struct EvidenceItem: Sendable, Hashable, Codable {
  /// How far it was checked; nil where it says why something could not be seen.
  public var grade: Grade?
  /// What was found, in one sentence.
  public var says: String
  /// Where.
  public var source: Source
  /// Where the card points at it, if that is elsewhere (``Observation/mention``); no part of the JSON.
  public var mention: Source?
  /// The words themselves.
  public var excerpt: String
  /// SHA-256 in hex of the bytes it was read from.
  public var sha256: String?

  /// A citation.
  public init(grade: Grade?, says: String, source: Source, excerpt: String, sha256: String?) {
    self.grade = grade
    self.says = says
    self.source = source
    self.excerpt = excerpt
    self.sha256 = sha256
  }

  private enum CodingKeys: String, CodingKey {
    case grade, says, source, excerpt, sha256
  }
}
