// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("Data on other hosts stands as its host shows it")
struct DataHostTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var target: String
    var url: String
    var page: ScriptedWeb.Page?
    var means: String

    var testDescription: String { "\(target): \(means)" }
  }

  private static let zenodo = "https://zenodo.org/api/records/123"
  private static let kaggle = "https://www.kaggle.com/api/v1/datasets/view/acme/talks"
  private static let bucket =
    "https://acme-data.s3.amazonaws.com/?list-type=2&max-keys=1000&prefix=v1"
  private static let file = "https://data.example/talks.tar.gz"

  private static let packed = ScriptedWeb.Page(
    bytes: [0x1F, 0x8B] + [UInt8](repeating: 7, count: 2_998),
    type: "application/gzip"
  )

  private static func record(_ access: String, _ files: String = "[]") -> ScriptedWeb.Page {
    .init(
      #"{"id": 123, "metadata": {"access_right": "\#(access)", "license": {"id": "cc-by-4.0"}}, "files": \#(files)}"#
    )
  }

  private static func list(_ rows: [String], isCut: Bool = false) -> ScriptedWeb.Page {
    let contents = rows.map { "<Contents><Key>\($0)</Key><Size>2000</Size></Contents>" }.joined()
    return .init(
      #"<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">"#
        + "<IsTruncated>\(isCut)</IsTruncated>\(contents)</ListBucketResult>",
      type: "application/xml"
    )
  }

  static let rows: [Row] = [
    Row(
      target: "https://zenodo.org/records/123",
      url: zenodo,
      page: record("open", #"[{"key": "talks.zip", "size": 5000}]"#),
      means: "1 files, 5000 bytes, cc-by-4.0"
    ),
    Row(
      target: "https://doi.org/10.5281/zenodo.123",
      url: zenodo,
      page: record("open", #"[{"key": "README.md", "size": 5000}]"#),
      means: "empty"
    ),
    Row(
      target: "https://zenodo.org/record/123#files",
      url: zenodo,
      page: record("restricted"),
      means: "gated-manual"
    ),
    Row(
      target: "https://zenodo.org/record/123",
      url: zenodo,
      page: record("embargoed"),
      means: "promised"
    ),
    Row(
      target: "https://zenodo.org/record/123",
      url: zenodo,
      page: record("closed"),
      means: "private"
    ),
    Row(
      target: "https://zenodo.org/record/123",
      url: zenodo,
      page: .init(#"{"id": 123}"#),
      means: "failed"
    ),
    Row(target: "https://zenodo.org/record/123", url: zenodo, page: nil, means: "dead"),
    Row(
      target: "https://zenodo.org/record/123",
      url: zenodo,
      page: .init("{}", status: 500),
      means: "unseen status"
    ),
    Row(
      target: "https://www.kaggle.com/datasets/acme/talks/data",
      url: kaggle,
      page: .init(#"{"ref": "acme/talks", "totalBytes": 700000, "licenseName": "CC0-1.0"}"#),
      means: "0 files, 700000 bytes, CC0-1.0"
    ),
    Row(
      target: "https://www.kaggle.com/datasets/acme/talks",
      url: kaggle,
      page: .init("{}", status: 401),
      means: "unseen status"
    ),
    Row(
      target: "https://www.kaggle.com/datasets/acme/talks",
      url: kaggle,
      page: .init("{}", status: 403),
      means: "unseen status"
    ),
    Row(
      target: "s3://acme-data/v1",
      url: bucket,
      page: list(["v1/a.jsonl", "v1/b.jsonl", "v1/"]),
      means: "2 files, 4000 bytes, no license"
    ),
    Row(
      target: "https://acme-data.s3.amazonaws.com/v1/",
      url: bucket,
      page: list(["v1/a.jsonl"], isCut: true),
      means: "1 or more files, 2000 bytes, no license"
    ),
    Row(target: "s3://acme-data/v1", url: bucket, page: list([]), means: "empty"),
    Row(
      target: "s3://acme-data/v1",
      url: bucket,
      page: .init("<Error/>", status: 403, type: "application/xml"),
      means: "unseen status"
    ),
    Row(
      target: "s3://acme-data/v1",
      url: bucket,
      page: .init("<Other/>", type: "application/xml"),
      means: "unseen unreadable"
    ),
    Row(target: "s3://acme-data/v1", url: bucket, page: nil, means: "dead"),
    Row(
      target: "https://storage.googleapis.com/acme/v2",
      url: "https://storage.googleapis.com/acme?list-type=2&max-keys=1000&prefix=v2",
      page: list(["v2/a.jsonl"]),
      means: "1 files, 2000 bytes, no license"
    ),
    Row(
      target: "https://s3.eu-west-1.amazonaws.com/acme/v2/",
      url: "https://s3.eu-west-1.amazonaws.com/acme?list-type=2&max-keys=1000&prefix=v2",
      page: list(["v2/urls.txt"]),
      means: "1 files, no bytes, no license"
    ),
    Row(
      target: "gs://acme/talks.tar",
      url: "https://storage.googleapis.com/acme/talks.tar",
      page: .init(bytes: [UInt8](repeating: 7, count: 4_000)),
      means: "1 files, 4000 bytes, no license"
    ),
    Row(
      target: file,
      url: file,
      page: .init(bytes: [UInt8](repeating: 7, count: 9_000)),
      means: "1 files, 9000 bytes, no license"
    ),
    Row(
      target: file,
      url: file,
      page: packed.headless(405),
      means: "1 files, 3000 bytes, no license"
    ),
    Row(
      target: file,
      url: file,
      page: packed.headless(404),
      means: "1 files, 3000 bytes, no license"
    ),
    Row(
      target: file,
      url: file,
      page: packed.headless(length: 0),
      means: "1 files, 3000 bytes, no license"
    ),
    Row(
      target: file,
      url: file,
      page: .init(String(repeating: "Moved. ", count: 700), type: "text/plain"),
      means: "contradicted"
    ),
    Row(
      target: file,
      url: file,
      page: .init(String(repeating: "Moved. ", count: 700), type: "application/gzip", head: 405),
      means: "contradicted"
    ),
    Row(
      target: file,
      url: file,
      page: .init(bytes: packed.body, type: "text/plain"),
      means: "1 files, 3000 bytes, no license"
    ),
    Row(
      target: "https://data.example/talks.jsonl",
      url: "https://data.example/talks.jsonl",
      page: .init(String(repeating: "{}\n", count: 1_000), type: "text/plain"),
      means: "1 files, 3000 bytes, no license"
    ),
    Row(target: file, url: file, page: .init("gone", type: "text/plain"), means: "empty"),
    Row(
      target: file,
      url: file,
      page: .init("<!doctype html><p>Talks", type: "text/html"),
      means: "script-shell"
    ),
    Row(
      target: file,
      url: file,
      page: .init("<!doctype html><p>Talks", type: "text/plain", head: 405),
      means: "script-shell"
    ),
    Row(target: file, url: file, page: nil, means: "dead"),
    Row(target: file, url: file, page: .init("", status: 410), means: "dead"),
    Row(target: file, url: file, page: .init("", status: 451), means: "withdrawn"),
    Row(target: file, url: file, page: .init("", status: 503), means: "unseen status"),
  ]

  @Test("By what it answers", arguments: rows)
  func sight(_ row: Row) async throws {
    let web = ScriptedWeb(row.page.map { [row.url: $0] } ?? [:])
    #expect(try await landing(at: row.target, in: web).sight.summary == row.means)
  }

  @Test("A transport that breaks off is no answer", arguments: [file, zenodo, kaggle, bucket])
  func broken(url: String) async throws {
    let targets = [
      Self.file: Self.file, Self.zenodo: "https://zenodo.org/records/123",
      Self.kaggle: "https://www.kaggle.com/datasets/acme/talks", Self.bucket: "s3://acme-data/v1",
    ]
    let landing = try await landing(
      at: try #require(targets[url]),
      in: ScriptedWeb([:], broken: [url])
    )
    #expect(landing.sight.summary == "unseen timed-out")
    #expect(landing.surfaces.allSatisfy { $0.sight != .whole })
  }

  @Test(
    "Only public addresses over https are asked",
    arguments: ["http://data.example/a.zip", "ftp://data.example/a.zip", "https://localhost/a.zip"]
  )
  func refused(target: String) {
    let pointer = Pointer(kind: .dataset, target: target)
    #expect(HostCrawler.all.allSatisfy { $0.locate(pointer, HostSettings()) == nil })
  }

  private func landing(at target: String, in web: ScriptedWeb) async throws -> Landing {
    let (context, _) = try web.context()
    let pointer = Pointer(kind: .dataset, target: target)
    for host in HostCrawler.all {
      if let goal = host.locate(pointer, context.settings) {
        return await host.follow(goal, context)
      }
    }
    throw FetchError(.notRecorded, url: target)
  }
}

extension ScriptedWeb.Page {
  /// The same, where a question for the head alone is answered so.
  fileprivate func headless(_ status: Int? = nil, length: Int? = nil) -> Self {
    var page = self
    page.head = status
    page.headLength = length
    return page
  }
}

extension Landing.Sight {
  /// A word or two for a test.
  var summary: String {
    switch self {
    case .dataset(let sight):
      "\(sight.dataFiles)\(sight.isPart ? " or more" : "") files, "
        + "\(sight.bytes.map { "\($0)" } ?? "no") bytes, \(sight.license ?? "no license")"
    case .repository(let sight): "repository \(sight.id)"
    case .run: "a run"
    case .barred(let standing, _): standing.rawValue
    case .unseen(let error): "unseen \(error.kind)"
    }
  }
}
