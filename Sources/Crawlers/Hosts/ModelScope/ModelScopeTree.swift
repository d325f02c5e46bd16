// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A repository's list of files, as far as it was read.
struct ModelScopeTree: Sendable {
  private var found: [String: RepositoryFile] = [:]
  private var unread = 0
  /// What keeps it from being whole, in words; nil where nothing does.
  private var cut: String?
  /// The first answer.
  var response: FetchResponse

  init(_ response: FetchResponse) { self.response = response }

  /// Sorted by path.
  var files: [RepositoryFile] { found.values.sorted { $0.path < $1.path } }

  var lack: String? { cut ?? (unread > 0 ? "\(unread) of its rows name no file" : nil) }

  mutating func add(_ rows: ModelScopeRows) {
    for file in rows.files { found[file.path] = file }
    unread += rows.unread
  }

  /// The first thing that keeps it from being whole is the one that is told.
  mutating func lacks(_ why: String) { cut = cut ?? why }
}

extension ModelScope {
  /// Rows at which the host cuts a list without a word.
  private static let cutAt = 3_000
  /// Requests for the folders of a list that was cut, at most.
  private static let folderLimit = 20

  /// The whole list; one that was cut is listed again folder by folder.
  func tree(_ place: Place) async throws(FetchError) -> ModelScopeTree {
    let (rows, response) = try await rows(place, below: "", isDeep: true)
    var tree = ModelScopeTree(response)
    tree.add(rows)
    if rows.rows.count == Self.cutAt { await addFolders(of: place, to: &tree) }
    return tree
  }

  private func addFolders(of place: Place, to tree: inout ModelScopeTree) async {
    var waiting = [""]
    var requests = 0
    do throws(FetchError) {
      while let folder = waiting.popLast() {
        requests += 1
        guard requests <= Self.folderLimit else { return tree.lacks(Self.tooMany) }
        let (level, _) = try await rows(place, below: folder, isDeep: false)
        tree.add(level)
        guard level.rows.count != Self.cutAt else { return tree.lacks(Self.cut(at: folder)) }
        for inner in level.folders.sorted().reversed() {
          requests += 1
          guard requests <= Self.folderLimit else { return tree.lacks(Self.tooMany) }
          let (rows, _) = try await rows(place, below: inner, isDeep: true)
          tree.add(rows)
          if rows.rows.count == Self.cutAt { waiting.append(inner) }
        }
      }
    } catch {
      tree.lacks("a list of \(Self.cutAt) files was cut, and the rest failed: \(error.reason)")
    }
  }

  private static let tooMany =
    "a list of \(cutAt) files was cut, and over \(folderLimit) requests would show the rest"

  private static func cut(at folder: String) -> String {
    "the list of \(folder.isEmpty ? "the root" : folder) was cut at \(cutAt) files"
  }

  private func rows(
    _ place: Place,
    below folder: String,
    isDeep: Bool
  ) async throws(FetchError) -> (ModelScopeRows, FetchResponse) {
    let purpose = folder.isEmpty ? "the list of files" : "the files below \(folder)"
    let answer = await ask(place.files(in: folder, isDeep: isDeep), purpose: purpose)
    var (rows, response) = try opened(answer, as: ModelScopeRows.self).get()
    rows.complete(below: folder)
    return (rows, response)
  }
}

extension ModelScope.Place {
  /// The address of a model's list of files, below a folder or of all of it.
  func files(in folder: String, isDeep: Bool = true) -> String {
    let root = folder.isEmpty ? "" : "&Root=\(PageAddress.escaped(segment: folder))"
    return api("/repo/files?Revision=\(branch)&Recursive=\(isDeep ? "True" : "False")\(root)")
  }
}

extension ModelScopeRows {
  /// Makes paths whole that a host gives as seen from `folder`.
  ///
  /// No source says which it does; where all begin with the folder, they are whole.
  fileprivate mutating func complete(below folder: String) {
    guard !folder.isEmpty, rows.allSatisfy({ !($0.path ?? "").hasPrefix(folder + "/") }) else {
      return
    }
    for index in rows.indices {
      if let path = rows[index].path { rows[index].path = "\(folder)/\(path)" }
    }
  }
}
