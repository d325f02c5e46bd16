// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Gate {
  /// What one check asks for: its kind, and how much of it.
  ///
  /// Reports and JSON hold it in words ("datasets=published"), from which it is read again.
  public enum Demand: Sendable, Hashable {
    /// A criterion with at least this outcome.
    case outcome(criterion: String, atLeast: Outcome)
    /// At least this score, in percent.
    case minScore(Int)
    /// At least this class of the pack, by its id.
    case minClass(String)
    /// At most so many criteria that are unknown.
    case maxUnknown(Int)
    /// Nothing worse than in the audits of this file.
    case noRegress(file: String)
    /// A waiver that holds, by where it is written (`.candor.yaml:12:5`).
    case waiver(place: String)
    /// Something that this version does not know.
    case other(String)
  }
}

extension Gate.Demand: CustomStringConvertible {
  private static let score = "min-score "
  private static let least = "min-class "
  private static let unknown = "max-unknown "
  private static let regress = "no-regress "
  private static let waived = "waiver at "

  /// As it was given.
  public var description: String {
    switch self {
    case .outcome(let criterion, let least): "\(criterion)=\(least.rawValue)"
    case .minScore(let score): "\(Self.score)\(score)"
    case .minClass(let id): "\(Self.least)\(id)"
    case .maxUnknown(let count): "\(Self.unknown)\(count)"
    case .noRegress(let file): "\(Self.regress)\(file)"
    case .waiver(let place): "\(Self.waived)\(place)"
    case .other(let words): words
    }
  }

  /// Reads what ``description`` says; words that it never says are ``other(_:)``.
  public init(_ words: String) {
    func rest(_ prefix: String) -> String? {
      words.hasPrefix(prefix) ? String(words.dropFirst(prefix.count)) : nil
    }
    let sides = words.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let outcome = sides.count == 2 ? Outcome(rawValue: sides[1]) : nil
    let read: Self? =
      rest(Self.score).flatMap { Int($0) }.map(Self.minScore)
      ?? rest(Self.unknown).flatMap { Int($0) }.map(Self.maxUnknown)
      ?? rest(Self.least).map(Self.minClass)
      ?? rest(Self.regress).map(Self.noRegress)
      ?? rest(Self.waived).map(Self.waiver)
      ?? outcome.map { .outcome(criterion: sides[0], atLeast: $0) }
    self = read.flatMap { $0.description == words ? $0 : nil } ?? .other(words)
  }
}

extension Gate.Demand: Codable {
  /// Reads its words.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes its words.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
