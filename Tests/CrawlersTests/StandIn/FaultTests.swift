// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import StandInHub
import Testing

@Suite("Faults are as asked for")
struct FaultTests {
  static let url = "https://huggingface.co/api/models/acme/tiny-1b"

  static let statuses: [(String, [Int])] = [
    ("huggingface.co/api/models/*=503", [503, 503, 503]),
    ("huggingface.co/api/models/*=503*2", [503, 503, 200]),
    ("HEAD huggingface.co/*=500", [200, 200, 200]),
    ("GET */api/*=429*1", [429, 200, 200]),
    ("api.github.com/*=500", [200, 200, 200]),
    ("*=challenge", [405, 405, 405]),
    ("*=limited:2*1", [429, 200, 200]),
    ("*=html*1", [200, 200, 200]),
  ]

  @Test("They meet what they name, as often as they say", arguments: statuses)
  func meets(_ words: String, _ expected: [Int]) async throws {
    let faults = [try Fault(words: words)]
    let got = try await StandInHub.serve(.sample, faults: faults) { hub in
      var got: [Int] = []
      for _ in expected { got.append(try await hub.ask(Self.url).status) }
      return got
    }
    #expect(got == expected)
  }

  static let bodies: [(Fault.Effect, String?)] = [
    (.empty, ""), (.invalidJSON, "{\"id\": \"acme/tiny\", \"siblings\": [{"),
    (.html, "<!doctype html><html><body>Welcome</body></html>"), (.truncated, nil),
  ]

  @Test("Bodies break as asked for", arguments: bodies)
  func breaks(_ effect: Fault.Effect, _ expected: String?) async throws {
    let reply = try await StandInHub.serve(.sample, faults: [Fault(effect)]) { hub in
      try await hub.ask(Self.url)
    }
    #expect(reply.isWhole == (expected != nil))
    if let expected { #expect(reply.text == expected) } else { #expect(!reply.body.isEmpty) }
  }

  @Test("An oversized answer is as large as asked for")
  func oversized() async throws {
    let faults = [Fault(.oversized(21_000_000))]
    let reply = try await StandInHub.serve(.sample, faults: faults) { hub in
      try await hub.ask(Self.url)
    }
    #expect(reply.body.count == 21_000_000)
    #expect(reply.isWhole)
  }

  @Test("A limit says when to come back, or doesn't")
  func limits() async throws {
    let effects: [Fault.Effect] = [.limited(seconds: 2), .retryAfter(seconds: 3), .limited]
    let faults = effects.map { Fault($0, times: 1) }
    let hints = try await StandInHub.serve(.sample, faults: faults) { hub in
      var hints: [String] = []
      for _ in effects {
        let reply = try await hub.ask(Self.url)
        hints.append("\(reply.headers["RateLimit"] ?? "-") \(reply.headers["Retry-After"] ?? "-")")
      }
      return hints
    }
    #expect(hints == [#""api";r=0;t=2 -"#, "- 3", "- -"])
  }

  @Test("A link can be made to lead elsewhere")
  func hostileLink() async throws {
    let link = "<https://evil.example/api>; rel=\"next\""
    let faults = [Fault(.field("Link", link))]
    let reply = try await StandInHub.serve(.sample, faults: faults) { hub in
      try await hub.ask("\(Self.url)/tree/main")
    }
    #expect(reply.headers["Link"] == link)
  }

  @Test(
    "What is not a fault is refused",
    arguments: ["503", "*=maybe", "*=limited:x", "*=503*2*2"]
  )
  func refused(_ words: String) {
    #expect(throws: Fault.WordsError(words: words)) { try Fault(words: words) }
  }
}
