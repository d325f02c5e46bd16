// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension World {
  /// Models whose gate is known to be open although no answer of the API is at hand.
  private static let ungated: Set = ["mistralai/Mistral-7B-v0.1", "tiiuae/falcon-7b"]

  /// The world with one model as a git clone of it shows it: names, sizes, digests, history.
  ///
  /// A clone knows nothing of the hub's own facts, so most are left out: `gated` where it isn't
  /// established, and `cardData` always.
  package init(clone folder: URL) throws {
    let id = TreeTable.id(of: folder)
    let files = try TreeTable(in: folder).rows.map { row in
      let payload =
        row.kind == "lfs" ? row.size.map { HubFile.Payload(sha256: row.oid, size: $0) } : nil
      return HubFile(
        row.path,
        size: row.size,
        oid: payload == nil ? row.oid : nil,
        payload: payload,
        content: try TreeTable.content(of: row.path, in: folder)
      )
    }
    let commits = try Self.log(in: folder)
    let sha = commits.first?.id ?? ""
    var facts: JSON = [
      "id": .string(id), "modelId": .string(id), "author": .string(String(id.prefix { $0 != "/" })),
      "private": false, "sha": .string(sha), "tags": [],
    ]
    facts["lastModified"] = commits.first.map { .string($0.date) }
    if Self.ungated.contains(id) { facts["gated"] = false }
    var model = HubRepository(.model, id, sha: sha, facts: facts, files: files)
    model.commits = commits
    model.history = try Self.history(in: folder, commits: commits)
    model.listsAllRevisions = false
    self.init(models: [model])
    isRecorded = true
  }

  /// Lines of commit, date and title, newest first.
  private static func log(in folder: URL) throws -> [HubCommit] {
    let file = folder.appendingPathComponent("log.tsv")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap {
      let cells = $0.split(separator: "\t", maxSplits: 2).map(String.init)
      guard cells.count == 3, cells[0].count == 40 else { return nil }
      return HubCommit(id: cells[0], title: cells[2], date: cells[1])
    }
  }

  /// Files named `NAME@COMMIT.EXTENSION`: how a file read at a commit.
  private static func history(
    in folder: URL,
    commits: [HubCommit]
  ) throws -> [String: [String: [UInt8]]] {
    let past = folder.appendingPathComponent("history")
    guard FileManager.default.fileExists(atPath: past.path) else { return [:] }
    var history: [String: [String: [UInt8]]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: past.path).sorted() {
      let parts = name.split(separator: "@").map(String.init)
      guard parts.count == 2, let dot = parts[1].firstIndex(of: "."),
        let commit = commits.first(where: { $0.id.hasPrefix(parts[1][..<dot]) })
      else { continue }
      history[commit.id, default: [:]][parts[0] + parts[1][dot...]] =
        Array(try Data(contentsOf: past.appendingPathComponent(name)))
    }
    return history
  }
}
