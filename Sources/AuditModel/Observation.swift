// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One fact read from a surface, with its place.
public struct Observation: Sendable, Hashable, Codable {
  /// What kind of thing was seen.
  ///
  /// Rule files use these words.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A key of the card's front matter.
    ///
    /// `name` is the key, `value` its value.
    case field
    /// A heading with something under it.
    ///
    /// `name` is the heading.
    case section
    /// A sentence.
    ///
    /// `value` is its text.
    case statement
    /// A link.
    ///
    /// `name` is its target, `value` its anchor text.
    case link
    /// A table.
    ///
    /// `name` is what it shows, `value` its header.
    case table
    /// A code block or a command.
    ///
    /// `name` is what it does, `value` its text.
    case code
    /// A file of the repository.
    ///
    /// `name` is its path.
    case file
    /// The weights as a whole.
    ///
    /// `name` is their kind (``WeightsFacts/Kind``).
    case weights
    /// A dataset.
    ///
    /// `name` is its id or address, `value` its form (`hosted`, `index`, `recipe`).
    case dataset
    /// A code repository, or a folder of one.
    ///
    /// `name` is its address.
    case repository
    /// A public page of a training run.
    ///
    /// `name` is its address.
    case run
    /// Checkpoints along the training.
    ///
    /// `name` is where they are, `value` how many.
    case checkpoints
  }

  /// What kind of thing was seen.
  public var kind: Kind
  /// What it bears on; nil when the reader could not tell.
  public var component: Component?
  /// See ``Kind``.
  public var name: String
  /// See ``Kind``.
  public var value: String
  /// The headings above it, outermost first, joined by " > "; empty outside of a card's sections.
  public var section: String
  /// Which way the sentence around it points.
  public var polarity: Polarity
  /// What the publisher says by it about ``component``; nil when it is no claim.
  public var claim: Claim?
  /// How it stood when it was looked at.
  public var standing: Standing
  /// Which part of the criterion it belongs to.
  public var part: Part
  /// Its own license as its host or its files name it; nil when none was seen.
  public var license: String?
  /// What was found, in one sentence without a full stop, for a person.
  public var says: String
  /// Where it was seen.
  public var source: Source
  /// Where the card points at it, once ``source`` is the artifact itself; for those who show an audit
  /// beside the card, and no part of its JSON.
  public var mention: Source?
  /// The paths of all files that it speaks of as one, as of the weights; for waivers, and no part of
  /// its JSON.
  public var files: [String] = []
  /// The words themselves, at most 300 characters.
  public var excerpt: String
  /// SHA-256 in hex of the bytes of the surface it was read from; nil when there are none.
  public var sha256: String?

  /// An observation; the defaults are those of a plain fact that bears on nothing.
  public init(
    kind: Kind,
    component: Component? = nil,
    name: String,
    value: String = "",
    section: String = "",
    polarity: Polarity = .affirmed,
    claim: Claim? = nil,
    standing: Standing = .notLookedAt,
    part: Part = .own,
    license: String? = nil,
    says: String = "",
    source: Source,
    excerpt: String = "",
    sha256: String? = nil
  ) {
    self.kind = kind
    self.component = component
    self.name = name
    self.value = value
    self.section = section
    self.polarity = polarity
    self.claim = claim
    self.standing = standing
    self.part = part
    self.license = license
    self.says = says
    self.source = source
    self.excerpt = excerpt
    self.sha256 = sha256
  }

  private enum CodingKeys: String, CodingKey {
    case kind, component, name, value, section, polarity, claim, standing, part, license, says
    case source, excerpt, sha256
  }
}
