// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite struct PackLoadingTests {
  private let header = "id: p\nversion: \"1\"\ntitle: P\nabout: A pack.\norder: "

  /// What loading a folder with these files says; the folder's own path is left out.
  private func load(_ files: [String: String]) throws -> Result<Pack, PolicyFileError> {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("candor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { removeQuietly(folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    do throws(PolicyFileError) {
      return .success(try Pack.load(folder.path))
    } catch {
      return .failure(error)
    }
  }

  private func removeQuietly(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  @Test func aPackIsItsRulesInOrder() throws {
    let rule = RuleFileTests.text()
    let other = rule.replacingOccurrences(of: "id: card", with: "id: another")
    let files = ["pack.yaml": header + "[card, another]", "card.yaml": rule, "another.yaml": other]
    let pack = try load(files).get()
    #expect(pack.rules.map(\.id) == ["card", "another"])
    let again = try load(files).get()
    #expect(pack.digest == again.digest)
    let changed = try load(files.merging(["card.yaml": rule + "# a word\n"]) { $1 }).get()
    #expect(pack.digest != changed.digest)
  }

  @Test(arguments: [
    ("[card]", ["card.yaml", "another.yaml"], "the rule 'another' is not in the order"),
    ("[card, card]", ["card.yaml"], "'card' stands twice"),
    ("[card, crad]", ["card.yaml"], "no rule 'crad' beside this file"),
    ("[]", [], "no rules"),
  ])
  func aMistakeInTheOrderIsNamed(_ order: String, _ rules: [String], _ message: String) throws {
    var files = ["pack.yaml": header + order]
    for name in rules {
      let id = String(name.dropLast(".yaml".count))
      files[name] = RuleFileTests.text().replacingOccurrences(of: "id: card", with: "id: \(id)")
    }
    let result = try load(files)
    #expect(throws: PolicyFileError.self) { try result.get() }
    if case .failure(let error) = result { #expect(error.message == message) }
  }

  @Test func anEmptyFolderIsNoPack() throws {
    guard case .failure(let error) = try load([:]) else {
      Issue.record("it was read")
      return
    }
    #expect(error.message == "no pack here")
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    #expect(throws: PolicyFileError.self) { try Pack.load("/nonexistent/pack") }
  }
}
