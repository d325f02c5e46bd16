// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
@testable import Crawlers
import Foundation
import Testing

@Suite("The facts of a dataset prove data, or do not")
struct HubDatasetTests {
  static let rows: [(facts: String, sight: String)] = [
    (
      #""gated": false, "siblings": [{"rfilename": "data/a.parquet", "size": 90}]"#,
      "1 files, 90 bytes"
    ),
    (
      #""gated": false, "siblings": [{"rfilename": "README.md"}, {"rfilename": "a.jsonl"}, {"rfilename": "b.txt"}]"#,
      "2 files, no bytes"
    ),
    (#""gated": false, "siblings": [{"rfilename": "train/0.png"}]"#, "1 files, no bytes"),
    (
      #""gated": false, "siblings": [{"rfilename": "README.md"}, {"rfilename": ".gitattributes"}]"#,
      "empty"
    ),
    (#""gated": false, "siblings": []"#, "empty"),
    (#""gated": false, "siblings": [{"rfilename": "urls/v1.txt"}]"#, "index"),
    (#""gated": false, "siblings": [{"rfilename": "build.py"}]"#, "recipe"),
    (#""gated": "auto", "siblings": [{"rfilename": "a.parquet"}]"#, "gated-auto"),
    (#""gated": "manual", "siblings": [{"rfilename": "a.parquet"}]"#, "gated-manual"),
    (#""gated": true, "siblings": [{"rfilename": "a.parquet"}]"#, "gated-manual"),
    (#""gated": "strangely", "siblings": [{"rfilename": "a.parquet"}]"#, "failed"),
    (#""siblings": [{"rfilename": "a.parquet"}]"#, "failed"),
    (#""gated": false"#, "failed"),
    (#""gated": false, "private": true, "siblings": [{"rfilename": "a.parquet"}]"#, "private"),
    (#""gated": false, "disabled": true, "siblings": [{"rfilename": "a.parquet"}]"#, "withdrawn"),
  ]

  @Test("By what the API says", arguments: rows)
  func sight(_ row: (facts: String, sight: String)) throws {
    let json = Data("{\"id\": \"acme/corpus\", \(row.facts)}".utf8)
    let facts = try JSONDecoder().decode(HubFacts.self, from: json)
    #expect(
      HubDataset(id: "acme/corpus", facts: facts, words: try FileLexicon.shipped().data).sight.word
        == row.sight
    )
  }
}

extension Landing.Sight {
  fileprivate var word: String {
    switch self {
    case .dataset(let sight) where sight.form == .index: "index"
    case .dataset(let sight):
      "\(sight.dataFiles) files, \(sight.bytes.map { "\($0)" } ?? "no") bytes"
    case .repository(let sight): "repository \(sight.id)"
    case .run: "a run"
    case .barred(let standing, _): standing.rawValue
    case .unseen(let error): error.kind
    }
  }
}
