// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The text that git holds in place of a large file.
///
/// Source: the git-lfs specification, `https://git-lfs.github.com/spec/v1`.
struct LargeFilePointer: Hashable {
  var sha256: String
  var size: Int

  /// In bytes: no pointer of version 1 is longer.
  static let longest = 200

  /// Reads a pointer; nil for any other bytes.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("version https://git-lfs.github.com/spec/v1") else { return nil }
    let lines = text.split(separator: "\n")
    let oid = lines.first { $0.hasPrefix("oid sha256:") }?.dropFirst(11)
    let size = lines.first { $0.hasPrefix("size ") }.flatMap { Int($0.dropFirst(5)) }
    guard let oid, oid.utf8.count == 64, let size, size >= 0 else { return nil }
    self.sha256 = String(oid)
    self.size = size
  }
}
