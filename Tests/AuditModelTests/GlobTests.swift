// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("A star stands for anything, all else for itself")
struct GlobTests {
  static let fits: [(pattern: String, subject: String, fits: Bool)] = [
    ("*", "", true),
    ("*", "a/b", true),
    ("a", "A", true),
    ("*.py", "eval/run.py", true),
    ("*.py", "run.pyc", false),
    ("eval/*.py", "eval/deep/run.py", true),
    ("eval/*.py", "my/eval/run.py", false),
    ("a*a", "a", false),
    ("a*a", "aa", true),
    ("a*b*c", "axxbxxc", true),
    ("a*b*c", "axxcxxb", false),
    ("a**c", "ac", true),
    ("Ä", "ä", false),
    ("a?c", "abc", false),
    ("[ab]", "a", false),
    ("", "", true),
    ("", "a", false),
  ]

  @Test("In either case of ASCII letters", arguments: fits)
  func matches(_ row: (pattern: String, subject: String, fits: Bool)) {
    #expect(Glob(row.pattern).matches(row.subject) == row.fits)
  }

  @Test("A hostile pattern ends soon")
  func hostile() {
    let pattern = Glob(String(repeating: "*a", count: 200) + "*b")
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
  }
}
