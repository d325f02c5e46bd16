// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

@Suite("A folder on this machine")
struct LocalFolderTests {
  @Test("A pipe in place of the card is not waited for, and is no card")
  func pipe() throws {
    let folder = try Self.folder()
    defer { Self.remove(folder) }
    try #require(mkfifo(folder + "/README.md", 0o600) == 0)
    let opening = try Self.local().open(Self.reference(folder))
    #expect(opening.surfaces.map(\.kind) == [.card])
    #expect(opening.surfaces.allSatisfy { $0.sight != .whole })
  }

  @Test("Files are listed, folders of git and links to nowhere are not, pointers by their size")
  func list() throws {
    let folder = try Self.folder()
    defer { Self.remove(folder) }
    let files = FileManager.default
    try files.createDirectory(atPath: folder + "/.git", withIntermediateDirectories: true)
    try files.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
    for path in [".git/config", "sub/a.txt"] {
      try "abc".write(toFile: folder + "/" + path, atomically: true, encoding: .utf8)
    }
    let pointer = """
      version https://git-lfs.github.com/spec/v1
      oid sha256:\(String(repeating: "a", count: 64))
      size 5000

      """
    try pointer.write(toFile: folder + "/w.safetensors", atomically: true, encoding: .utf8)
    try files.createSymbolicLink(atPath: folder + "/blob", withDestinationPath: "sub/a.txt")
    try files.createSymbolicLink(atPath: folder + "/gone", withDestinationPath: "nowhere")
    try files.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: ".")
    let local = try Self.local()
    let listing = local.list(try local.open(Self.reference(folder)))
    #expect(
      listing.files.map { "\($0.path) \($0.size ?? -1)" } == [
        "blob 3", "sub/a.txt 3", "w.safetensors 5000",
      ]
    )
    #expect(listing.surfaces.allSatisfy { $0.sight == .whole })
  }

  @Test(
    "A file is read as a host would answer for it",
    arguments: [
      (nil, 99, false, "0123456789", false), (2...4, 99, false, "234", true),
      (nil, 4, true, "0123", true), (8...20, 99, false, "89", false),
    ] as [(ClosedRange<Int>?, Int, Bool, String, Bool)]
  )
  func reads(
    range: ClosedRange<Int>?,
    limit: Int,
    prefix: Bool,
    body: String,
    isCut: Bool
  ) throws {
    let folder = try Self.folder()
    defer { Self.remove(folder) }
    try "0123456789".write(toFile: folder + "/a", atomically: true, encoding: .utf8)
    let wish = FileWish(
      "a",
      of: .model(Self.subject(folder)),
      range: range,
      limit: limit,
      prefixSuffices: prefix,
      purpose: "a test"
    )
    let response = try LocalFolder.read(wish).response()
    #expect(String(decoding: response.body, as: UTF8.self) == body)
    #expect(response.isCut == isCut)
  }

  @Test("A pointer, a pipe, a file over the limit and one that is gone could not be seen")
  func unread() throws {
    let folder = try Self.folder()
    defer { Self.remove(folder) }
    let pointer = """
      version https://git-lfs.github.com/spec/v1
      oid sha256:\(String(repeating: "a", count: 64))
      size 5000

      """
    try pointer.write(toFile: folder + "/pointer", atomically: true, encoding: .utf8)
    try String(repeating: "x", count: 500)
      .write(toFile: folder + "/long", atomically: true, encoding: .utf8)
    try #require(mkfifo(folder + "/pipe", 0o600) == 0)
    for path in ["pointer", "long", "pipe", "gone"] {
      let wish = FileWish(path, of: .model(Self.subject(folder)), limit: 300, purpose: "a test")
      #expect(LocalFolder.read(wish).isUnseen, "\(path)")
    }
  }

  private static func subject(_ folder: String) -> Subject {
    Subject(requested: folder, resolved: folder, host: "local", id: folder, revision: nil)
  }

  private static func folder() throws -> String {
    let path = NSTemporaryDirectory() + "candor-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private static func remove(_ folder: String) {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      Issue.record(error)
    }
  }

  private static func reference(_ folder: String) -> Reference {
    Reference(requested: folder, host: "local", id: folder)
  }

  private static func local() throws -> LocalFolder {
    LocalFolder(
      context: CrawlContext(
        fetcher: .offline,
        settings: HostSettings(),
        reader: ClaimReader(lexicon: try Lexicon(files: [])),
        files: try .shipped()
      )
    )
  }
}
