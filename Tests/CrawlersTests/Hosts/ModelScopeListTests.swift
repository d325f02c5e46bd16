// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A list that ModelScope cuts without a word is never taken for the whole")
struct ModelScopeListTests {
  typealias World = ModelScopeWorld

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var routes: [String: ScriptedWeb.Page]
    var files: Int
    var lack: String?
    var requests: Int
  }

  /// As many files of a folder.
  static func many(_ count: Int, in folder: String = "", beside: [String] = []) -> [String] {
    beside + (0..<count).map { "\(folder)\(folder.isEmpty ? "" : "/")f\($0).bin" }
  }

  static let cut = World.rows(many(3_000, in: "data"))

  static let rows: [Row] = [
    Row(
      testDescription: "2,999 rows",
      routes: [World.files(): World.rows(many(2_999))],
      files: 2_999,
      requests: 1
    ),
    Row(
      testDescription: "3,001 rows: the host cuts no more",
      routes: [World.files(): World.rows(many(3_001))],
      files: 3_001,
      requests: 1
    ),
    Row(
      testDescription: "3,000 rows, and the rest by folders",
      routes: [
        World.files(): cut, World.files(deep: false): World.rows(["README.md", "data/", "logs/"]),
        World.files(below: "data"): World.rows(many(2_999, in: "data")),
        World.files(below: "logs"): World.rows(["logs/run.log"]),
      ],
      files: 3_002,
      requests: 4
    ),
    Row(
      testDescription: "paths that are given as seen from the folder",
      routes: [
        World.files(): cut, World.files(deep: false): World.rows(["logs/"]),
        World.files(below: "logs"): World.rows(["run.log", "more/", "more/data.log"]),
      ],
      files: 3_002,
      requests: 3
    ),
    Row(
      testDescription: "a folder of 3,000 files, level by level",
      routes: [
        World.files(): cut, World.files(deep: false): World.rows(["data/"]),
        World.files(below: "data"): cut,
        World.files(deep: false, below: "data"): World.rows(["data/a/", "data/b/"]),
        World.files(below: "data%2Fa"): World.rows(["data/a/x.bin"]),
        World.files(below: "data%2Fb"): World.rows(["data/b/y.bin"]),
      ],
      files: 3_002,
      requests: 6
    ),
    Row(
      testDescription: "3,000 files in one folder",
      routes: [
        World.files(): cut, World.files(deep: false): World.rows(["data/"]),
        World.files(below: "data"): cut, World.files(deep: false, below: "data"): cut,
      ],
      files: 3_000,
      lack: "the list of data was cut at 3000 files",
      requests: 4
    ),
    Row(
      testDescription: "3,000 files at the root",
      routes: [
        World.files(): World.rows(many(3_000)),
        World.files(deep: false): World.rows(many(3_000)),
      ],
      files: 3_000,
      lack: "the list of the root was cut at 3000 files",
      requests: 2
    ),
    Row(
      testDescription: "a folder that fails",
      routes: [
        World.files(): cut, World.files(deep: false): World.rows(["logs/"]),
        World.files(below: "logs"): World.failure(403),
      ],
      files: 3_000,
      lack:
        "a list of 3000 files was cut, and the rest failed: answered with status 403",
      requests: 3
    ),
    Row(
      testDescription: "too many folders",
      routes: [
        World.files(): cut,
        World.files(deep: false): World.rows((0..<40).map { "d\($0)/" }),
      ].merging((0..<40).map { (World.files(below: "d\($0)"), World.rows(["d\($0)/a"])) }) { $1 },
      files: 3_019,
      lack: "a list of 3000 files was cut, and over 20 requests would show the rest",
      requests: 21
    ),
  ]

  @Test("3,000 rows are a part until the folders show the rest", arguments: rows)
  func list(_ row: Row) async throws {
    let (context, log) = try World.web(World.inOrder(row.routes)).context()
    let reference = try Crawler(context: context).reference("ms:acme/tiny")
    let opening = try await HostCrawler.modelScope.open(reference, context)
    let listing = await HostCrawler.modelScope.list(opening, context)
    #expect(listing.files.count == row.files)
    let sight = try #require(listing.surfaces.first { $0.kind == .files }).sight
    #expect(sight == row.lack.map { .part(why: $0) } ?? .whole)
    #expect(await log.entries.count { $0.url.contains("/repo/files") } == row.requests)
  }
}
