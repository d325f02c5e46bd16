// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import Crawlers

/// A repository as a table of paths and texts, and what is made of it.
struct CodeShelf: Sendable {
  var id = "acme/code"
  var files: [String: String]
  var isWhole = true
  var isFork = false
  var isArchived = false
  /// Paths that fail when they are read, and those that are gone.
  var failing: Set<String> = []
  var missing: Set<String> = []

  var sight: RepositorySight {
    RepositorySight(
      id: id,
      files: files.sorted { $0.key < $1.key }.map { RepositoryFile(path: $0, size: $1.utf8.count) },
      isWhole: isWhole,
      license: "mit",
      isArchived: isArchived,
      isFork: isFork
    )
  }

  func scout(
    _ component: Component,
    _ reason: CodeReason,
    below path: String = "",
    model: String = "acme/falkon-3b"
  ) throws -> CodeScout {
    let context = CodeContext(model, files: try .shipped(), contents: try .shipped())
    return CodeScout(sight, below: path, component, reason, context)
  }

  func answer(_ path: String) -> Answer {
    if failing.contains(path) { return .unseen(FetchError(.status(500), url: path)) }
    guard let text = files[path], !missing.contains(path) else {
      return .absent(.dead, FetchResponse(url: path, status: 404))
    }
    return .found(FetchResponse(url: path, status: 200, body: Array(text.utf8)))
  }

  /// How it stands, in words that begin with the standing, and the paths that were opened.
  func judged(_ scout: CodeScout) async -> (says: String, opened: [String]) {
    let opened = await scout.opening(at: Source(url: id)).open { answer($0) }
    let judged = await scout.judged { answer($0) }
    return (judged.finding, opened.files.keys.sorted())
  }
}

/// Texts that are one thing, and no other.
enum CodeSample {
  static let training = "trainer = Trainer(model=model)\ntrainer.train()\n" + rest
  static let inference = "model = load(name)\nprint(model.generate(prompt))\n" + rest
  static let evaluation = "import sacrebleu\nprint(sacrebleu.corpus_bleu(a, b))\n" + rest
  static let latency = "t = time.perf_counter()\nmodel.generate(p)\nprint(t)\n" + rest
  static let plain = "rows = sorted(rows)\nwrite(rows, path)\n" + rest
  static let recipe =
    "base_model: acme/base\ndatasets:\n  - path: acme/rows\nadapter: lora\nnum_epochs: 3\n"
  /// So that no sample is too small to be a script.
  private static let rest = "# " + String(repeating: "-", count: 200) + "\n"
}
