// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Testing

@Suite("The address of a badge")
struct BadgeAddressTests {
  private static let shields = "https://img.shields.io"

  @Test(
    "holds the words of a shield",
    arguments: [
      (
        "/badge/openness-3%2F5%20published-yellowgreen",
        ["openness", "3/5 published", "yellowgreen"]
      ),
      ("/badge/openness-3%2F5_published-4c1.svg?style=flat", ["openness", "3/5 published", "4c1"]),
      ("/badge/openness-3--4%2F5_published-4c1", ["openness", "3-4/5 published", "4c1"]),
      ("/badge/a__b-c-red", ["a_b", "c", "red"]), ("/badge/c-red", ["", "c", "red"]),
      ("/badge/x-c-red?label=openness&color=green", ["openness", "c", "green"]),
      ("/static/v1?label=openness&message=60+%25&color=blue", ["openness", "60 %", "blue"]),
      ("/static/v1?message=a", ["", "a", "-"]),
      ("//shields.io/badge/a-b-red", ["a", "b", "red"]),
      (
        "https://badgen.net/badge/openness/3%2F5%20published/a4a61d",
        ["openness", "3/5 published", "-"]
      ),
      ("https://flat.badgen.net/static/a/b?label=openness", ["openness", "b", "-"]),
    ]
  )
  func shield(path: String, words: [String]) throws {
    let isWhole = path.contains("//")
    let address = try #require(BadgeAddress((isWhole ? "" : Self.shields) + path))
    guard case .shield(let shield) = address else {
      Issue.record("\(address)")
      return
    }
    #expect([shield.label, shield.message, shield.color ?? "-"] == words)
  }

  @Test(
    "is written anew with other words, all else kept",
    arguments: [
      (
        "/badge/openness-3%2F5_published-4c1.svg?style=plastic#x",
        "/badge/openness-outdated%20%282026--11--23%29-lightgrey.svg?style=plastic#x"
      ),
      (
        "/badge/openness-a-red?color=green&logo=x",
        "/badge/openness-outdated%20%282026--11--23%29-lightgrey?color=lightgrey&logo=x"
      ),
      (
        "/static/v1?style=flat&label=openness&message=a&color=red",
        "/static/v1?style=flat&label=openness&message=outdated%20%282026-11-23%29&color=lightgrey"
      ),
      (
        "https://badgen.net/badge/openness/a?icon=x",
        "https://badgen.net/badge/openness/outdated%20%282026-11-23%29/9f9f9f?icon=x"
      ),
    ]
  )
  func rewriting(before: String, after: String) throws {
    let start = before.hasPrefix("https:") ? "" : Self.shields
    guard case .shield(let shield) = BadgeAddress(start + before) else {
      Issue.record("\(before)")
      return
    }
    let address = shield.address(
      label: shield.label,
      message: "outdated (2026-11-23)",
      color: ("lightgrey", "9f9f9f")
    )
    #expect(address == start + after)
    guard case .shield(let read) = BadgeAddress(address) else {
      Issue.record("\(address)")
      return
    }
    #expect([read.label, read.message] == ["openness", "outdated (2026-11-23)"])
  }

  @Test(
    "is that of an endpoint, of a file or of an SVG elsewhere",
    arguments: [
      (
        "https://img.shields.io/endpoint?style=flat&url=https%3A%2F%2Fa.b%2Fc.json",
        .endpoint("https://a.b/c.json", label: nil, color: nil)
      ),
      (
        "//img.shields.io/endpoint.svg?url=https://a.b/c.json&label=a&color=red",
        .endpoint("https://a.b/c.json", label: "a", color: "red")
      ),
      ("openness.svg", .file("openness.svg")), ("./a%20b/x.SVG?raw=true", .file("./a b/x.SVG")),
      ("../x.svg", .file("../x.svg")), ("https://a.b/x.svg?y", .remote("https://a.b/x.svg?y")),
      (
        "https://img.shields.io/endpoint?url=file%3A%2F%2F%2Fetc%2Fpasswd",
        .remote("https://img.shields.io/endpoint?url=file%3A%2F%2F%2Fetc%2Fpasswd")
      ),
      ("https://img.shields.io/npm/v/x", .remote("https://img.shields.io/npm/v/x")),
      ("//a.b/x.svg", .remote("https://a.b/x.svg")), ("x.png", .file("x.png")),
      ("https://a.b/c", .remote("https://a.b/c")), ("/etc/x.svg", nil),
      ("file:///x.svg", nil), ("data:image/svg+xml,x.svg", nil), ("a\\x.svg", nil),
      ("a%0Ab.svg", nil), ("%.svg", nil), ("", nil),
    ] as [(String, BadgeAddress?)]
  )
  func kinds(address: String, kind: BadgeAddress?) { #expect(BadgeAddress(address) == kind) }

  @Test(
    "of an image elsewhere has words",
    arguments: [
      ("https://a.b/candor/openness.svg", "openness.svg"), ("https://a.b/candor/tree", ""),
      ("https://img.shields.io/github/stars/acme/candor", ""),
      ("https://img.shields.io/badge/dynamic/json?label=openness", "badge dynamic json openness"),
      ("https://img.shields.io/badge/a-b-c-d", "badge a-b-c-d"),
    ]
  )
  func words(address: String, words: String) { #expect(BadgeAddress(address)?.words == words) }
}

@Suite("The SVG of a badge")
struct BadgeImageTests {
  private static let record =
    #"{"schema":"candor.badge/1","model":{"url":null,"host":"local","id":"a","revision":null},"#
    + #""pack":{"id":"p","version":"1","digest":"d"},"show":"published","criterion":null,"#
    + #""label":"a&amp;b","message":"m","color":"red","style":"flat","evidence_digest":"e","date":null}"#

  private static func svg(_ inside: String, before: String = "") -> [UInt8] {
    Array("\(before)<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>".utf8)
  }

  @Test("tells what it shows and what it says")
  func reading() throws {
    let image = try #require(
      BadgeImage(
        Self.svg(
          "<metadata>\(Self.record)</metadata><g><rect fill=\"#555\"/><rect fill=\"red\"/></g>"
            + "<text>a&amp;b</text><text>m <tspan>n</tspan></text>"
        )
      )
    )
    #expect(image.record?.label == "a&b")
    #expect(image.texts == ["a&b", "m n"])
    #expect(image.fills == ["#555", "red"])
  }

  @Test(
    "says nothing where it is none of Candor's",
    arguments: [
      "", "<metadata>{}</metadata>",
      "<metadata>\(record.replacing("badge/1", with: "badge/2"))</metadata>",
      "<desc>\(record)</desc>",
    ]
  )
  func other(inside: String) throws {
    #expect(try #require(BadgeImage(Self.svg(inside))).record == nil)
  }

  @Test(
    "is refused when it is hostile",
    arguments: [
      Array("<html/>".utf8), Array("<svg>".utf8), [], [0],
      svg(String(repeating: "<g>", count: 5_000) + String(repeating: "</g>", count: 5_000)),
      svg(String(repeating: "<a/>", count: 201)), svg(String(repeating: " ", count: 65_536)),
      svg("<text>&a;</text>", before: "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>"),
      svg("<text>&a;</text>", before: "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"),
      svg("", before: "<!DOCTYPE svg PUBLIC \"x\" \"http://example.org/x.dtd\">"),
    ] as [[UInt8]]
  )
  func hostile(bytes: [UInt8]) { #expect(BadgeImage(bytes) == nil) }
}
