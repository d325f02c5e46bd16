// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HubRepository {
  /// A model with the facts that every model has; `facts` are laid over them.
  package static func model(
    _ id: String,
    facts: JSON = [:],
    files: [HubFile] = []
  ) -> HubRepository {
    make(.model, id, facts: facts, files: files)
  }

  /// A dataset with the facts that every dataset has; `facts` are laid over them.
  package static func dataset(
    _ id: String,
    facts: JSON = [:],
    files: [HubFile] = []
  ) -> HubRepository {
    make(.dataset, id, facts: facts, files: files)
  }

  private static func make(
    _ kind: Kind,
    _ id: String,
    facts: JSON,
    files: [HubFile]
  ) -> HubRepository {
    let sha = facts["sha"]?.text ?? GitObject.invented("\(kind) \(id) main")
    var all: JSON = [
      "_id": .string(String(GitObject.invented("\(kind) \(id)").prefix(24))),
      "id": .string(id),
      "author": .string(String(id.prefix { $0 != "/" })),
      "private": false, "disabled": false, "gated": false,
      "sha": .string(sha),
      "createdAt": "2026-01-02T03:04:05.000Z", "lastModified": "2026-02-03T04:05:06.000Z",
      "downloads": 12, "likes": 3, "tags": ["region:us"],
    ]
    if kind == .model { all["modelId"] = .string(id) }
    for (name, value) in facts.fields { all[name] = value }
    return HubRepository(kind, id, sha: sha, facts: all, files: files)
  }

  /// The commit that `name` stands for: a branch, a tag, or a commit itself, cut short or not.
  package func commit(of name: String) -> String? {
    if name == "main" || name == "HEAD" { return sha }
    if let revision = revisions.first(where: { $0.name == name }) { return revision.commit }
    let known = [sha] + revisions.compactMap(\.commit) + commits.map(\.id) + history.keys.sorted()
    return name.count >= 5 ? known.first { $0.hasPrefix(name) } : nil
  }

  /// The file at `path` as it reads at `commit`.
  package func file(_ path: String, at commit: String) -> HubFile? {
    if let bytes = history[commit]?[path] { return HubFile(path, content: .bytes(bytes)) }
    return files.first { $0.path == path }
  }

  /// The text of the card.
  package var card: String? {
    guard case .bytes(let bytes)? = file("README.md", at: sha)?.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
