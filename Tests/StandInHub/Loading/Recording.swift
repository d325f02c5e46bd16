// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

/// One line of a recording's `manifest.jsonl`.
struct RecordedSource: Decodable {
  var url: String
  var file_paths: [String]
  var revision: String?
  var etag: String?
  var content_length_bytes: Int?

  /// All lines of a manifest.
  static func all(in manifest: URL) throws -> [RecordedSource] {
    let lines = try Data(contentsOf: manifest).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(RecordedSource.self, from: $0) }
  }

  /// The bytes kept under `folder`; nil where they were not kept.
  func bytes(under folder: URL) throws -> [UInt8]? {
    let names = file_paths.map { $0.replacing("sources/", with: "", maxReplacements: 1) }
    let found = names.map { folder.appendingPathComponent($0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    return try found.map { Array(try Data(contentsOf: $0)) }
  }

  /// The id that git gives the file, where the entity tag is one.
  var oid: String? {
    let digits = etag?.replacing("W/", with: "").filter(\.isHexDigit)
    return digits?.count == 40 ? digits : nil
  }
}
