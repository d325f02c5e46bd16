// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("What the files of a dataset, or of code, prove of data")
struct DataFilesTests {
  private static func means(_ sight: Landing.Sight) -> String {
    switch sight {
    case .dataset(let sight): "\(sight.form.rawValue) \(sight.dataFiles)"
    case .barred(let standing, _): standing.rawValue
    default: "nothing"
    }
  }

  private static func files(_ rows: [(String, Int?)]) -> [RepositoryFile] {
    rows.map { RepositoryFile(path: $0.0, size: $0.1) }
  }

  @Test(arguments: [
    ("data", [("data/a.parquet", 4_000)], "hosted 1"),
    ("one of two without a byte", [("a.jsonl", 0), ("b.jsonl", 900)], "hosted 1"),
    ("no bytes", [("a.jsonl", 0), ("README.md", 900)], "empty"),
    ("placeholders", [("a.jsonl", 3), ("b.jsonl", 2)], "empty"),
    ("sizes that nobody gives", [("a.jsonl", nil)], "hosted 1"),
    ("a list without a byte", [("urls.txt", 0)], "empty"),
    ("a short list", [("urls.txt", 40)], "index 1"),
    ("figures", [("README.md", 900), ("paper.pdf", 90_000), ("figures/a.png", 90_000)], "empty"),
    ("figures beside data", [("a.png", 90_000), ("a.csv", 900)], "hosted 1"),
    ("many pictures", (1...40).map { ("\($0).png", 9_000) }, "hosted 40"),
    ("pictures in a folder of their own", [("dogs/1.jpg", 9_000)], "hosted 1"),
    ("notes that may be data", [("notes.md", 9_000)], "not-looked-at"),
  ])
  func datasets(_ what: String, _ rows: [(String, Int?)], _ expected: String) throws {
    let words = try FileLexicon.shipped().data
    let found = DataFiles(Self.files(rows), words: words)
    #expect(Self.means(found.sight(of: "acme/talks", license: nil)) == expected)
  }

  @Test("A host's own count of bytes is as good as sizes")
  func stored() throws {
    let words = try FileLexicon.shipped().data
    let found = DataFiles(Self.files([("a.jsonl", nil)]), words: words)
    #expect(Self.means(found.sight(of: "acme/talks", stored: 0, license: nil)) == "empty")
  }

  @Test(
    "Files that the names of others promise are counted",
    arguments: [
      (["train-00000-of-00002.parquet"], 1),
      (["train-00000-of-00002.parquet", "train-00001-of-00002.parquet"], 0),
      (["train-00000-of-00002-1f2e3d.parquet", "train-00001-of-00002-4a5b6c.parquet"], 0),
      (["train-00000-of-00001.parquet", "test-00000-of-00003.parquet"], 2),
      (["a/train-00000-of-00002.parquet", "b/train-00001-of-00002.parquet"], 2),
      (["c4-train.00000-of-01024.json.gz", "c4-train.00001-of-01024.json.gz"], 1_022),
      (["train.parquet", "README.md"], 0),
    ]
  )
  func shards(names: [String], missing: Int) throws {
    let words = try FileLexicon.shipped().data
    let files = DataFiles(Self.files(names.map { ($0, 4_000) }), words: words)
    guard case .dataset(var sight) = files.sight(of: "acme/talks", license: nil) else {
      Issue.record("no data")
      return
    }
    #expect(sight.missing == missing)
    sight.isPart = true
    #expect(sight.missing == 0)
  }

  @Test(arguments: [
    ("small records", [("run.py", 900), ("talks.jsonl", 5_000)], "hosted 1"),
    ("small tables", [("run.py", 900), ("talks.csv", 5_000)], "hosted 1"),
    ("results", [("run.py", 900), ("results.csv", 5_000)], "not-looked-at"),
    ("what tests use", [("run.py", 900), ("tests/a.jsonl", 5_000)], "not-looked-at"),
    ("settings", [("run.py", 900), ("package.json", 5_000)], "not-looked-at"),
    ("a large file", [("run.py", 900), ("talks.json", 200_000)], "hosted 1"),
    ("a folder of data", [("run.py", 900), ("data/talks.txt", 300)], "hosted 1"),
    ("a recipe", [("prepare_talks.py", 900)], "recipe"),
    ("code for something else", [("serve.py", 900)], "not-looked-at"),
    ("no code at all", [("README.md", 900), ("talks.txt", 5_000)], "hosted 1"),
    ("nothing", [("README.md", 900)], "empty"),
  ])
  func code(_ what: String, _ rows: [(String, Int?)], _ expected: String) throws {
    let words = try FileLexicon.shipped().data
    let found = DataFiles(amongCode: Self.files(rows), words: words)
    #expect(Self.means(found.sight(of: "acme/talks", license: nil)) == expected)
  }
}
