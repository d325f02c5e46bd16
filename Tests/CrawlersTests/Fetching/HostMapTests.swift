// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("A host map")
struct HostMapTests {
  @Test(
    "sends a host's requests elsewhere",
    arguments: [
      ("https://hub.example/a/b?c=d", "http://127.0.0.1:8080/hf/a/b?c=d"),
      ("https://HUB.example", "http://127.0.0.1:8080/hf/"),
      ("https://cdn.example/x", "http://127.0.0.1:8080/x"),
      ("https://hub.example:8443/a", nil),
      ("http://hub.example/a", nil),
      ("https://other.example/a", nil),
    ]
  )
  func sends(_ asked: String, to target: String?) throws {
    let map = try HostMap(parsing: [
      "hub.example=http://127.0.0.1:8080/hf/", "cdn.example=http://127.0.0.1:8080",
    ])
    let address = try #require(WebAddress(asked))
    #expect(map.target(of: address)?.text == target)
  }

  @Test(
    "turns addresses in answers back",
    arguments: [
      ("Location", "http://127.0.0.1:8080/hf/b?c=d", "https://hub.example/b?c=d"),
      ("location", "/hf/b", "/b"), ("Location", "/b", "/b"),
      ("Location", "http://127.0.0.1:8080/x", "https://cdn.example/x"),
      ("Location", "http://127.0.0.1:8080/hfx", "https://cdn.example/hfx"),
      ("Location", "http://127.0.0.1:9/x", "http://127.0.0.1:9/x"),
      ("Location", "https://other.example/hf/", "https://other.example/hf/"),
      (
        "Link", "<http://127.0.0.1:8080/hf/t?cursor=2>; rel=\"next\", <https://o.example/>; rel=a",
        "<https://hub.example/t?cursor=2>; rel=\"next\", <https://o.example/>; rel=a"
      ),
      ("ETag", "http://127.0.0.1:8080/hf/", "http://127.0.0.1:8080/hf/"),
    ]
  )
  func turnsBack(field: String, value: String, expected: String) throws {
    let map = try HostMap(parsing: [
      "cdn.example=http://127.0.0.1:8080", "hub.example=http://127.0.0.1:8080/hf",
    ])
    let asked = try #require(WebAddress("https://hub.example/a"))
    #expect(
      map.translated(Headers([(field, value)]), asked: asked) == Headers([(field, expected)])
    )
  }

  @Test(
    "says how to write a pair",
    arguments: [
      ("hub.example", "no host before '='"), ("=http://127.0.0.1/", "no host before '='"),
      ("https://hub.example=http://127.0.0.1/", "no host before '='"),
      ("hub.example=127.0.0.1:8080", "no plain http or https address after '='"),
      ("hub.example=http://127.0.0.1/?q", "no plain http or https address after '='"),
    ]
  )
  func explains(pair: String, what: String) {
    #expect(throws: HostMapError(pair: pair, what: what)) { try HostMap(parsing: [pair]) }
  }
}
