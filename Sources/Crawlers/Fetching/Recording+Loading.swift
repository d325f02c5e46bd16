// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Recording {
  /// The most files that one recording may have.
  private static let mostFiles = 20_000
  /// The most bytes that one file of a recording may have.
  private static let mostBytes = 256 << 20

  /// Reads all `*.http` files of `folder` and of the folders in it, in the order of their paths.
  package static func load(folder: String) throws(RecordingError) -> Recording {
    var exchanges: [Exchange] = []
    for path in try exchangeFiles(in: folder) {
      let file = folder + "/" + path
      let parent = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
      let exchange = try Exchange(parsing: try contents(of: file), file: file) {
        name throws(RecordingError) in
        try contents(of: parent + "/" + name)
      }
      exchanges.append(exchange)
    }
    return Recording(exchanges)
  }

  private static func exchangeFiles(in folder: String) throws(RecordingError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue, let found = FileManager.default.enumerator(atPath: folder)
    else {
      throw RecordingError(
        "no such folder",
        file: folder,
        remedy: "Name a folder that holds *.http files, as --record writes them."
      )
    }
    var paths: [String] = []
    for case let path as String in found where path.hasSuffix(".http") { paths.append(path) }
    guard paths.count <= mostFiles else {
      throw RecordingError(
        "\(paths.count) exchanges, over the limit of \(mostFiles)",
        file: folder,
        remedy: "Split it into a recording per audit."
      )
    }
    return paths.sorted()
  }

  /// The bytes of a plain file.
  ///
  /// A link is not followed: it could lead out of the folder.
  private static func contents(of file: String) throws(RecordingError) -> [UInt8] {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw RecordingError("not a plain file", file: file, remedy: "Put the file itself there.")
      }
      guard let size = attributes[.size] as? Int, size <= mostBytes else {
        throw RecordingError(
          "larger than \(mostBytes >> 20) MiB",
          file: file,
          remedy: "Record only the ranges that an audit asks for."
        )
      }
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch let error as RecordingError {
      throw error
    } catch {
      throw RecordingError(
        "cannot be read (\(error.localizedDescription))",
        file: file,
        remedy: "Check that it is there and that you may read it."
      )
    }
  }
}
