// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a pack says of one criterion, whatever the model: for the help beside a verdict.
public struct CriterionGuide: Sendable, Hashable, Codable {
  /// Where the criterion is taken from.
  public struct Citation: Sendable, Hashable, Codable {
    /// The name of the work.
    public var name: String
    /// Its https address.
    public var url: String

    /// A work and its address.
    public init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }

  /// The id of the pack.
  public var pack: String
  /// The criterion's id.
  public var id: String
  /// A sentence that is true when the criterion is published.
  public var title: String
  /// The question that the criterion answers.
  public var asks: String
  /// Why it matters.
  public var because: String
  /// What to publish to meet it.
  public var fix: String
  /// Where it is taken from.
  public var sources: [Citation]

  /// The guide to one criterion.
  public init(
    pack: String,
    id: String,
    title: String,
    asks: String,
    because: String,
    fix: String,
    sources: [Citation]
  ) {
    self.pack = pack
    self.id = id
    self.title = title
    self.asks = asks
    self.because = because
    self.fix = fix
    self.sources = sources
  }
}
