// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

extension CodeRepository {
  /// A repository of which nothing is known yet.
  static func unseen(_ id: String) -> CodeRepository {
    var repository = CodeRepository(id)
    repository.facts = .unrecorded
    repository.listsAllFiles = false
    return repository
  }

  /// Takes in an answer of the API; false where it has to be kept as it is.
  mutating func learn(_ exchange: Exchange, at rest: [String]) throws -> Bool {
    guard rest.isEmpty || rest.prefix(2) == ["git", "trees"] else { return false }
    date = date ?? exchange.headers["Date"]
    let body = try JSON(parsing: exchange.body)
    guard !rest.isEmpty else {
      facts = .recorded(body)
      license = body["license"]?["spdx_id"]?.text
      defaultBranch = body["default_branch"]?.text ?? defaultBranch
      isPrivate = body["private"]?.isTrue ?? false
      return true
    }
    guard exchange.url.contains("recursive"), body["truncated"]?.isTrue != true else {
      return false
    }
    sha = body["sha"]?.text ?? sha
    for row in body["tree"]?.items ?? [] {
      guard let path = row["path"]?.text else { continue }
      let kind = row["type"]?.text.flatMap(CodeFile.Kind.init) ?? .blob
      let known = files.first { $0.path == path }
      files.removeAll { $0.path == path }
      files.append(
        CodeFile(
          path,
          kind: kind,
          mode: row["mode"]?.text,
          size: row["size"]?.integer,
          oid: row["sha"]?.text,
          content: known?.content ?? .unrecorded
        )
      )
    }
    listsAllFiles = true
    return true
  }

  /// Takes in a raw file.
  mutating func learn(raw exchange: Exchange, at rest: [String]) -> Bool {
    guard rest.count > 1 else { return false }
    date = date ?? exchange.headers["Date"]
    if rest[0] != "HEAD", rest[0].count != 40, case .unrecorded = facts { defaultBranch = rest[0] }
    let path = rest.dropFirst().joined(separator: "/")
    let known = files.firstIndex { $0.path == path }
    if let known {
      files[known].content = .bytes(exchange.body)
    } else {
      files.append(CodeFile(path, content: .bytes(exchange.body)))
    }
    return true
  }
}
