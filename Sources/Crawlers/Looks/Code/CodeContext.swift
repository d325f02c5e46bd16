// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What code is judged by: the tables, and what the model and its publisher are called.
package struct CodeContext: Sendable {
  package var files: FileLexicon
  package var contents: ContentLexicon
  package var names: ModelNames
  var owner: OwnNames

  /// `id` is the model's `owner/name`, `bases` those of the models that it was made from.
  package init(
    _ id: String,
    bases: [String] = [],
    files: FileLexicon,
    contents: ContentLexicon
  ) {
    self.files = files
    self.contents = contents
    names = ModelNames(id, bases: bases, common: contents.commonWords)
    owner = OwnNames(id)
  }

  var ranking: CodeRanking { CodeRanking(files: files, contents: contents, names: names) }
  var judge: ContentJudge { ContentJudge(lexicon: contents, names: names) }

  /// Whether a file says how others are run.
  func configures(_ path: String) -> Bool {
    guard let kind = contents.kind(of: path) else { return false }
    let kinds: Set<ContentKind> = [.settings, .shell, .jsonnet, .makefile]
    return kinds.contains(kind) || path.lowercased().contains("config")
  }

  /// Whether the publisher holds the repository `id`.
  func owns(_ id: String) -> Bool {
    LinkAddress("https://github.com/\(id)").map { owner.ownership(of: $0) == .holder } ?? false
  }

  /// The copies of public software that a repository holds, as far as a component goes.
  func copies(in sight: RepositorySight, _ component: Component) -> CopiesMet {
    CopiesMet(sight, component, self)
  }

  /// Whether a repository is the publisher's, by its holder or because it is called after the model.
  func isOwn(_ id: String) -> Bool { owns(id) || names.naming(in: id) >= .family }
}
