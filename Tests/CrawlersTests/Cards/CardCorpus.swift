// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Real cards beside the checkout, where they are.
enum CardCorpus {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["CANDOR_CORPUS"] {
      return URL(fileURLWithPath: path)
    }
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../..").standardizedFileURL
    let beside = checkout.appending(path: "../shared/corpus").standardizedFileURL
    let exists = FileManager.default.fileExists(atPath: beside.path)
    return exists ? beside : checkout.appending(path: "../../shared/corpus").standardizedFileURL
  }()

  static var exists: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "gold/cards").path)
  }

  /// The labelled cards, and every n-th of the others so that about `sample` come of them.
  static func cards(sample: Int) throws -> [(name: String, bytes: [UInt8])] {
    let gold = try files(below: folder.appending(path: "gold/cards"))
    let unpacked = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: unpacked, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: unpacked) } }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let archive = folder.appending(path: "unlabelled/cards.tar.gz")
    tar.arguments = ["tar", "xzf", archive.path, "-C", unpacked.path]
    try tar.run()
    tar.waitUntilExit()
    let others = try files(below: unpacked)
    let step = max(1, others.count / sample)
    let chosen = gold + others.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    return try chosen.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }

  private static func files(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }.map { folder.appending(path: $0) }
  }
}
