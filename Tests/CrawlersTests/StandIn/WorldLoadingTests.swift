// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import StandInHub
import Testing

@Suite("A world is made of what was recorded")
struct WorldLoadingTests {
  static let hub = "https://huggingface.co"
  static let sha = String(repeating: "a", count: 40)

  static func exchange(
    _ url: String,
    range: ClosedRange<Int>? = nil,
    status: Int = 200,
    headers: [(String, String)] = [],
    _ body: String
  ) -> Exchange {
    Exchange(
      method: .get,
      url: url,
      range: range,
      status: status,
      headers: Headers(headers),
      body: Array(body.utf8)
    )
  }

  static let exchanges = [
    exchange(
      "\(hub)/api/models/acme/tiny",
      #"{"id":"acme/tiny","sha":"\#(sha)","gated":false,"downloads":0.5}"#
    ),
    exchange(
      "\(hub)/api/models/acme/tiny/tree/\(sha)?recursive=true",
      """
      [{"type":"file","path":"README.md","size":7},{"type":"file","path":"b.txt"},
       {"type":"file","path":"w.safetensors","size":100,"oid":"cc",
        "lfs":{"oid":"\(String(repeating: "d", count: 64))","size":100,"pointerSize":128}}]
      """
    ),
    exchange("\(hub)/acme/tiny/resolve/main/README.md", "# Tiny\n"),
    exchange(
      "\(hub)/acme/tiny/resolve/\(sha)/w.safetensors",
      range: 0...7,
      status: 206,
      headers: [("Content-Range", "bytes 0-7/100")],
      "01234567"
    ),
    exchange("\(hub)/acme/lone/resolve/main/README.md", "# Lone\n"),
    exchange("\(hub)/acme/gone/resolve/main/x", status: 410, "gone"),
    exchange("https://wandb.ai/acme/runs", "<html>"),
    exchange("https://api.github.com/repos/acme/code", #"{"full_name":"acme/code"}"#),
    exchange("https://raw.githubusercontent.com/acme/raw/main/a.py", "1\n"),
  ]

  static let answers: [(String, Int, String?)] = [
    (
      "\(hub)/api/models/acme/tiny/tree/main?recursive=true", 200,
      #"[{"oid":"14d286ebf3febd1e7319ce671d8d399dfe187ee4","path":"README.md","size":7,"#
        + #""type":"file"},{"path":"b.txt","type":"file"},"#
        + #"{"lfs":{"oid":"\#(String(repeating: "d", count: 64))","pointerSize":128,"size":100},"#
        + #""oid":"cc","path":"w.safetensors","size":100,"type":"file","#
        + #""xetHash":"\#(HubFile.Payload(sha256: String(repeating: "d", count: 64), size: 100).xetHash)"}]"#
    ),
    ("\(hub)/api/models/acme/tiny/refs", 503, nil),
    ("\(hub)/api/resolve-cache/models/acme/tiny/\(sha)/README.md", 200, "# Tiny\n"),
    ("\(hub)/acme/tiny/resolve/main/b.txt", 503, nil),
    ("\(hub)/acme/tiny/resolve/main/none", 404, nil),
    ("\(hub)/acme/lone/resolve/main/README.md", 200, "# Lone\n"),
    ("\(hub)/acme/lone/resolve/main/config.json", 503, nil),
    ("\(hub)/api/models/acme/lone", 503, nil),
    ("\(hub)/acme/gone/resolve/main/x", 410, "gone"),
    ("https://wandb.ai/acme/runs", 200, "<html>"),
    ("https://api.github.com/repos/acme/code", 200, #"{"full_name":"acme/code"}"#),
    ("https://api.github.com/repos/acme/code/git/trees/HEAD?recursive=1", 503, nil),
    ("https://raw.githubusercontent.com/acme/raw/HEAD/a.py", 200, "1\n"),
    ("https://raw.githubusercontent.com/acme/raw/HEAD/b.py", 503, nil),
    ("https://api.github.com/repos/acme/raw", 503, nil),
  ]

  @Test("What was not recorded is neither there nor missing", arguments: answers)
  func serves(_ url: String, _ status: Int, _ body: String?) async throws {
    let world = try World(exchanges: Self.exchanges)
    let reply = try await StandInHub.serve(world) { hub in
      try await hub.ask(url, headers: [("User-Agent", "test")])
    }
    #expect(reply.status == status)
    if let body { #expect(reply.text == body) }
  }

  @Test(
    "Of a file whose beginning was recorded, no more is served",
    arguments: [
      ("bytes=0-3", 206, "0123"), ("bytes=4-99", 206, nil), ("bytes=90-99", 503, nil),
      (nil, 503, nil),
    ]
      as [(String?, Int, String?)]
  )
  func beginnings(_ range: String?, _ status: Int, _ body: String?) async throws {
    let world = try World(exchanges: Self.exchanges)
    let reply = try await StandInHub.serve(world) { hub in
      let first = try await hub.ask("\(Self.hub)/acme/tiny/resolve/main/w.safetensors")
      let headers = range.map { [("Range", $0)] } ?? []
      return try await hub.ask(first.headers["Location"] ?? "", headers: headers)
    }
    #expect(reply.status == status)
    if let body { #expect(reply.text == body) }
  }

  @Test("A folder of files reads as the exchanges it holds")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("stand-in-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
    let text = """
      # A comment.
      GET \(Self.hub)/acme/lone/resolve/main/README.md

      HTTP/1.1 200 OK
      Body-File: card.md

      """
    let files = [("a.http", text), ("card.md", "# Lone\n\nText.\n")]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let world = try World(exchangesIn: folder)
    #expect(world.models.map(\.card) == ["# Lone\n\nText.\n"])
  }
}
