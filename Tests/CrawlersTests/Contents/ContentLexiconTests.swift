// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import Testing

@testable import Crawlers

@Suite("The table of contents is read with care")
struct ContentLexiconTests {
  @Test("Every example of it holds, and every entry is needed")
  func examples() throws {
    let mistakes = ContentChecks(try .shipped()).mistakes
    #expect(mistakes == [], "\(mistakes.joined(separator: "\n"))")
  }
}
