// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite struct GlobTests {
  @Test(arguments: [
    ("*", "", true), ("*", "anything", true),
    ("full", "full", true), ("full", "FULL", true), ("full", "fuller", false), ("", "", true),
    ("", "a", false), ("*.gguf", "model.GGUF", true), ("*.gguf", ".gguf", true),
    ("*.gguf", "model.gguf.md", false), ("train*", "training", true), ("train*", "retrain", false),
    ("*training data*", "Model > Training Data > Size", true), ("a*a", "a", false),
    ("a*a", "aa", true), ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-c-b", false),
    ("*ab*ab*", "abab", true), ("*ab*ab*", "aab", false), ("**", "x", true),
    ("naïve*", "naïve Bayes", true), ("É*", "école", false),
  ])
  func matches(_ pattern: String, _ subject: String, _ isMatch: Bool) {
    #expect(Glob(pattern).matches(subject) == isMatch)
  }

  @Test func manyStarsOnALongTextEnd() {
    let pattern = Glob(String(repeating: "*a", count: 100) + "*b")
    #expect(!pattern.matches(String(repeating: "a", count: 100_000)))
  }
}
