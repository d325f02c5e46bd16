// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A repository on the code host.
package struct CodeRepository: Sendable, Hashable {
  /// The two shapes of the data inside a landing page.
  package enum Landing: Sendable, Hashable {
    case of2024
    case of2026
  }

  /// What `GET /repos/{owner}/{name}` answers.
  package enum Facts: Sendable, Hashable {
    /// The usual, with these laid over.
    case made([String: JSON])
    /// This, and no more.
    case recorded(JSON)
    /// Nobody recorded it: 503.
    case unrecorded
  }

  /// `owner/name`.
  package var id: String
  package var defaultBranch = "main"
  /// The commit that the default branch stands for.
  package var sha: String
  package var facts = Facts.made([:])
  /// The id of its licence: SPDX, `NOASSERTION`, or nil for none.
  package var license: String?
  package var files: [CodeFile]
  /// Whether `files` names all files: else one that isn't there answers 503, not 404.
  package var listsAllFiles = true
  /// How many rows a recursive listing holds before it is cut.
  package var listingLimit = 100_000
  package var isPrivate = false
  /// When it was recorded, as `Date` says it; nil for the date of all answers.
  package var date: String?
  /// Whether nothing was ever pushed.
  package var isEmpty = false
  /// Whether a notice took it down.
  package var isBlocked = false
  /// Names that it had before.
  package var formerIDs: [String] = []
  package var landing = Landing.of2026

  package init(_ id: String, sha: String? = nil, license: String? = nil, files: [CodeFile] = []) {
    self.id = id
    self.sha = sha ?? GitObject.invented("code \(id)")
    self.license = license
    self.files = files
  }

  /// The number that the host keeps for it, whatever its name is.
  package var number: Int {
    if case .recorded(let facts) = facts, let number = facts["id"]?.integer { return number }
    return Int(sha.prefix(6), radix: 16) ?? 1
  }

  /// All rows of the tree, with the folders that `files` only implies.
  package var tree: [CodeFile] {
    var folders: Set<String> = []
    for file in files {
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted {
        parts = parts.dropLast()
      }
    }
    let named = Set(files.map(\.path))
    let implied = folders.subtracting(named).map { path in
      CodeFile(path, kind: .tree, oid: GitObject.invented("tree \(id) \(sha) \(path)"))
    }
    return (files + implied).sorted { $0.path < $1.path }
  }
}
