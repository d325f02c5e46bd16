// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the words of a badge claim.
package enum BadgeClaim: Sendable, Hashable {
  /// "3-4/5 published".
  case published(BadgeRange, of: Int)
  /// "open source".
  case openSource
  /// "60–80 %".
  case score(BadgeRange)
  /// "class II".
  case `class`(String)
  /// "weights: published".
  case criterion(String, words: String)
  /// "unknown": nothing could be seen.
  case unknown
  /// "outdated (2026-11-23)".
  case outdated

  /// What a badge with this claim shows; nil where its words leave that open.
  var view: BadgeView? {
    switch self {
    case .published, .openSource: .published
    case .score: .score
    case .class: .class
    case .criterion(let id, _): .criterion(id)
    case .unknown, .outdated: nil
    }
  }
}

extension BadgeClaim {
  /// Reads the message of a badge as a reader does, whatever letters it is written in; nil for words
  /// that Candor does not draw.
  package init?(_ message: String) {
    let lower = message.skeleton
    if let range = Self.published(lower) {
      self = range
    } else if let score = Self.score(lower) {
      self = .score(score)
    } else if lower == "open source" {
      self = .openSource
    } else if lower == "unknown" {
      self = .unknown
    } else if lower == "outdated" || lower.hasPrefix("outdated (") {
      self = .outdated
    } else if lower.hasPrefix("class "), lower.count > 6 {
      self = .class(String(lower.dropFirst(6)).uppercased())
    } else {
      let parts = lower.split(separator: ": ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      self = .criterion(String(parts[0]), words: String(parts[1]))
    }
  }

  private static func published(_ words: String) -> BadgeClaim? {
    let end = " published"
    guard words.hasSuffix(end) else { return nil }
    let parts = words.dropLast(end.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let range = BadgeRange(parts[0]), let all = BadgeRange(parts[1]),
      all.low == all.high, range.high <= all.low
    else { return nil }
    return .published(range, of: all.low)
  }

  private static func score(_ words: String) -> BadgeRange? {
    guard words.hasSuffix("%") else { return nil }
    let number = words.dropLast()
    guard let range = BadgeRange(number.last == " " ? number.dropLast() : number),
      range.high <= 100
    else { return nil }
    return range
  }
}
