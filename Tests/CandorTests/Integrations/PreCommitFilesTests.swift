// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles
import Testing

@Suite("The hook for pre-commit is run")
struct PreCommitFilesTests {
  /// What its `files:` say, by the rules of Python and of Foundation alike.
  private static func pattern() throws -> NSRegularExpression {
    let hooks = try policy(".pre-commit-hooks.yaml").items
    let hook = try #require(hooks.first)
    guard case .map(let entries) = hook.content else { throw Missing() }
    let files = try #require(entries.first { $0.key == "files" }?.value.scalar)
    return try NSRegularExpression(pattern: files)
  }

  private struct Missing: Error {}

  private static func policy(_ path: String) throws -> PolicyNode {
    let file = Checkout.root.appending(path: path)
    return try PolicyFile(path: path, text: String(contentsOf: file, encoding: .utf8)).root
  }

  private static func isRun(for path: String) throws -> Bool {
    let range = NSRange(path.startIndex..., in: path)
    return try pattern().firstMatch(in: path, range: range) != nil
  }

  @Test(
    "for the card, the terms, the policy and what says how the weights are",
    arguments: [
      "README.md", "readme.md", "MODEL_CARD.md", "LICENSE", "LICENSE.txt", "licence.md", "NOTICE",
      ".candor.yaml", "config.json", "adapter_config.json", "model.safetensors.index.json",
      "pytorch_model.bin.index.json", "params.json", "revisions.txt",
    ]
  )
  func known(path: String) throws { #expect(try Self.isRun(for: path)) }

  @Test("for no other file", arguments: ["notes.txt", "logo.png", ".gitattributes", "a/b.pdf"])
  func others(path: String) throws { #expect(try !Self.isRun(for: path)) }

  /// A path for each pattern by which an audit knows a file, but for the state of a training, which
  /// shows nothing.
  private static func samples() throws -> [String] {
    guard case .map(let entries) = try policy("Rules/files.yaml").content else { throw Missing() }
    var samples: [String] = []
    for entry in entries where ["weights", "signs"].contains(entry.key) {
      for item in entry.value.items {
        guard case .map(let fields) = item.content,
          !fields.contains(where: { $0.key == "holds" && $0.value.scalar == "state" })
        else { continue }
        let files = fields.first { $0.key == "files" }?.value
        samples += try files?.texts() ?? []
      }
    }
    return samples.map { $0.replacing("*", with: "x") }
  }

  @Test("for every file by which an audit knows something")
  func all() throws {
    let samples = try Self.samples()
    #expect(samples.count > 150)
    #expect(try samples.filter { try !Self.isRun(for: $0) } == [])
  }
}
