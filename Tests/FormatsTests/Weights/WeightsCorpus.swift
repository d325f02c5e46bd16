// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Real repositories beside the checkout, where they are.
enum WeightsCorpus {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["CANDOR_CORPUS"].map { [URL(filePath: $0)] }
    let checkout = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    let usual = ["../shared/corpus", "../../shared/corpus"]
      .map { checkout.appending(path: $0).standardizedFileURL }
    let found = (named ?? usual).first {
      FileManager.default.fileExists(atPath: $0.appending(path: "hub-api").path)
    }
    if found == nil { print("Skipped: no corpus. Set CANDOR_CORPUS to its folder.") }
    return found
  }()

  static var exists: Bool { folder != nil }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { return [] }
    return Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The names of what lies in a folder of the corpus, sorted.
  static func names(in path: String) throws -> [String] {
    guard let folder else { return [] }
    return try FileManager.default
      .contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }

  /// Files and sizes of a clone, as its list tells them.
  static func files(ofClone name: String) throws -> [String: Int?] {
    let text = String(decoding: try bytes("hub-clones/\(name)/tree.tsv"), as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    return Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), Int($0[1])) })
  }
}
