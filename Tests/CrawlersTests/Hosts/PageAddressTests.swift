// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Testing

@Suite("Addresses of pages are taken apart strictly")
struct PageAddressTests {
  static let addresses: [(text: String, host: String?, segments: [String])] = [
    ("https://h/a/b", "h", ["a", "b"]),
    ("HTTPS://WWW.H.Example./a//b/", "h.example", ["a", "b"]),
    ("http://h:8080/a", "h:8080", ["a"]),
    ("https://h", "h", []),
    ("https://h/a?b#c", "h", ["a"]),
    ("https://h?a=/b", "h", []),
    ("https://h/a%2Fb/%C3%A4", "h", ["a/b", "ä"]),
    ("https://h/%zz", nil, []),
    ("https://user:pass@h/a", nil, []),
    ("https://h ost/a", nil, []),
    ("https:///a", nil, []),
    ("https://./a", nil, []),
    ("ftp://h/a", nil, []),
    ("javascript:alert(1)", nil, []),
    ("h/a", nil, []),
  ]

  @Test("Host and segments", arguments: addresses)
  func parts(_ row: (text: String, host: String?, segments: [String])) {
    let address = PageAddress(row.text)
    #expect(address?.host == row.host)
    #expect(address?.segments ?? [] == row.segments)
  }

  @Test("A segment is escaped whole, a path segment by segment")
  func escaping() {
    #expect(PageAddress.escaped(segment: "refs/pr/1 ä~") == "refs%2Fpr%2F1%20%C3%A4~")
    #expect(PageAddress.escaped(path: "a b/c?d") == "a%20b/c%3Fd")
  }
}
