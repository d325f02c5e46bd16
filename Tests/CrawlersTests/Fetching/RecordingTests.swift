// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

private func parse(_ text: String) throws(RecordingError) -> Exchange {
  try Exchange(parsing: Array(text.utf8), file: "a.http") { name throws(RecordingError) in
    Array("<\(name)>".utf8)
  }
}

/// Runs `body` with a folder of its own and removes that.
private func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.path + "/candor-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let outcome: Result<Value, any Error>
  do { outcome = .success(try await body(folder)) } catch { outcome = .failure(error) }
  try FileManager.default.removeItem(atPath: folder)
  return try outcome.get()
}

private let url = "https://hub.example/a"

/// Exchanges that a writer could trip over.
private let varied = {
  let headers = Headers([("ETag", "\"1\""), ("X-Error-Message", "none: at all")])
  return Recording([
    Exchange(method: .get, url: url, status: 200, headers: headers, body: Array("é\n".utf8)),
    Exchange(method: .head, url: url, status: 200, headers: headers, body: []),
    Exchange(
      method: .get,
      url: url,
      range: 0...3,
      status: 206,
      headers: headers,
      body: [0, 255]
    ),
    Exchange(
      method: .post,
      url: url,
      posted: #"{"query":"a: b"}"#,
      status: 200,
      headers: headers,
      body: Array("1".utf8)
    ),
    Exchange(
      method: .post,
      url: url,
      posted: #"{"query":"b"}"#,
      status: 200,
      headers: headers,
      body: Array("2".utf8)
    ),
    Exchange(method: .get, url: url + "?b=1", status: 404, headers: Headers(), body: []),
    Exchange(method: .get, url: url + "_b=1", status: 404, headers: Headers(), body: [10]),
    Exchange(
      method: .get,
      url: "https://hub.example/../\(String(repeating: "x/", count: 300))",
      status: 0,
      headers: Headers(),
      body: [],
      sentToken: true,
      failure: .truncated(detail: "it \"broke\"\noff")
    ),
  ])
}()

@Suite("A recording")
struct RecordingTests {
  @Test(
    "reads exchange files",
    arguments: [
      (
        "POST \(url)\nBody: {\"query\":\"a: b\"}\n\nHTTP/1.1 200 OK\n\n{}",
        Exchange(
          method: .post,
          url: url,
          posted: #"{"query":"a: b"}"#,
          status: 200,
          headers: Headers(),
          body: Array("{}".utf8)
        )
      ),
      (
        "# why\n# and how\nGET \(url)\n\nHTTP/1.1 200 OK\nA: b\nA: c:d\n\nbody\n\nmore\n",
        Exchange(
          method: .get,
          url: url,
          status: 200,
          headers: Headers([("A", "b"), ("A", "c:d")]),
          body: Array("body\n\nmore\n".utf8)
        )
      ),
      (
        "GET \(url)\r\nRange: bytes=0-7\r\n\r\nHTTP/2 206\r\nA: b\r\n\r\nbody\r\n",
        Exchange(
          method: .get,
          url: url,
          range: 0...7,
          status: 206,
          headers: Headers([("A", "b")]),
          body: Array("body\r\n".utf8)
        )
      ),
      (
        "HEAD \(url)\n\nHTTP/1.1 404 Not Found",
        Exchange(method: .head, url: url, status: 404, headers: Headers(), body: [])
      ),
      (
        "GET \(url)\n\nHTTP/1.1 200 OK\nBody-File: a.bin\n\n",
        Exchange(
          method: .get,
          url: url,
          status: 200,
          headers: Headers(),
          body: Array("<a.bin>".utf8)
        )
      ),
      (
        """
        GET \(url)
        Date: 2026-11-23T04:26:00Z
        Authorization: not kept

        FAILED {"timedOut":{"seconds":20}}
        """,
        Exchange(
          method: .get,
          url: url,
          status: 0,
          headers: Headers(),
          body: [],
          at: "2026-11-23T04:26:00Z",
          sentToken: true,
          failure: .timedOut(seconds: 20)
        )
      ),
    ]
  )
  func reads(text: String, exchange: Exchange) throws {
    #expect(try parse(text) == exchange)
  }

  @Test(
    "says where a file is wrong and how to mend it",
    arguments: [
      ("", 0, "no request"), ("# only this", 1, "no request"),
      ("PUT \(url)\n\nHTTP/1.1 200 OK\n\n", 1, "'PUT \(url)' is not a request"),
      ("GET \(url)\nBody: {}\n", 2, "'Body' is not a field that tells requests apart"),
      ("GET ftp://hub.example/\n", 1, "'GET ftp://hub.example/' is not a request"),
      ("GET \(url)\nRange: bytes=5-\n", 2, "'bytes=5-' is not a range"),
      ("GET \(url)\nCookie: a\n", 2, "'Cookie' is not a field that tells requests apart"),
      ("GET \(url)\nHTTP/1.1 200 OK\n", 2, "'HTTP/1.1 200 OK' is not a field"),
      ("GET \(url)\n\n200 OK\n", 3, "'200 OK' is not a status line"),
      ("GET \(url)\n\nHTTP/1.1 2000 OK\n", 3, "'HTTP/1.1 2000 OK' is not a status line"),
      ("GET \(url)\n\nFAILED {}\n", 3, "'{}' is not a failure"),
      ("GET \(url)\n\nHTTP/1.1 200 OK\nnonsense\n", 4, "'nonsense' is not a field"),
      (
        "GET \(url)\n\nHTTP/1.1 200 OK\nBody-File: ../secret\n\n", 4,
        "Body-File '../secret' is not beside this file"
      ),
      (
        "GET \(url)\n\nHTTP/1.1 200 OK\nBody-File: ..\n\n", 4,
        "Body-File '..' is not beside this file"
      ),
      (
        "GET \(url)\n\nHTTP/1.1 200 OK\nBody-File: a.bin\n\ntwice", 6,
        "a body follows although Body-File names one"
      ),
    ]
  )
  func explainsFaults(text: String, line: Int, what: String) throws {
    let error = #expect(throws: RecordingError.self) { try parse(text) }
    #expect(error?.line == line)
    #expect(error?.what == what)
    #expect(error?.description.contains("\n  fix: ") == true)
  }

  @Test("comes back from a folder as it was written")
  func roundTrip() async throws {
    try await withFolder { folder in
      try varied.write(to: folder)
      #expect(Set(try Recording.load(folder: folder).exchanges) == Set(varied.exchanges))
    }
  }

  @Test("names its files after what was asked")
  func names() {
    let urls = [url, "https://hub.example/", "https://hub.example:8443/a/b?c=d", url + "/", url]
    let recording = Recording(
      urls.map { Exchange(method: .get, url: $0, status: 200, headers: Headers(), body: []) }
    )
    let names = recording.names
    #expect(names[1...3] == ["hub.example/index", "hub.example_8443/a_b_c_d", "hub.example/a_"])
    #expect(names[0].hasPrefix("hub.example/a-"))
  }

  @Test("does not follow a link out of its folder")
  func refusesLinks() async throws {
    try await withFolder { folder in
      let file = FileManager.default
      try Data("GET \(url)\n\nHTTP/1.1 200 OK\nBody-File: a.body\n\n".utf8)
        .write(to: URL(fileURLWithPath: folder + "/a.http"))
      try file.createSymbolicLink(
        atPath: folder + "/a.body",
        withDestinationPath: "/etc/hostname"
      )
      let error = #expect(throws: RecordingError.self) { try Recording.load(folder: folder) }
      #expect(error?.what == "not a plain file")
    }
  }

  @Test("is asked for by name when its folder is missing")
  func missingFolder() {
    let error = #expect(throws: RecordingError.self) { try Recording.load(folder: "/no/such") }
    #expect(error?.what == "no such folder")
  }
}
