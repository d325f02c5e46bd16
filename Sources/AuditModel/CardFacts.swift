// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Facts of the card as a text.
public struct CardFacts: Sendable, Hashable, Codable {
  /// Whether the card holds prompts of a gate, or says that access must be asked for.
  public var gatedText: Bool
  /// The languages the front matter names, in its order.
  public var language: [String]
  /// The task that the model is for, as the Hub names it (`text-generation`); nil when not said.
  public var task: String?

  /// Facts of a card; an unread card has none.
  public init(gatedText: Bool = false, language: [String] = [], task: String? = nil) {
    self.gatedText = gatedText
    self.language = language
    self.task = task
  }

  private enum CodingKeys: String, CodingKey {
    case gatedText = "gated_text"
    case language, task
  }
}
