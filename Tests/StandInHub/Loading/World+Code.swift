// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension World {
  /// What the first lines of a licence say it is.
  private static let licenses = [
    ("Apache License", "Apache-2.0"), ("MIT License", "MIT"),
    ("Permission is hereby granted, free of charge", "MIT"),
    ("BSD 3-Clause", "BSD-3-Clause"),
  ]

  /// The world with one code repository, from a folder with `tree.tsv` and some of its files.
  package init(code folder: URL) throws {
    let files = try TreeTable(in: folder).rows.map { row in
      CodeFile(
        row.path,
        kind: CodeFile.Kind(rawValue: row.kind) ?? .blob,
        size: row.size,
        oid: row.oid,
        content: row.kind == "blob"
          ? try TreeTable.content(of: row.path, in: folder) : .unrecorded
      )
    }
    let list = files.map(\.oid).joined()
    var code = CodeRepository(
      TreeTable.id(of: folder),
      sha: GitObject.invented(list),
      files: files
    )
    code.license = Self.license(of: files)
    self.init(code: [code])
    isRecorded = true
  }

  /// As the code host tells it: an SPDX id, `NOASSERTION` for other words, nil without a file.
  private static func license(of files: [CodeFile]) -> String? {
    let file = files.first { $0.path.uppercased().hasPrefix("LICENSE") }
    guard case .bytes(let bytes)? = file?.content else { return nil }
    let start = String(decoding: bytes.prefix(400), as: UTF8.self)
    return licenses.first { start.contains($0.0) }?.1 ?? "NOASSERTION"
  }
}
