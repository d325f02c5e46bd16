// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

/// A README on this machine, and the folder that what it shows may lie in.
struct ReadmeFile {
  /// As the user named it.
  var name: String
  /// Its place, symbolic links followed.
  var url: URL
  var readme: Readme

  /// Reads the file, or the README.md of a folder.
  init(_ path: String) throws(Failure) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    name =
      exists && isFolder.boolValue ? (path.hasSuffix("/") ? path : path + "/") + "README.md" : path
    url = URL(fileURLWithPath: name).resolvingSymlinksInPath()
    let bytes: Data
    do throws(BoundedFile.Problem) {
      bytes = try BoundedFile.bytes(url.path, atMost: Readme.limit)
    } catch {
      throw Failure.usage(error, of: name)
    }
    do throws(CardError) {
      readme = try Readme([UInt8](bytes))
    } catch {
      throw Failure.usage("\(name): not text in UTF-8. Save it as UTF-8.")
    }
  }

  var folder: URL { url.deletingLastPathComponent() }

  /// The file at `path` from here; nil for one that lies elsewhere, symbolic links followed.
  func inside(_ path: String) -> URL? {
    let file = folder.appendingPathComponent(path).standardizedFileURL.resolvingSymlinksInPath()
    return file.path.hasPrefix(folder.path == "/" ? "/" : folder.path + "/") ? file : nil
  }

  /// The bytes of an SVG.
  static func image(_ file: URL) -> [UInt8]? { plain(file, atMost: BadgeImage.limit) }

  /// The bytes of a file; nil for what cannot be read whole, and for pipes, which may never end.
  static func plain(_ file: URL, atMost limit: Int) -> [UInt8]? {
    do {
      let kind = try FileManager.default.attributesOfItem(atPath: file.path)[.type]
      guard kind as? FileAttributeType == .typeRegular else { return nil }
      return [UInt8](try BoundedFile.bytes(file.path, atMost: limit))
    } catch {
      return nil
    }
  }

  /// Replaces a file as a whole, or not at all; its permissions stay.
  static func write(_ bytes: [UInt8], to file: URL) throws(Failure) {
    let manager = FileManager.default
    let part = file.deletingLastPathComponent().appendingPathComponent(".candor-\(UUID())").path
    let failure = Failure.usage(
      "\(file.path): cannot be written. Check the folder and its permissions."
    )
    var attributes: [FileAttributeKey: Any] = [:]
    if manager.fileExists(atPath: file.path) {
      do {
        attributes[.posixPermissions] =
          try manager.attributesOfItem(atPath: file.path)[.posixPermissions]
      } catch {
        throw failure
      }
    }
    guard manager.createFile(atPath: part, contents: Data(bytes), attributes: attributes) else {
      throw failure
    }
    guard rename(part, file.path) == 0 else {
      unlink(part)
      throw failure
    }
  }
}
