// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What GitHub's API says of a repository: only the fields that are used.
struct GitHubFacts: Decodable, Sendable {
  struct License: Decodable, Sendable {
    var spdx: String?

    private enum CodingKeys: String, CodingKey { case spdx = "spdx_id" }
  }

  var fullName: String?
  var isPrivate: Bool?
  var fork: Bool?
  var archived: Bool?
  var license: License?

  private enum CodingKeys: String, CodingKey {
    case fullName = "full_name"
    case isPrivate = "private"
    case fork, archived, license
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    fullName = fields.field(.fullName)
    isPrivate = fields.field(.isPrivate)
    fork = fields.field(.fork)
    archived = fields.field(.archived)
    license = fields.field(.license)
  }

  /// The SPDX id in lower case; nil without one, "other" where GitHub could not tell.
  var licenseName: String? {
    guard let spdx = license?.spdx else { return nil }
    return spdx == "NOASSERTION" ? "other" : spdx.lowercased()
  }
}

/// GitHub's list of a repository's files.
struct GitHubTree: Decodable, Sendable {
  struct Row: Decodable, Sendable {
    var path: String
    var type: String
    var size: Int?
    var sha: String?
  }

  var sha: String?
  var tree: [Row]
  var truncated: Bool?

  /// Whether it lists all that a checkout holds: neither cut, nor with submodules, whose files are
  /// listed elsewhere.
  var isWhole: Bool { lack == nil }

  /// What keeps it from being whole, in words.
  var lack: String? {
    if truncated == true { return "GitHub cut the list" }
    let modules = tree.filter { $0.type == "commit" }.map(\.path).sorted()
    guard let first = modules.first else { return nil }
    let others = modules.count > 1 ? " and \(modules.count - 1) more" : ""
    return "what the submodule \(first)\(others) holds is elsewhere"
  }

  /// Folders whose contents are other repositories.
  var modules: [RepositorySight.Module] {
    tree.filter { $0.type == "commit" }.map {
      RepositorySight.Module(path: $0.path, commit: $0.sha)
    }
    .sorted { $0.path < $1.path }
  }

  var files: [RepositoryFile] {
    tree.filter { $0.type == "blob" }.map { RepositoryFile(path: $0.path, size: $0.size) }
      .sorted { $0.path < $1.path }
  }
}
