// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import Testing

@Suite("An address or a time of a stranger's")
struct PlaceTests {
  @Test(
    "may stand in a document if it is one",
    arguments: [
      ("https://a.example/b?c=d#e", "https://a.example/b?c=d#e"),
      ("http://a.example", "http://a.example/"),
      (
        "https://a.example/b c<d>\"\\^`{|}[1]",
        "https://a.example/b%20c%3Cd%3E%22%5C%5E%60%7B%7C%7D%5B1%5D"
      ),
      ("https://a.example/%2F%zz%", "https://a.example/%2F%25zz%25"),
      ("https://a.example/#b#c", "https://a.example/#b%23c"),
      ("https://a.example/é\u{202E}\u{1B}", "https://a.example/%C3%A9%E2%80%AE%1B"),
      ("javascript:alert(1)", nil),
      ("ftp://a.example", nil),
      ("/home/ada/opal", nil),
      ("https://", nil),
      ("https:///etc", nil),
      ("https://user@a.example/", nil),
      ("", nil),
    ] as [(String, String?)]
  )
  func addresses(text: String, expected: String?) {
    #expect(text.webAddress == expected)
  }

  @Test(
    "is an instant only in the one form",
    arguments: [
      ("2026-11-23T04:26:00Z", true),
      ("2024-02-29T23:59:59Z", true),
      ("2000-02-29T00:00:00Z", true),
      ("2023-02-29T00:00:00Z", false),
      ("1900-02-29T00:00:00Z", false),
      ("2026-04-31T00:00:00Z", false),
      ("2026-00-01T00:00:00Z", false),
      ("2026-13-01T00:00:00Z", false),
      ("2026-01-00T00:00:00Z", false),
      ("2026-01-01T24:00:00Z", false),
      ("2026-01-01T00:60:00Z", false),
      ("2026-01-01T00:00:60Z", false),
      ("2026-01-01T00:00:00+01:00", false),
      ("2026-01-01T00:00:00.5Z", false),
      ("2026-01-01 00:00:00Z", false),
      ("२०२६-01-01T00:00:00Z", false),
      ("", false),
    ]
  )
  func instants(text: String, isInstant: Bool) {
    #expect(text.isInstant == isInstant)
  }
}
