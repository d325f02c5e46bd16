// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite("A waiver as it is written") struct WrittenWaiverTests {
  static let criteria = ["datasets", "weights"]

  /// The waivers of `text` on 2026-11-23.
  static func waivers(_ text: String) throws -> Waivers {
    let policy = try Policy(path: ".candor.yaml", text: text)
    let today = try #require(Day("2026-11-23"))
    return Waivers(policy.waivers, criteria: criteria, today: today)
  }

  /// A waiver with all that is needed, but for what `changes` change or, with nil, take away.
  static func text(_ changes: [String: String?] = [:]) -> String {
    var values: [String: String] = [
      "criterion": "datasets", "artifact": "https://a.example/x", "reason": "It is not ours",
      "author": "legal@acme.example", "expires": "2027-03-31",
    ]
    for (key, value) in changes { values[key] = value }
    let lines = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "waivers:\n  - " + lines.joined(separator: "\n    ") + "\n"
  }

  static let days: [(expires: String, holds: Bool, isSoon: Bool)] = [
    ("2026-11-22", false, false), ("2026-11-23", true, true), ("2026-11-24", true, true),
    ("2026-12-23", true, true), ("2026-12-24", true, false), ("2027-03-31", true, false),
    ("2020-01-01", false, false),
  ]

  @Test("holds to the end of its last day, and is warned of for 30 days", arguments: days)
  func day(_ row: (expires: String, holds: Bool, isSoon: Bool)) throws {
    let waivers = try Self.waivers(Self.text(["expires": row.expires]))
    #expect(waivers.grants.map(\.expiresSoon) == (row.holds ? [row.isSoon] : []))
    #expect(
      waivers.refusals.map(\.what) == (row.holds ? [] : ["it expired on \(row.expires)"])
    )
  }

  static let wrong: [(text: String, what: String)] = [
    (text(["criterion": nil]), "'criterion' is missing"),
    (text(["reason": nil]), "'reason' is missing"),
    (text(["reason": "\"\""]), "'reason' says nothing"),
    (text(["reason": "..."]), "'reason' says nothing"),
    (text(["author": nil]), "'author' is missing"),
    (text(["author": "[a, b]"]), "a single value is due here"),
    (text(["expires": nil]), "'expires' is missing"),
    (text(["expires": "31.03.2027"]), "'31.03.2027' is no day"),
    (text(["expires": "2027-02-30"]), "'2027-02-30' is no day"),
    (text(["expires": "never"]), "'never' is no day"),
    (text(["artifact": nil]), "it does not say what it is for"),
    (text(["artifact": "\"\""]), "'artifact' says nothing"),
    (text(["path": "\"logs/*\""]), "both an artifact and a path"),
    (text(["artifact": "\"https://a.example/*\""]), "'https://a.example/*' is a pattern"),
    (text(["artifact": "\"**\""]), "'**' is a pattern"),
    (text(["artifact": nil, "path": "\"*\""]), "'*' covers every file"),
    (text(["artifact": nil, "path": "\"**/*\""]), "'**/*' covers every file"),
    (text(["link": "ticket 42"]), "a link without an address"),
    (
      text(["criterion": "datsets"]),
      "'datsets' is no criterion of the pack (did you mean 'datasets'?)"
    ),
    (text(["reason": "42"]), "'42' without quotes is no text"),
    (text(["author": "yes"]), "'yes' without quotes is no text"),
    (text(["criterion": "null"]), "'null' without quotes is no text"),
    (text(["artifact": "3.0"]), "'3.0' without quotes is no text"),
    (text(["artifact": "\"/\""]), "'artifact' says nothing"),
    ("waivers: [none]\n", "keys and values are due here"),
    ("waivers: [[a]]\n", "keys and values are due here"),
  ]

  @Test("in any other way holds for nothing, and fails the gate", arguments: wrong)
  func failsClosed(_ row: (text: String, what: String)) throws {
    let waivers = try Self.waivers(row.text)
    #expect(waivers.grants == [])
    #expect(waivers.refusals.map(\.what) == [row.what])
    let check = try #require(waivers.checks.first)
    #expect(check.requirement.wholeMatch(of: /waiver at \.candor\.yaml:\d+:\d+/) != nil)
    #expect(check.decision == .failed)
    #expect(check.reason == "The waiver holds for nothing: \(row.what).")
    #expect(check.fix?.isEmpty == false)
  }

  @Test("for all of a criterion must be written out")
  func whole() throws {
    let waivers = try Self.waivers(Self.text(["artifact": "\"*\""]))
    #expect(waivers.grants.map(\.waiver.isWhole) == [true])
  }

  @Test("says where in the file it goes wrong")
  func place() throws {
    let places = try [["expires": "soon"], ["expires": "2020-01-01"], ["reason": nil]].map {
      try Self.waivers(Self.text($0)).refusals.map(\.place)
    }
    #expect(places == [[".candor.yaml:5:14"], [".candor.yaml:5:14"], [".candor.yaml:2:5"]])
  }

  @Test("does not fall with the one before it")
  func several() throws {
    let text = Self.text(["expires": "2020-01-01"]) + Self.text().dropFirst("waivers:\n".count)
    let waivers = try Self.waivers(text)
    #expect(waivers.grants.count == 1)
    #expect(waivers.refusals.map(\.place) == [".candor.yaml:5:14"])
  }
}
