// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

extension HubRepository {
  /// A repository of which nothing is known yet.
  static func unseen(_ kind: Kind, _ id: String) -> HubRepository {
    var repository = HubRepository(kind, id, sha: "", facts: nil, files: [])
    repository.listsAllFiles = false
    repository.listsAllRevisions = false
    return repository
  }

  /// Takes in what an exchange tells; false where it has to be kept as it is.
  mutating func learn(_ exchange: Exchange, at place: HubPlace, query: String) throws -> Bool {
    date = date ?? exchange.headers["Date"]
    switch (place.isAPI, place.action) {
    case (true, nil), (true, "revision"):
      guard query.isEmpty || query == "blobs=true" else { return false }
      facts = try JSON(parsing: exchange.body)
      sha = facts?["sha"]?.text ?? sha
      return true
    case (true, "tree") where query.lowercased().contains("recursive=true"):
      for row in try JSON(parsing: exchange.body).items where row["type"] != "directory" {
        learn(row: row)
      }
      listsAllFiles = true
      return true
    case (true, "refs"): return try learn(references: exchange)
    case (true, "croissant"):
      croissant = try JSON(parsing: exchange.body)
      return true
    case (false, "resolve"), (false, "raw"):
      return learn(content: exchange, at: place)
    default: return false
    }
  }

  private mutating func learn(row: JSON) {
    guard let path = row["path"]?.text else { return }
    let known = files.firstIndex { $0.path == path }
    var file = known.map { files[$0] } ?? HubFile(path, content: .unrecorded)
    file.size = row["size"]?.integer ?? file.size
    file.oid = row["oid"]?.text ?? file.oid
    if let digest = row["lfs"]?["oid"]?.text, let size = row["lfs"]?["size"]?.integer {
      file.payload = HubFile.Payload(sha256: digest, size: size)
    }
    if let known { files[known] = file } else { files.append(file) }
  }

  private mutating func learn(references exchange: Exchange) throws -> Bool {
    let body = try JSON(parsing: exchange.body)
    let kinds: [(String, HubRevision.Kind)] = [("branches", .branch), ("tags", .tag)]
    for (field, kind) in kinds {
      for row in body[field]?.items ?? [] where row["name"] != "main" {
        guard let name = row["name"]?.text else { continue }
        revisions.append(HubRevision(kind, name, commit: row["targetCommit"]?.text))
      }
    }
    listsAllRevisions = true
    return true
  }

  private mutating func learn(content exchange: Exchange, at place: HubPlace) -> Bool {
    let path = place.revisionAndPath.path
    let commit = exchange.headers["X-Repo-Commit"] ?? ""
    if sha.isEmpty { sha = commit }
    let known = files.firstIndex { $0.path == path }
    var file = known.map { files[$0] } ?? HubFile(path, content: .unrecorded)
    if exchange.status == 206 {
      guard file.learn(beginning: exchange) else { return false }
    } else {
      file.content = .bytes(exchange.body)
      file.oid = file.oid ?? GitObject.blob(exchange.body)
      file.size = file.size ?? exchange.body.count
    }
    if let known { files[known] = file } else { files.append(file) }
    return true
  }

  /// Makes one of what the exchanges told apart: names of files without a listing of them.
  mutating func settle() {
    guard !listsAllFiles, let siblings = facts?["siblings"]?.items else { return }
    let names = siblings.compactMap { $0["rfilename"]?.text }
    let missing = names.filter { name in !files.contains { $0.path == name } }
    files += missing.map { HubFile($0, content: .unrecorded) }
    listsAllFiles = true
  }
}

extension HubFile {
  /// Takes in a range from the beginning on, or one that goes on where the last ended.
  mutating func learn(beginning exchange: Exchange) -> Bool {
    let total = exchange.headers["Content-Range"]?.split(separator: "/").last.flatMap { Int($0) }
    guard let start = exchange.range?.lowerBound, let size = total ?? payload?.size else {
      return false
    }
    var head: [UInt8] = []
    if case .beginning(let known, _) = content { head = known }
    guard start <= head.count else { return false }
    head = Array(head[..<start]) + exchange.body
    content = .beginning(head, size: size)
    let digest = exchange.headers["X-Linked-Etag"]?.filter(\.isHexDigit)
    payload = payload ?? Payload(sha256: digest ?? GitObject.invented(path), size: size)
    self.size = self.size ?? size
    return true
  }
}
