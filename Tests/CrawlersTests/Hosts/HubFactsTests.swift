// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

@Suite("What the Hub says of a model")
struct HubFactsTests {
  private func facts(_ json: String) throws -> HubFacts {
    try JSONDecoder().decode(HubFacts.self, from: Data(json.utf8))
  }

  @Test(
    "The gate is a flag or a word; anything else is not said",
    arguments: [
      ("false", Access.Gate.none), ("true", .manual), ("\"auto\"", .auto),
      ("\"manual\"", .manual), ("\"geographic\"", nil), ("null", nil), ("7", nil), ("{}", nil),
    ] as [(String, Access.Gate?)]
  )
  func gate(json: String, gate: Access.Gate?) throws {
    #expect(try facts("{\"gated\": \(json)}").access.gate == gate)
  }

  @Test(
    "A field in another shape loses itself and no other",
    arguments: [
      "\"siblings\": {}", "\"cardData\": null", "\"config\": \"x\"", "\"safetensors\": []",
      "\"usedStorage\": \"much\"", "\"disabled\": 3", "\"private\": \"no\"",
    ]
  )
  func shapes(field: String) throws {
    let facts = try facts("{\"id\": \"acme/tiny\", \"sha\": \"abc\", \"gated\": false, \(field)}")
    #expect(facts.id == "acme/tiny")
    #expect(facts.sha == "abc")
    #expect(facts.access.gate == Access.Gate.none)
  }

  @Test(
    "The parsed front matter takes scalars and lists alike",
    arguments: [
      ("\"mit\"", ["mit"]), ("[\"mit\", \"apache-2.0\"]", ["mit", "apache-2.0"]),
      ("true", ["true"]), ("2.5", ["2.5"]), ("3", ["3"]), ("1e300", ["1e+300"]), ("null", []),
      ("{\"a\": \"b\"}", []),
    ]
  )
  func scalars(json: String, texts: [String]) throws {
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data("{\"license\": \(json)}".utf8))
    #expect((FrontMatter(tree)["license"]?.scalars.map(\.text) ?? []) == texts)
  }
}
