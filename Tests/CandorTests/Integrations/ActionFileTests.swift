// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("action.yml says what its script does")
struct ActionFileTests {
  static let file = Result {
    try String(contentsOf: Checkout.root.appending(path: "action.yml"), encoding: .utf8)
  }
  static let script = Result {
    try String(contentsOf: URL(filePath: Runner.action), encoding: .utf8)
  }

  @Test("Every action that it uses is named by a commit")
  func pinned() throws {
    let used = try Self.file.get().matches(of: /uses: (\S+)/).map(\.1)
    #expect(!used.isEmpty)
    for action in used { #expect(action.contains(/@[0-9a-f]{40}$/), "\(action)") }
  }

  @Test("What a workflow says stands in no script")
  func inEnvironment() throws {
    for line in try Self.file.get().split(separator: "\n") where line.contains("run:") {
      #expect(!line.contains("${{"), "\(line)")
    }
  }

  @Test("Every input is passed on, and every variable that the script reads is an input")
  func inputs() throws {
    let file = try Self.file.get()
    let passed = Set(file.matches(of: /(INPUT_[A-Z_]+):/).map(\.1))
    #expect(passed == Set(try Self.script.get().matches(of: /INPUT_[A-Z_]+/).map(\.0)))
    let section = try #require(file.split(separator: "\noutputs:").first)
    let declared = Set(section.matches(of: /\n  ([a-z-]+):\n/).map(\.1))
    #expect(declared == Set(file.matches(of: /inputs\.([a-z-]+)/).map(\.1)))
  }

  @Test("Every output is one that the script sets")
  func outputs() throws {
    let used = /steps\.[a-z]+\.outputs\.([a-z-]+)/
    let promised = Set(try Self.file.get().matches(of: used).map(\.1))
    var set = Set(try Self.script.get().matches(of: #/\boutput ([a-z-]+) /#).map(\.1))
    set.formUnion(["markdown", "html", "sarif"])
    #expect(promised == set)
  }

  @Test("The version that is downloaded is the version of this checkout, as GitLab's image is")
  func version() async throws {
    let told = try await Program.run(["--version"]).output
    let version = told.trimmingCharacters(in: .newlines)
    #expect(try Self.file.get().contains("default: \(version)\n"))
    let component = Checkout.root.appending(path: "templates/candor.yml")
    let text = try String(contentsOf: component, encoding: .utf8)
    #expect(text.contains("default: ghcr.io/candor-audit/candor:\(version)\n"))
  }
}
