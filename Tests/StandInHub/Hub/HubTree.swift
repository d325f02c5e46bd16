// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The rows that a file listing has: files in the world's order, folders before what is in them.
struct HubTree: Sendable {
  enum Row: Sendable {
    case folder(String, oid: String)
    case file(HubFile)
  }

  let repository: HubRepository

  init(_ repository: HubRepository) {
    self.repository = repository
  }

  /// Rows below `folder` (empty for the root): its own, or those of all levels.
  func rows(under folder: String, isRecursive: Bool) -> [Row] {
    let base = folder.isEmpty ? "" : "\(folder)/"
    var seen: Set<String> = []
    var rows: [Row] = []
    for file in repository.files where file.path.hasPrefix(base) {
      let parts = file.path.dropFirst(base.count).split(separator: "/")
      for length in 1..<max(1, isRecursive ? parts.count : min(2, parts.count)) {
        let path = base + parts.prefix(length).joined(separator: "/")
        guard seen.insert(path).inserted else { continue }
        rows.append(.folder(path, oid: GitObject.invented("tree \(repository.id) \(path)")))
      }
      if isRecursive || parts.count == 1 { rows.append(.file(file)) }
    }
    return rows
  }
}

extension HubTree.Row {
  /// The row as the API gives it; `lastCommit` for an expanded one.
  func json(lastCommit: HubCommit?) -> JSON {
    var row: JSON
    switch self {
    case .folder(let path, let oid):
      row = ["type": "directory", "oid": .string(oid), "size": 0, "path": .string(path)]
    case .file(let file):
      row = ["type": "file", "path": .string(file.path)]
      row["oid"] = file.oid.map(JSON.string)
      row["size"] = file.size.map(JSON.integer)
      if let payload = file.payload {
        row["lfs"] = [
          "oid": .string(payload.sha256), "size": .integer(payload.size),
          "pointerSize": .integer(payload.pointer.utf8.count),
        ]
        row["xetHash"] = .string(payload.xetHash)
      }
    }
    guard let lastCommit else { return row }
    row["lastCommit"] = [
      "id": .string(lastCommit.id), "title": .string(lastCommit.title),
      "date": .string(lastCommit.date),
    ]
    row["securityFileStatus"] = ["status": "safe"]
    return row
  }
}
