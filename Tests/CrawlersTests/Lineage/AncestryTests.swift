// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A model's ancestors are looked at, and what they bring is attributed to them")
struct AncestryTests {
  private static let hub = "https://huggingface.co"

  /// A model on the Hub: its facts and its card.
  private static func model(
    _ id: String,
    base: [String] = [],
    datasets: [String] = [],
    license: String = "apache-2.0",
    prose: String = ""
  ) -> [String: ScriptedWeb.Page] {
    let card =
      "---\nlicense: \(license)\nbase_model: [\(base.joined(separator: ", "))]\n"
      + "datasets: [\(datasets.joined(separator: ", "))]\n---\n# Model\n\n\(prose)\n"
    return [
      "\(hub)/api/models/\(id)": .init(#"{"id": "\#(id)", "gated": false, "private": false}"#),
      "\(hub)/\(id)/resolve/main/README.md": .init(card, type: "text/plain"),
    ]
  }

  private static func dataset(_ id: String, gated: String = "false") -> [String: ScriptedWeb.Page] {
    let facts =
      #"{"id": "\#(id)", "gated": \#(gated), "private": false, "siblings": [{"rfilename": "a.parquet"}]}"#
    return ["\(hub)/api/datasets/\(id)": .init(facts)]
  }

  private func evidence(
    of id: String,
    in pages: [[String: ScriptedWeb.Page]],
    depth: Int = 3,
    broken: Set<String> = []
  ) async throws -> Evidence {
    let all = pages.reduce(into: [:]) { $0.merge($1) { _, new in new } }
    var (context, _) = try ScriptedWeb(all, broken: broken).context()
    context.depth = depth
    let crawler = Crawler(context: context)
    return try await crawler.evidence(of: try crawler.reference(id))
  }

  private func base(_ evidence: Evidence) -> [String] {
    evidence.observations.filter { $0.part == .base && $0.component == .datasets }
      .map { "\($0.name) \($0.standing.rawValue)" }
  }

  private static let child = model("acme/child", base: ["acme/parent"], datasets: ["acme/own"])

  @Test("Data of the parent and of its parent are the base's, each as its host shows it")
  func chain() async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [
        Self.child, Self.dataset("acme/own"),
        Self.model("acme/parent", base: ["acme/grand"], datasets: ["acme/mid"]),
        Self.dataset("acme/mid", gated: #""manual""#),
        Self.model("acme/grand", datasets: ["acme/old"]), Self.dataset("acme/old"),
      ]
    )
    #expect(evidence.lineage.map(\.id) == ["acme/parent", "acme/grand"])
    #expect(base(evidence) == ["acme/mid gated-manual", "acme/old listed"])
    let old = try #require(evidence.observations.first { $0.name == "acme/old" })
    #expect(old.says.hasPrefix("acme/grand, from which it was made: acme/old is public"))
    #expect(old.source.url == "\(Self.hub)/api/datasets/acme/old")
  }

  @Test("A chain that leads back ends there")
  func cycle() async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [Self.child, Self.dataset("acme/own"), Self.model("acme/parent", base: ["Acme/Child"])]
    )
    #expect(evidence.lineage.map(\.id) == ["acme/parent"])
  }

  @Test(
    "Beyond the depth nobody looks, and says so",
    arguments: [
      (0, ["acme/parent not-looked-at"]), (1, ["acme/mid listed", "acme/grand not-looked-at"]),
    ]
  )
  func depth(depth: Int, expected: [String]) async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [
        Self.child, Self.dataset("acme/own"),
        Self.model("acme/parent", base: ["acme/grand"], datasets: ["acme/mid"]),
        Self.dataset("acme/mid"),
      ],
      depth: depth
    )
    #expect(base(evidence) == expected)
  }

  @Test("Who is not looked at is listed as not read, and their terms as not seen")
  func notRead() async throws {
    let world = [
      Self.model("acme/child", base: ["acme/parent"]),
      Self.model("acme/parent", base: ["acme/grand"]),
    ]
    let evidence = try await evidence(of: "acme/child", in: world, depth: 1)
    #expect(
      evidence.notRead == [
        NotRead(
          url: "\(Self.hub)/acme/grand",
          why: "a model from which it was made: beyond 1 generations (--depth)"
        )
      ]
    )
    #expect(evidence.license.unseen == ["acme/grand"])
    let whole = try await self.evidence(of: "acme/child", in: world + [Self.model("acme/grand")])
    #expect(whole.notRead == [] && whole.license.unseen == [])
  }

  @Test("A parent with a new name stands under it, and no name twice")
  func renamed() async throws {
    var parent = Self.model("acme/old", base: ["acme/new"], license: "mit")
    parent["\(Self.hub)/api/models/acme/old"] = .init(
      #"{"id": "acme/new", "gated": false, "private": false}"#
    )
    let evidence = try await evidence(
      of: "acme/child",
      in: [
        Self.model("acme/child", base: ["acme/old"]), parent,
        Self.model("acme/new", license: "mit"),
      ]
    )
    #expect(
      evidence.lineage == [
        Ancestor(id: "acme/new", renamedFrom: "acme/old", relation: "unknown", terms: "mit")
      ]
    )
    #expect(evidence.license.conflicts == ["acme/new, from which it was made: mit"])
  }

  @Test("Data of a parent counts beside a model that names none, and is no claim of the model's")
  func onlyBase() async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [
        Self.model("acme/child", base: ["acme/parent"]),
        Self.model("acme/parent", datasets: ["acme/mid"]), Self.dataset("acme/mid"),
      ]
    )
    #expect(base(evidence) == ["acme/mid listed"])
    let claims = evidence.observations.filter { $0.component == .datasets }.compactMap(\.claim)
    #expect(claims == [])
  }

  @Test("A parent that names no data says so, and one whose card fails says nothing")
  func silence() async throws {
    let card = "\(Self.hub)/acme/parent/resolve/main/README.md"
    let world = [Self.child, Self.dataset("acme/own"), Self.model("acme/parent")]
    #expect(base(try await evidence(of: "acme/child", in: world)) == ["acme/parent empty"])
    let failed = try await evidence(of: "acme/child", in: world, broken: [card])
    #expect(base(failed) == ["acme/parent failed"])
    let gone = try await evidence(of: "acme/child", in: [Self.child, Self.dataset("acme/own")])
    #expect(gone.lineage.map(\.id) == ["acme/parent"])
    #expect(base(gone).allSatisfy { !$0.hasSuffix("empty") })
  }

  @Test("Terms of a parent that differ are named beside the model's own")
  func terms() async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [Self.child, Self.model("acme/parent", license: "cc-by-nc-4.0")]
    )
    #expect(evidence.license.declared == "apache-2.0")
    #expect(
      evidence.license.conflicts == ["acme/parent, from which it was made: cc-by-nc-4.0"]
    )
    let same = try await self.evidence(
      of: "acme/child",
      in: [Self.child, Self.model("acme/parent")]
    )
    #expect(same.license.conflicts == [])
  }

  @Test("Terms of a parent whose card could not be read are not known, and not none")
  func unseenTerms() async throws {
    let card = "\(Self.hub)/acme/parent/resolve/main/README.md"
    var parent = Self.model("acme/parent")
    parent["\(Self.hub)/api/models/acme/parent"] = .init(
      #"{"id": "acme/parent", "gated": false, "private": false, "cardData": {}}"#
    )
    let failed = try await evidence(
      of: "acme/child",
      in: [Self.child, Self.dataset("acme/own"), parent],
      broken: [card]
    )
    #expect(failed.lineage.map(\.terms) == [nil])
    parent[card] = .init("# Parent\n", type: "text/plain")
    let silent = try await evidence(
      of: "acme/child",
      in: [Self.child, Self.dataset("acme/own"), parent]
    )
    #expect(silent.lineage.map(\.terms) == ["none"])
  }

  @Test("A license of the model's own is not none where its card could not be read")
  func unseenLicense() async throws {
    var child = Self.model("acme/child")
    child["\(Self.hub)/api/models/acme/child"] = .init(
      #"{"id": "acme/child", "gated": false, "private": false, "cardData": {}}"#
    )
    let card = "\(Self.hub)/acme/child/resolve/main/README.md"
    let failed = try await evidence(of: "acme/child", in: [child], broken: [card])
    #expect(failed.license.declared == nil)
  }

  @Test("What is fetched of a parent shows nothing of the model itself")
  func surfaces() async throws {
    let evidence = try await evidence(
      of: "acme/child",
      in: [
        Self.child, Self.dataset("acme/own"), Self.model("acme/parent", datasets: ["acme/mid"]),
      ],
      broken: ["\(Self.hub)/acme/child/resolve/main/README.md"]
    )
    #expect(!evidence.saw(.card))
    let parents = evidence.surfaces.filter { $0.url.contains("acme/parent") }
    #expect(parents.allSatisfy { $0.kind == .content })
  }

  @Test("Of a merge of many a bounded number is asked")
  func merge() async throws {
    let parents = (0..<20).map { "acme/p\($0)" }
    let evidence = try await evidence(
      of: "acme/child",
      in: [Self.model("acme/child", base: parents, prose: "This is a merge made with mergekit.")]
        + parents.map { Self.model($0) }
    )
    #expect(evidence.lineage.map(\.id) == parents)
    let asked = evidence.surfaces.filter { $0.url.contains("/acme/p") }.map(\.url)
    #expect(
      Set(asked.map { $0.replacing("/resolve/main/README.md", with: "").suffix(7) }).count == 6
    )
  }
}
