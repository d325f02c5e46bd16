// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub
import Testing

/// A kind of failure that a host or the way to it has.
struct Trouble: Sendable, CustomTestStringConvertible {
  var name: String
  var effect: Fault.Effect
  var deadline = Duration.seconds(20)
  var bodyLimit = 20 << 20

  var testDescription: String { name }

  static let all: [Trouble] = [
    Trouble(name: "503", effect: .status(503)),
    Trouble(name: "500", effect: .status(500)),
    Trouble(name: "429 without a word", effect: .limited),
    Trouble(name: "429 with RateLimit", effect: .limited(seconds: 1_000)),
    Trouble(name: "429 with Retry-After", effect: .retryAfter(seconds: 1_000)),
    Trouble(name: "403 of a spent hour", effect: .exhausted),
    Trouble(name: "405 with a challenge", effect: .challenge),
    Trouble(name: "a body cut short", effect: .truncated),
    Trouble(name: "a body without end", effect: .slow, deadline: .milliseconds(400)),
    Trouble(name: "a page where data is due", effect: .html),
    Trouble(name: "a body over the limit", effect: .oversized(200_000), bodyLimit: 100_000),
    Trouble(name: "an empty body", effect: .empty),
    Trouble(name: "broken JSON", effect: .invalidJSON),
  ]

  /// Bodies that are wrong as JSON and right as a card: an empty card is a card.
  static let harmlessToCards: Set<String> = ["an empty body", "broken JSON"]
}
