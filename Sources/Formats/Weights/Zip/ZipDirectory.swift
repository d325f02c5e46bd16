// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the directory at the end of a ZIP archive lists.
///
/// The directory is found from the archive's last bytes (``ZipLocation``) and read by itself, so
/// that nothing between them is fetched. Source: PKWARE's APPNOTE.TXT 6.3.10.
package struct ZipDirectory: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var name: String
    /// 0 for data that are stored as they are, 8 for deflated ones.
    package var method: Int
    package var isEncrypted: Bool
    package var crc32: UInt32
    /// Bytes in the archive.
    package var packed: Int
    /// Bytes when unpacked.
    package var size: Int
    /// Where the entry begins in the archive, its own header included.
    package var offset: Int
  }

  /// In the directory's order.
  package var entries: [Entry]
  /// What is wrong, the first 20 of it.
  package var problems: [ZipProblem]
}

/// What a directory that could be read says against itself or against its archive.
package enum ZipProblem: Sendable, Hashable {
  case duplicate(name: String)
  /// An entry that lies in the directory or behind it.
  case outside(name: String)
  /// Two entries that lie over one another.
  case overlap(name: String, before: String)
  /// Stored data of two sizes.
  case size(name: String, packed: Int, size: Int)
  /// A name that leads out of the folder that the archive is unpacked in.
  case path(name: String)
  /// Bytes behind the last entry of the directory.
  case trailing(bytes: Int)
  /// Bytes before the archive, as before one that unpacks itself.
  case shifted(bytes: Int)
}

extension ZipProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .duplicate(let name): "The archive lists \(name) twice."
    case .outside(let name): "The entry \(name) lies behind the archive's data."
    case .overlap(let name, let before): "The entry \(name) lies over \(before)."
    case .size(let name, let packed, let size):
      "The entry \(name) is stored in \(packed) bytes and said to be of \(size)."
    case .path(let name): "The entry \(name) leads out of the archive's folder."
    case .trailing(let bytes): "\(bytes) bytes of the directory list nothing."
    case .shifted(let bytes): "The archive begins at byte \(bytes) of the file."
    }
  }
}

extension ZipDirectory {
  /// Bytes of the directory that are read at most.
  package static let largest = 16 << 20
  static let mostEntries = 200_000
  static let longestName = 1_024
}
