// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("References to ModelScope are read in all its forms")
struct ModelScopeReferenceTests {
  static let forms: [(words: String, read: String)] = [
    ("https://www.modelscope.cn/models/acme/tiny", "modelscope.cn acme/tiny"),
    ("https://modelscope.cn/models/acme/tiny/summary", "modelscope.cn acme/tiny"),
    ("http://www.ModelScope.cn./models/acme/tiny/files?version=v2", "modelscope.cn acme/tiny"),
    ("https://www.modelscope.ai/models/acme/tiny", "modelscope.ai acme/tiny"),
    (
      "https://www.modelscope.cn/models/acme/tiny/file/view/v2/config.json?status=1",
      "modelscope.cn acme/tiny@v2"
    ),
    (
      "https://www.modelscope.cn/models/acme/tiny/resolve/master/config.json",
      "modelscope.cn acme/tiny@master"
    ),
    ("ms:acme/tiny", "modelscope.cn acme/tiny"),
    ("ms:acme/tiny@v1.0.0", "modelscope.cn acme/tiny@v1.0.0"),
    ("Ms:acme/tiny", "modelscope.cn acme/tiny"),
    ("modelscope:acme/tiny", "modelscope.cn acme/tiny"),
    ("https://www.modelscope.cn/models/acme--x/t.i_n-y", "modelscope.cn acme--x/t.i_n-y"),
    ("https://www.modelscope.cn/datasets/acme/talks", "not a model"),
    ("https://www.modelscope.cn/studios/acme/demo", "not a model"),
    ("https://www.modelscope.cn/models/acme", "no model on ModelScope"),
    ("https://www.modelscope.cn/organization/acme", "no model on ModelScope"),
    ("https://www.modelscope.cn/models/acme/..", "no model on ModelScope"),
    ("ms:tiny", "no model on ModelScope"),
    ("ms:a/b/c", "no model on ModelScope"),
    ("https://modelscope.cn.evil.example/models/acme/tiny", "no host"),
    ("https://api.modelscope.cn/models/acme/tiny", "no host"),
  ]

  @Test("Every view of a model names the model", arguments: forms)
  func form(_ row: (words: String, read: String)) {
    #expect(ReferenceTable.read(row.words) == row.read)
  }

  private static let talks = "https://www.modelscope.cn/datasets/acme/talks"

  static let links: [(target: String, goal: Goal?)] = [
    (talks, Goal(kind: .dataset, id: talks)),
    ("\(talks)/summary", Goal(kind: .dataset, id: talks)),
    ("https://modelscope.cn/datasets/acme/talks/files", Goal(kind: .dataset, id: talks)),
    ("\(talks)/file/view/master/a.csv", Goal(kind: .dataset, id: talks)),
    ("\(talks)/resolve/v2/a.csv", Goal(kind: .dataset, id: talks, revision: "v2")),
    (
      "https://www.modelscope.ai/datasets/acme/talks",
      Goal(kind: .dataset, id: "https://www.modelscope.ai/datasets/acme/talks")
    ),
    ("https://www.modelscope.cn/models/acme/tiny", nil),
    ("https://huggingface.co/datasets/acme/talks", nil),
    ("acme/talks", nil),
  ]

  @Test("A link to a dataset names it, and no link to code does", arguments: links)
  func located(_ row: (target: String, goal: Goal?)) {
    #expect(ModelScope.locate(Pointer(kind: .dataset, target: row.target)) == row.goal)
    #expect(ModelScope.locate(Pointer(kind: .repository, target: row.target)) == nil)
  }
}
