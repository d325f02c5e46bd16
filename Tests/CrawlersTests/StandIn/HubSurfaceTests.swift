// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import StandInHub
import Testing

@Suite("The stand-in answers as the hub does")
struct HubSurfaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    var path: String
    var token: String?
    var asks: [(String, String)] = []
    var status: Int
    /// Fields of the answer; nil for one that must not be there.
    var fields: [String: String?] = [:]

    var testDescription: String { what }
  }

  static let hub = "https://huggingface.co"
  static let sha = World.sample.models[0].sha
  static let oid = GitObject.blob(Array("{\"model_type\":\"llama\"}".utf8))

  static let cases: [Case] = [
    Case(
      what: "a legacy name leads to the next one, relative",
      path: "/api/models/oldest?blobs=true",
      status: 307,
      fields: ["Location": "/api/models/acme/old?blobs=true"]
    ),
    Case(
      what: "a rename leads on, what follows the id kept",
      path: "/api/models/acme/old/tree/main",
      status: 307,
      fields: ["Location": "/api/models/acme/tiny-1b/tree/main"]
    ),
    Case(
      what: "a wrong case leads to the right one",
      path: "/Acme/TINY-1B/resolve/main/README.md",
      status: 307,
      fields: ["Location": "/acme/tiny-1b/resolve/main/README.md"]
    ),
    Case(
      what: "a missing model is a bare 401",
      path: "/api/models/acme/nothing",
      status: 401,
      fields: ["X-Error-Code": nil, "X-Error-Message": "Invalid username or password."]
    ),
    Case(
      what: "a private model is the same",
      path: "/api/models/acme/secret",
      status: 401,
      fields: ["X-Error-Code": nil, "X-Error-Message": "Invalid username or password."]
    ),
    Case(
      what: "with a token it is not found",
      path: "/api/models/acme/secret",
      token: "hf_stranger",
      status: 404,
      fields: ["X-Error-Code": "RepoNotFound"]
    ),
    Case(
      what: "with the right token it is there",
      path: "/api/models/acme/secret",
      token: "hf_friend",
      status: 200
    ),
    Case(
      what: "a bad token is refused",
      path: "/api/models/acme/tiny-1b",
      token: "hf_bad",
      status: 401,
      fields: ["X-Error-Message": "Invalid credentials in Authorization header"]
    ),
    Case(what: "a gated model's facts are public", path: "/api/models/acme/auto", status: 200),
    Case(what: "so is its tree", path: "/api/models/acme/auto/tree/main", status: 200),
    Case(what: "and its page", path: "/acme/auto", status: 200),
    Case(
      what: "its card is open through resolve",
      path: "/acme/auto/resolve/main/README.md",
      status: 307
    ),
    Case(
      what: "and closed through raw",
      path: "/acme/auto/raw/main/README.md",
      status: 401,
      fields: ["X-Error-Code": "GatedRepo"]
    ),
    Case(
      what: "its files are closed",
      path: "/acme/auto/resolve/main/config.json",
      status: 401,
      fields: ["X-Error-Code": "GatedRepo"]
    ),
    Case(
      what: "those that don't exist, too",
      path: "/acme/auto/resolve/main/none",
      status: 401,
      fields: ["X-Error-Code": "GatedRepo"]
    ),
    Case(
      what: "an open file that is absent is not found",
      path: "/acme/auto/resolve/main/LICENSE",
      status: 404,
      fields: ["X-Error-Code": "EntryNotFound"]
    ),
    Case(
      what: "its history is closed",
      path: "/api/models/acme/auto/commits/main",
      status: 401,
      fields: ["X-Error-Code": "GatedRepo"]
    ),
    Case(
      what: "a token that isn't on the list gets 403",
      path: "/acme/auto/resolve/main/config.json",
      token: "hf_stranger",
      status: 403,
      fields: ["X-Error-Code": "GatedRepo"]
    ),
    Case(
      what: "one that is gets in",
      path: "/acme/auto/resolve/main/config.json",
      token: "hf_friend",
      status: 307
    ),
    Case(what: "a disabled model has facts", path: "/api/models/acme/off", status: 200),
    Case(what: "and no files", path: "/acme/off/resolve/main/config.json", status: 403),
    Case(
      what: "an unknown revision",
      path: "/api/models/acme/tiny-1b/revision/v9",
      status: 404,
      fields: ["X-Error-Code": "RevisionNotFound"]
    ),
    Case(
      what: "a revision with a slash, escaped",
      path: "/api/models/acme/tiny-1b/revision/refs%2Fpr%2F1",
      status: 404,
      fields: ["X-Error-Message": "Invalid rev id: refs/pr/1"]
    ),
    Case(
      what: "an unknown path",
      path: "/acme/tiny-1b/resolve/main/none",
      status: 404,
      fields: ["X-Error-Code": "EntryNotFound", "X-Error-Message": "Entry not found"]
    ),
    Case(
      what: "a missing folder",
      path: "/api/models/acme/tiny-1b/tree/main/none",
      status: 404,
      fields: ["X-Error-Code": "EntryNotFound"]
    ),
    Case(
      what: "a bad expand",
      path: "/api/models/acme/tiny-1b?expand[]=cardData.license",
      status: 400
    ),
    Case(
      what: "a small file is one step away, on the same host",
      path: "/acme/tiny-1b/resolve/main/config.json",
      status: 307,
      fields: ["X-Repo-Commit": sha, "ETag": "\"\(oid)\""]
    ),
    Case(
      what: "a known tag is not sent again",
      path: "/acme/tiny-1b/resolve/main/config.json",
      asks: [("If-None-Match", "\"\(oid)\"")],
      status: 304
    ),
    Case(
      what: "but raw sends it",
      path: "/acme/tiny-1b/raw/main/config.json",
      asks: [("If-None-Match", "\"\(oid)\"")],
      status: 200,
      fields: ["ETag": "\"\(oid)\""]
    ),
    Case(
      what: "the cache takes commits",
      path: "/api/resolve-cache/models/acme/tiny-1b/\(sha)/config.json",
      status: 200
    ),
    Case(
      what: "and no branches",
      path: "/api/resolve-cache/models/acme/tiny-1b/main/config.json",
      status: 400
    ),
    Case(
      what: "a dataset without croissant",
      path: "/api/datasets/acme/corpus/croissant",
      status: 404
    ),
    Case(what: "robots.txt", path: "/robots.txt", status: 200),
  ]

  @Test(arguments: cases)
  func answers(_ given: Case) async throws {
    let reply = try await StandInHub.serve(.sample) { hub in
      let token = given.token.map { [("Authorization", "Bearer \($0)")] } ?? []
      return try await hub.ask(Self.hub + given.path, headers: given.asks + token)
    }
    #expect(reply.status == given.status)
    #expect(reply.headers["RateLimit"] != nil)
    for (name, value) in given.fields { #expect(reply.headers[name] == value) }
  }

  @Test("A listing comes in pages, whose links lead to all rows")
  func pages() async throws {
    let names = (0..<1_001).map { String("weights/\(10_000 + $0).bin") }
    let model = HubRepository.model("acme/many", files: names.map { .text($0, "") })
    let rows = try await StandInHub.serve(World(models: [model])) { hub in
      var next: String? = "\(Self.hub)/api/models/acme/many/tree/main?recursive=true"
      var rows: [[String]] = []
      while let url = next {
        let reply = try await hub.ask(url)
        rows.append(try JSON(parsing: reply.body).items.compactMap { $0["path"]?.text })
        next = reply.headers["Link"].map { String($0.dropFirst().prefix { $0 != ">" }) }
      }
      return rows
    }
    #expect(rows.map(\.count) == [1000, 2])
    #expect(rows.flatMap { $0 } == ["weights"] + names)
  }

  @Test("A large file is on another host, under another tag, in ranges")
  func largeFiles() async throws {
    let file = "\(Self.hub)/acme/tiny-1b/resolve/main/model.safetensors"
    let digest = World.sample.models[0].files[2].payload?.sha256 ?? ""
    try await StandInHub.serve(.sample) { hub in
      let head = try await hub.ask(file, method: "HEAD")
      #expect(head.status == 302)
      #expect(head.headers["X-Linked-Size"] == "5000000000")
      #expect(head.headers["X-Linked-Etag"] == "\"\(digest)\"")
      let place = head.headers["Location"] ?? ""
      #expect(place.hasPrefix("https://us.aws.cdn.hf.co/"))
      let part = try await hub.ask(place, headers: [("Range", "bytes=0-8")])
      #expect(part.status == 206)
      #expect(part.text == "{\"w\":{\"dt")
      #expect(part.headers["Content-Range"] == "bytes 0-8/5000000000")
      #expect(part.headers["ETag"]?.count == 66)
      #expect(part.headers["ETag"] != "\"\(digest)\"")
      #expect(part.headers["X-Linked-Etag"] == nil)
      let past = try await hub.ask(place, headers: [("Range", "bytes=5000000000-")])
      #expect(past.status == 416)
      #expect(past.headers["Content-Range"] == "bytes */5000000000")
      let leak = try await hub.ask(place, headers: [("Authorization", "Bearer hf_friend")])
      #expect(leak.status == 400)
      let raw = try await hub.ask("\(Self.hub)/acme/tiny-1b/raw/main/model.safetensors")
      #expect(raw.text == GitObject.pointer(sha256: digest, size: 5_000_000_000))
    }
  }

  @Test("A page holds its facts in an attribute with raw angle brackets, and the card rendered")
  func page() async throws {
    let text = try await StandInHub.serve(.sample) { hub in
      try await hub.ask("\(Self.hub)/acme/tiny-1b").text
    }
    #expect(text.contains(#"<div>\&quot;a\&quot; &amp; b</div></function>"#))
    #expect(text.contains(#"<link rel="canonical" href="https://huggingface.co/acme/tiny-1b">"#))
    #expect(text.contains(##"href="#training-data" id="training-data""##))
    #expect(text.contains("<span>License:</span> <span>apache-2.0</span>"))
    #expect(text.contains(#"<a href="/datasets/acme/corpus">acme/corpus</a>"#))
  }

  @Test("A list of files is cut after fifty rows")
  func listPage() async throws {
    let files = (0..<51).map { HubFile.large("\($0).bin", size: 4_940_000_000) }
    let text = try await StandInHub.serve(World(models: [.model("acme/many", files: files)])) {
      try await $0.ask("\(Self.hub)/acme/many/tree/main").text
    }
    #expect(text.components(separatedBy: "4.94 GB").count == 51)
    #expect(text.contains("<li><button>Load more files</button></li>"))
  }

  @Test("Every answer spends from its bucket")
  func limits() async throws {
    var settings = Settings()
    settings.quotas.api = 2
    let replies = try await StandInHub.serve(.sample, settings: settings) { hub in
      var replies: [StandInHub.Reply] = []
      for _ in 0..<3 { replies.append(try await hub.ask("\(Self.hub)/api/models/oldest")) }
      return replies
    }
    #expect(replies.map(\.status) == [307, 307, 429])
    let left = replies.map {
      $0.headers["RateLimit"]?.split(separator: ";").prefix(2).joined(separator: ";")
    }
    #expect(left == [#""api";r=1"#, #""api";r=0"#, #""api";r=0"#])
  }
}
