// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One thing that was, or should have been, fetched.
public struct Surface: Sendable, Hashable, Codable {
  /// What a surface can show.
  ///
  /// A rule's silence on a kind that was not seen counts as unknown.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The model's page.
    case page
    /// The host's facts of the model: gate, license, tags.
    case info
    /// The model card.
    case card
    /// The list of the repository's files.
    case files
    /// Branches and tags.
    case refs
    /// A linked dataset.
    case dataset
    /// A linked code repository.
    case repository
    /// One file that was opened.
    case content
  }

  /// How much of it was read.
  public enum Sight: Sendable, Hashable, Codable {
    /// All of it.
    case whole
    /// Some of it, as a file list of a page that ends in "load more".
    case part(why: String)
    /// None: it failed.
    case failed(FetchError)
    /// None: nobody asked, and why ("offline", "inline bundle", "over the budget of 15 requests").
    case notAsked(why: String)
  }

  /// What it can show.
  public var kind: Kind
  /// Its address.
  public var url: String
  /// How much of it was read.
  public var sight: Sight
  /// SHA-256 in hex of its bytes; nil when there are none.
  public var sha256: String?
  /// When it was read, as ISO 8601 in UTC.
  public var at: String?

  /// A surface.
  public init(kind: Kind, url: String, sight: Sight, sha256: String? = nil, at: String? = nil) {
    self.kind = kind
    self.url = url
    self.sight = sight
    self.sha256 = sha256
    self.at = at
  }
}
