// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Testing

@Suite("References to the Hub are read in all its forms")
struct HubReferenceTests {
  static let forms: [(words: String, read: String)] = [
    ("https://huggingface.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny/", "huggingface.co acme/tiny"),
    ("http://huggingface.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://hf.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://hub-ci.huggingface.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://www.huggingface.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://Huggingface.co/acme/tiny", "huggingface.co acme/tiny"),
    ("https://huggingface.co./acme/tiny", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny?library=transformers#x", "huggingface.co acme/tiny"),
    ("https://huggingface.co/models/acme/tiny", "huggingface.co acme/tiny"),
    ("https://huggingface.co/gpt2", "huggingface.co gpt2"),
    ("https://huggingface.co/acme/tiny@v1.0", "huggingface.co acme/tiny@v1.0"),
    ("https://huggingface.co/acme/tiny/tree/main", "huggingface.co acme/tiny@main"),
    ("https://huggingface.co/acme/tiny/tree/main/a/b", "huggingface.co acme/tiny@main"),
    ("https://huggingface.co/acme/tiny/blob/v1/README.md", "huggingface.co acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny/raw/v1/README.md", "huggingface.co acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny/resolve/v1/x.bin", "huggingface.co acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny/blame/v1/x", "huggingface.co acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny/commits/v1", "huggingface.co acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny/commit/0123abc", "huggingface.co acme/tiny@0123abc"),
    ("https://huggingface.co/acme/tiny/discussions/4", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny/discussions", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny/settings", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny/edit/main/README.md", "huggingface.co acme/tiny"),
    ("https://huggingface.co/acme/tiny/tree/refs/pr/1", "huggingface.co acme/tiny@refs/pr/1"),
    ("https://huggingface.co/acme/tiny/tree/refs%2Fpr%2F1/a", "huggingface.co acme/tiny@refs/pr/1"),
    (
      "https://huggingface.co/acme/tiny/tree/refs/convert/parquet/a",
      "huggingface.co acme/tiny@refs/convert/parquet"
    ),
    ("https://huggingface.co/acme/tiny/tree/a%2Fb", "huggingface.co acme/tiny@a/b"),
    ("https://huggingface.co/gpt2/tree/main", "huggingface.co gpt2@main"),
    ("hf:acme/tiny", "huggingface.co acme/tiny"),
    ("HF:acme/tiny", "huggingface.co acme/tiny"),
    ("hf://acme/tiny", "huggingface.co acme/tiny"),
    ("hf://models/acme/tiny@v1", "huggingface.co acme/tiny@v1"),
    ("acme/tiny", "huggingface.co acme/tiny"),
    ("  acme/tiny  ", "huggingface.co acme/tiny"),
    ("acme/tiny@refs/pr/2", "huggingface.co acme/tiny@refs/pr/2"),
    ("gpt2", "huggingface.co gpt2"),
  ]

  @Test("Every view of a model names the model", arguments: forms)
  func form(_ row: (words: String, read: String)) {
    #expect(ReferenceTable.read(row.words) == row.read)
  }

  static let refusals: [(words: String, message: String)] = [
    ("https://huggingface.co/datasets/acme/corpus", "not a model"),
    ("https://huggingface.co/spaces/acme/demo", "not a model"),
    ("https://huggingface.co/kernels/acme/k", "not a model"),
    ("https://huggingface.co/buckets/acme/b", "not a model"),
    ("hf:datasets/acme/corpus", "not a model"),
    ("hf://spaces/acme/demo", "not a model"),
    ("https://huggingface.co/", "no model's id on the Hub"),
    ("https://huggingface.co/docs/hub", "no model's id on the Hub"),
    ("https://huggingface.co/blog/acme", "no model's id on the Hub"),
    ("https://huggingface.co/papers/2403.13784", "no model's id on the Hub"),
    ("https://huggingface.co/collections/acme/x", "no model's id on the Hub"),
    ("https://huggingface.co/settings/tokens", "no model's id on the Hub"),
    ("https://huggingface.co/login", "no model's id on the Hub"),
    ("https://huggingface.co/api/models", "no model's id on the Hub"),
    ("https://huggingface.co/acme/tiny/other/x", "no model's id on the Hub"),
    ("acme/tiny/deep", "no model's id on the Hub"),
    ("acme/..", "no model's id on the Hub"),
    ("acme/ti--ny", "no model's id on the Hub"),
    ("acme/-tiny", "no model's id on the Hub"),
    ("acme/tiny.", "no model's id on the Hub"),
    ("acme/tiny.git", "no model's id on the Hub"),
    ("acme/t i n y", "no model's id on the Hub"),
    ("acme/tïny", "no model's id on the Hub"),
    ("acme/\(String(repeating: "a", count: 97))", "no model's id on the Hub"),
    ("acme/tiny@", "no revision that can be asked for"),
    ("acme/tiny@a..b", "no revision that can be asked for"),
    ("acme/tiny@a b", "no revision that can be asked for"),
    ("acme/tiny@a~1", "no revision that can be asked for"),
    ("https://hf-mirror.com/acme/tiny", "no host"),
    ("https://huggingface.co.evil.example/acme/tiny", "no host"),
    ("https://huggingface.co:8080/acme/tiny", "no host"),
    ("https://user@huggingface.co/acme/tiny", "not an address that can be read"),
    ("https://huggingface.co/%ff/tiny", "not an address that can be read"),
    ("ftp://huggingface.co/acme/tiny", "not an address that can be read"),
    ("codeberg:acme/tiny", "no host"),
    ("", "empty, too long, or with control characters"),
    ("acme/ti\u{7}ny", "empty, too long, or with control characters"),
    (String(repeating: "a", count: 2_001), "empty, too long, or with control characters"),
  ]

  @Test("What names no model is refused", arguments: refusals)
  func refusal(_ row: (words: String, message: String)) {
    #expect(ReferenceTable.read(row.words) == row.message)
  }

  static let endpoints: [(words: String, read: String)] = [
    ("http://localhost:8080/hf/acme/tiny/tree/v1", "localhost:8080 acme/tiny@v1"),
    ("https://huggingface.co/acme/tiny", "localhost:8080 acme/tiny"),
    ("acme/tiny", "localhost:8080 acme/tiny"),
    ("http://localhost:8080/acme/tiny", "no host"),
    ("http://localhost:8080/hf/datasets/acme/corpus", "not a model"),
  ]

  @Test("An endpoint may carry a path", arguments: endpoints)
  func endpoint(_ row: (words: String, read: String)) {
    let settings = HostSettings(hub: "http://localhost:8080/hf/")
    #expect(ReferenceTable.read(row.words, settings: settings) == row.read)
  }
}
