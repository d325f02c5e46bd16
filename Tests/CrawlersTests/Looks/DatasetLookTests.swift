// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("Datasets are opened, and lists of addresses asked")
struct DatasetLookTests {
  private static let hub = "https://huggingface.co"
  private static let api = "\(hub)/api/datasets/acme/talks"

  /// A model that was trained on acme/talks, and what the Hub answers of this.
  private static func world(
    _ files: [String: ScriptedWeb.Page],
    card: String = "",
    more: [String: ScriptedWeb.Page] = [:]
  ) -> ScriptedWeb {
    let rows = files.keys.sorted().map { #"{"rfilename": "\#($0)", "size": 900000}"# }
    let facts =
      #"{"id": "acme/talks", "sha": "c0ffee", "gated": false, "private": false, "siblings": [\#(rows.joined(separator: ","))]}"#
    var pages = [
      "\(hub)/api/models/acme/tiny": ScriptedWeb.Page(
        #"{"id": "acme/tiny", "gated": false, "private": false}"#
      ),
      "\(hub)/acme/tiny/resolve/main/README.md": .init(
        "---\nlicense: mit\ndatasets: [acme/talks]\n---\n# Tiny\n\n\(card)\n",
        type: "text/plain"
      ),
      "\(hub)/api/models/acme/tiny/tree/main?recursive=true": .init("[]"),
      "\(hub)/api/models/acme/tiny/refs": .init(#"{"branches": [], "tags": []}"#),
      api: .init(facts),
    ]
    for (path, page) in files {
      pages["\(hub)/datasets/acme/talks/resolve/c0ffee/\(path)"] = page
    }
    return ScriptedWeb(pages.merging(more) { _, new in new })
  }

  private func talks(_ web: ScriptedWeb, budget: Int = 60) async throws -> (
    Observation, Evidence
  ) {
    let (context, _) = try web.context(budget: budget)
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    let found = evidence.observations.first { $0.component == .datasets && $0.kind == .dataset }
    return (try #require(found), evidence)
  }

  private static let pointer =
    "version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 900000\n"

  @Test(
    "A file's first bytes show whether it is what its name says",
    arguments: [
      ("a.parquet", ScriptedWeb.Page(bytes: Array("PAR1....".utf8)), "inspected", "parquet"),
      ("a.jsonl", .init("{\"text\": \"One\"}\n", type: "text/plain"), "inspected", "JSON"),
      ("a.csv", .init("text,label\none,1\n", type: "text/plain"), "inspected", "text"),
      (
        "a.parquet", .init("text,label\n", type: "text/plain"), "listed", "no parquet but text"
      ),
      ("a.parquet", .init(pointer, type: "text/plain"), "disagreeing", "a pointer"),
      ("a.mds", .init(bytes: [0, 1, 2, 3]), "listed", "no format that is known"),
    ]
  )
  func sample(path: String, page: ScriptedWeb.Page, standing: String, says: String) async throws {
    let (talks, evidence) = try await talks(Self.world([path: page]))
    #expect(talks.standing.rawValue == standing)
    #expect(talks.says.contains("opened \(path): "))
    #expect(talks.says.contains(says))
    #expect(talks.source.path == path)
    #expect(evidence.surfaces.contains { $0.kind == .content && $0.url.hasSuffix(path) })
  }

  private static let archive = "https://data.example/talks.tar.gz"

  @Test(
    "A file that the card points at is what its bytes say",
    arguments: [
      (
        ScriptedWeb.Page(
          String(repeating: "Moved. ", count: 700),
          type: "application/octet-stream"
        ), "contradicted", "no gzip but text"
      ),
      (
        .init(bytes: [0x1F, 0x8B] + [UInt8](repeating: 7, count: 4_998)), "inspected",
        "its first bytes are gzip"
      ),
      (
        .init("<!doctype html>" + String(repeating: "<p>Moved.", count: 700), type: "x/y"),
        "contradicted", "opened, it is an HTML page"
      ),
      (
        .init(bytes: Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 7, count: 4_996)), "listed",
        "no gzip but zip"
      ),
    ]
  )
  func archive(page: ScriptedWeb.Page, standing: String, says: String) async throws {
    let card = "## Training data\n\nThe training data is [here](\(Self.archive)).\n"
    let (_, evidence) = try await talks(Self.world([:], card: card, more: [Self.archive: page]))
    let found = try #require(evidence.observations.first { $0.source.url == Self.archive })
    #expect(found.standing.rawValue == standing)
    #expect(found.says.contains(says), "\(found.says)")
  }

  @Test(
    "A dataset of which files are missing by their names' own count is no whole one",
    arguments: [(["00000"], "shards-missing"), (["00000", "00001"], "inspected")]
  )
  func shards(numbers: [String], standing: String) async throws {
    let page = ScriptedWeb.Page(bytes: Array("PAR1....".utf8))
    let files = numbers.map { ("train-\($0)-of-00002.parquet", page) }
    let (talks, _) = try await talks(Self.world(Dictionary(uniqueKeysWithValues: files)))
    #expect(talks.standing.rawValue == standing)
    #expect(talks.says.contains("1 more missing") == (numbers.count == 1), "\(talks.says)")
  }

  @Test(
    "A file that could not be opened leaves what the list showed",
    arguments: [
      ScriptedWeb.Page("{}", status: 500), .init("<html>", status: 200, type: "text/html"),
      .init("{}", status: 404), .init("", type: "text/plain"),
    ]
  )
  func unopened(page: ScriptedWeb.Page) async throws {
    let (talks, evidence) = try await talks(Self.world(["a.parquet": page]))
    #expect(talks.standing == .listed)
    #expect(
      evidence.surfaces.contains { surface in
        if surface.kind == .content, case .failed = surface.sight { true } else { false }
      }
    )
  }

  @Test(
    "Data that is listed and kept from everybody is told differently in two places",
    arguments: [
      ScriptedWeb.Page("{}", status: 401), .init("", status: 451),
      .init("{}", status: 401, fields: ["X-Error-Code": "GatedRepo"]),
    ]
  )
  func refused(page: ScriptedWeb.Page) async throws {
    let (talks, evidence) = try await talks(Self.world(["a.parquet": page]))
    #expect(talks.standing == .contradicted)
    #expect(talks.says.contains("a.parquet could not be opened: its host "), "\(talks.says)")
    let failed = evidence.surfaces.filter {
      if $0.kind == .content, case .failed = $0.sight { true } else { false }
    }
    #expect(!failed.isEmpty && failed.allSatisfy { $0.url.hasSuffix("/a.parquet") })
  }

  @Test("Without a request left nothing is opened, and that is said")
  func budget() async throws {
    let page = ScriptedWeb.Page(bytes: Array("PAR1".utf8))
    let (talks, evidence) = try await talks(Self.world(["a.parquet": page]), budget: 5)
    #expect(talks.standing == .listed)
    #expect(
      evidence.surfaces.contains { surface in
        surface.url == "acme/talks a.parquet"
          && surface.sight
            == .notAsked(why: "no request was left for it (--budget, --offline)")
      }
    )
  }

  private static func list(alive: Int, dead: Int, unseen: Int = 0) -> ScriptedWeb {
    let paths = (0..<(alive + dead + unseen)).map { "https://data.example/part-\($0).gz" }
    let text = paths.joined(separator: "\n") + "\n"
    var more: [String: ScriptedWeb.Page] = [:]
    for (index, path) in paths.enumerated() where index >= dead {
      more[path] =
        index < dead + alive
        ? .init(bytes: [UInt8](repeating: 1, count: 900)) : .init("", status: 503)
    }
    return world(["urls/v1.txt": .init(text, type: "text/plain")], more: more)
  }

  @Test(
    "A list of addresses counts as data while four of five answer",
    arguments: [
      (5, 0, 0, "inspected", "5 of 5"), (4, 1, 0, "inspected", "4 of 5"),
      (3, 2, 0, "decayed-index", "3 of 5"), (2, 0, 3, "inspected", "2 of 2"),
      (0, 0, 5, "not-looked-at", "was not looked at"), (0, 3, 0, "decayed-index", "0 of 3"),
    ]
  )
  func index(alive: Int, dead: Int, unseen: Int, standing: String, says: String) async throws {
    let (talks, _) = try await talks(Self.list(alive: alive, dead: dead, unseen: unseen))
    #expect(talks.standing.rawValue == standing)
    #expect(talks.value == "index")
    #expect(talks.says.contains(says))
  }

  @Test(
    "What the card says of version and size is held against what is there",
    arguments: [
      ("Trained on talks v1.2, of 2T tokens.", "version 1.2, which the card names, is not told"),
      ("Trained on talks v1.2, of 2T tokens.", "far less than the 2T tokens"),
      ("Trained on talks, of 1M tokens.", ""), ("Trained on talks. Other data has 2T tokens.", ""),
    ]
  )
  func claims(card: String, says: String) async throws {
    let link = card.replacing("talks", with: "[talks](https://huggingface.co/datasets/acme/talks)")
    let page = ScriptedWeb.Page(bytes: Array("PAR1".utf8))
    var web = Self.world(["a.parquet": page], card: link)
    let key = "\(Self.hub)/acme/tiny/resolve/main/README.md"
    web.pages[key] = .init("# Tiny\n\n\(link)\n", type: "text/plain")
    let (talks, _) = try await talks(web)
    #expect(says.isEmpty ? !talks.says.contains("card") : talks.says.contains(says))
  }

  @Test("A dataset's own words about itself make no data of it")
  func wordsOnly() async throws {
    let words = ScriptedWeb.Page("training data, 2T tokens, parquet, jsonl", type: "text/plain")
    let (talks, _) = try await talks(Self.world(["README.md": words]))
    #expect(talks.standing == .empty)
  }

  @Test(
    "A page in place of a file of another kind is no file that still answers",
    arguments: [("jpg", "decayed-index", "0 of 3"), ("html", "inspected", "3 of 3")]
  )
  func pages(ending: String, standing: String, says: String) async throws {
    let paths = (0..<3).map { "https://data.example/part-\($0).\(ending)" }
    let page = ScriptedWeb.Page("<!doctype html><p>Not here</p>", type: "text/html")
    let list = ScriptedWeb.Page(paths.joined(separator: "\n") + "\n", type: "text/plain")
    let web = Self.world(
      ["urls.txt": list],
      more: Dictionary(uniqueKeysWithValues: paths.map { ($0, page) })
    )
    let (talks, _) = try await talks(web)
    #expect(talks.standing.rawValue == standing)
    #expect(talks.says.contains(says))
  }

  @Test("One file without data is no data", arguments: ["", "{}\n"])
  func hollow(body: String) async throws {
    var web = Self.world(["a.jsonl": .init(body, type: "text/plain")])
    let facts = String(decoding: web.pages[Self.api]?.body ?? [], as: UTF8.self)
    web.pages[Self.api] = .init(facts.replacing(", \"size\": 900000", with: ""))
    let (talks, _) = try await talks(web)
    #expect(talks.standing == .empty, "\(talks.says)")
    #expect(talks.says.contains("of \(body.utf8.count) B: no data"), "\(talks.says)")
  }

  private static let croissant = ScriptedWeb.Page(
    #"{"@type": "sc:Dataset", "recordSet": [{"name": "default"}], "distribution": [{}]}"#
  )

  @Test(
    "A description in Croissant counts where the files do not tell, and is not asked for elsewhere",
    arguments: [
      ("a.parquet", "inspected", false), ("talks.py", "listed", true), ("talks.md", "listed", true),
      ("README.md", "empty", false),
    ]
  )
  func describes(path: String, standing: String, isAsked: Bool) async throws {
    let page = ScriptedWeb.Page(bytes: Array("PAR1".utf8))
    let web = Self.world([path: page], more: ["\(Self.api)/croissant": Self.croissant])
    let (talks, evidence) = try await talks(web)
    #expect(talks.standing.rawValue == standing)
    #expect(talks.says.hasSuffix("described in Croissant (1 record set)") == isAsked)
    #expect(evidence.surfaces.contains { $0.url.hasSuffix("/croissant") } == isAsked)
  }

  @Test("Without a description a script stays a recipe")
  func undescribed() async throws {
    let (talks, _) = try await talks(Self.world(["talks.py": .init("", type: "text/plain")]))
    #expect(talks.standing == .recipe)
  }
}
