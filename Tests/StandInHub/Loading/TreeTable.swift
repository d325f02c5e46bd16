// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A `tree.tsv`: one line a file, with its path, size, kind and id.
struct TreeTable {
  struct Row {
    var path: String
    var size: Int?
    var kind: String
    var oid: String
  }

  var rows: [Row]

  init(in folder: URL) throws {
    let file = folder.appendingPathComponent("tree.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    rows = text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 4 else { return nil }
      return Row(path: cells[0], size: Int(cells[1]), kind: cells[2], oid: cells[3])
    }
  }

  /// The bytes of a file where the folder holds it.
  static func content(of path: String, in folder: URL) throws -> Content {
    let file = folder.appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: file.path) else { return .unrecorded }
    return .bytes(Array(try Data(contentsOf: file)))
  }

  /// `owner/name` from a folder's name `owner__name@revision`.
  static func id(of folder: URL) -> String {
    let name = folder.lastPathComponent.prefix { $0 != "@" }
    return String(name).replacing("__", with: "/", maxReplacements: 1)
  }
}
