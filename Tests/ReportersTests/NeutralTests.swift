// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import Testing

@Suite("Foreign text")
struct NeutralTests {
  @Test(
    "loses what acts, and shows that something was there",
    arguments: [
      ("plain", "plain"),
      ("  two\r\n\tlines \u{2028}and\u{2029}more  ", "two lines and more"),
      ("\u{1B}[31mred\u{07}", "\u{FFFD}[31mred\u{FFFD}"),
      ("\u{9B}31m", "\u{FFFD}31m"),
      ("a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
      ("\u{E0041}\u{FFFE}\u{E000}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("می\u{200C}خواهم 👩\u{200D}💻 学習 é", "می\u{200C}خواهم 👩\u{200D}💻 学習 é"),
      (" \n ", ""),
      ("", ""),
    ]
  )
  func neutral(text: String, expected: String) {
    #expect(Array(text.neutralized.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "is escaped for XML",
    arguments: [("<a href='x'>\"&\"</a>", "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;")]
  )
  func xml(text: String, expected: String) {
    #expect(text.escapedForXML == expected)
  }
}
