// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The rows of a list of files: `{"Files": […]}`, or the rows themselves.
struct ModelScopeRows: Decodable, Sendable {
  struct Row: Decodable, Sendable {
    var path: String?
    var type: String?
    private var size: Int?
    private var sha256: String?
    private var isLargeFile: Bool?

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: EitherKey.self)
      path = fields.either("Path", "Key")
      type = fields.either("Type")
      size = fields.either("Size")
      sha256 = fields.either("Sha256")
      isLargeFile = fields.either("IsLFS", "IsLfs", "is_lfs")
    }

    /// The row as a file; nil for a folder, and where no path is said.
    var file: RepositoryFile? {
      guard let path, !path.isEmpty, !isFolder else { return nil }
      let digest = sha256.flatMap { Self.isDigest($0) ? $0.lowercased() : nil }
      return RepositoryFile(path: path, size: isPointer ? nil : size, sha256: digest)
    }

    var isFolder: Bool { ["tree", "directory", "dir"].contains(type) }

    /// Whether the size is that of the pointer which large-file storage leaves in git.
    private var isPointer: Bool {
      isLargeFile == true && size.map { $0 <= LargeFilePointer.longest } ?? false
    }

    private static func isDigest(_ text: String) -> Bool {
      text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
    }
  }

  var rows: [Row]

  init(from decoder: any Decoder) throws {
    do {
      rows = try decoder.singleValueContainer().decode([Row].self)
    } catch {
      let fields = try decoder.container(keyedBy: EitherKey.self)
      if let found: [Row] = fields.either("Files") {
        rows = found
      } else {
        // So it writes an empty list.
        let key = EitherKey(stringValue: "Files")
        guard fields.contains(key), try fields.decodeNil(forKey: key) else { throw error }
        rows = []
      }
    }
  }

  var files: [RepositoryFile] { rows.compactMap(\.file) }

  var folders: [String] { rows.filter(\.isFolder).compactMap(\.path) }

  /// Rows of which no path is said, so that the list cannot be whole.
  var unread: Int { rows.count { ($0.path ?? "").isEmpty } }
}
