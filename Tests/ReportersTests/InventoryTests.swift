// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("What an audit proves to be there")
struct InventoryTests {
  @Test(
    "is told from the address of the evidence",
    arguments: [
      ("https://huggingface.co/api/datasets/allenai/dolma", "dataset huggingface.co allenai/dolma"),
      ("https://huggingface.co/datasets/squad/resolve/main/a.json", "dataset huggingface.co squad"),
      (
        "https://huggingface.co/datasets/a/b/tree/main?recursive=true",
        "dataset huggingface.co a/b"
      ),
      ("https://github.com/allenai/OLMo", "repository github.com allenai/OLMo"),
      ("https://api.github.com/repos/allenai/OLMo", "repository github.com allenai/OLMo"),
      ("https://raw.githubusercontent.com/a/b/HEAD/train.py", "repository github.com a/b"),
      ("https://gitlab.com/g/sub/p/-/tree/main", "repository gitlab.com g/sub/p"),
      ("https://zenodo.org/api/records/42/files/a.zip/content", "dataset zenodo.org 42"),
      ("https://www.kaggle.com/api/v1/datasets/view/a/b", "dataset www.kaggle.com a/b"),
      ("https://www.modelscope.cn/datasets/a/b", "dataset www.modelscope.cn a/b"),
      ("https://huggingface.co/allenai/OLMo-7B/resolve/main/README.md", nil),
      ("https://huggingface.co/datasets", nil),
      ("https://huggingface.co/datasets/resolve/main", nil),
      ("https://github.com/allenai", nil),
      ("https://github.com/a/..", nil),
      ("https://github.com/a/b\u{202E}c", nil),
      ("https://github.com/a/b<c", nil),
      ("https://github.com.evil.example/a/b", nil),
      ("http://github.com/a/b", nil),
      ("https://", nil),
      ("", nil),
    ] as [(String, String?)]
  )
  func places(address: String, expected: String?) {
    let place = HostedPlace(address: address)
    #expect(place.map { "\($0.kind.rawValue) \($0.host) \($0.id)" } == expected)
  }

  @Test("names the page of what was read by another route")
  func page() {
    let place = HostedPlace(address: "https://huggingface.co/api/datasets/allenai/dolma")
    #expect(place?.page == "https://huggingface.co/datasets/allenai/dolma")
  }

  @Test("counts each artifact once, by the best that was seen of it")
  func once() throws {
    let url = "https://github.com/acme/opal"
    let audit = Audit.sample(criteria: [
      .sample("evaluation-code", evidence: [.elsewhere(.claimed, url, says: "is named")]),
      .sample("fine-tuning-code", evidence: [.elsewhere(.reachable, url, says: "lists train.py")]),
    ])
    let artifacts = Inventory(Report([audit])).models.flatMap(\.artifacts)
    let artifact = try #require(artifacts.first)
    #expect(artifacts.count == 1)
    #expect(artifact.grade == .reachable)
    #expect(artifact.criteria == ["evaluation-code", "fine-tuning-code"])
    #expect(artifact.findings == ["is named", "lists train.py"])
  }

  @Test("holds nothing of a verdict that nothing is there", arguments: Outcome.allCases)
  func verdicts(outcome: Outcome) {
    let item = EvidenceItem.elsewhere(.verified, "https://github.com/acme/opal", says: "was read")
    let audit = Audit.sample(criteria: [.sample("evaluation-code", outcome, evidence: [item])])
    let artifacts = Inventory(Report([audit])).models.flatMap(\.artifacts)
    #expect(artifacts.isEmpty == (outcome == .unpublished || outcome == .notApplicable))
  }

  @Test("is not the repository of the model itself")
  func own() {
    let subject = Subject(
      requested: "github:acme/opal",
      resolved: "https://github.com/acme/opal",
      host: "github.com",
      id: "acme/opal",
      revision: nil
    )
    let finding = Finding.sample(
      "fine-tuning-code",
      evidence: [
        .elsewhere(.reachable, "https://github.com/acme/opal", says: ""),
        .elsewhere(.reachable, "https://github.com/acme/train", says: ""),
      ]
    )
    let report = Report([.sample(reference: subject, criteria: [finding])])
    #expect(Inventory(report).models.flatMap(\.artifacts).map(\.place.id) == ["acme/train"])
  }

  @Test("tells the data of a model from that of the one it was made from")
  func ancestors() throws {
    let report = try Report.recorded("OpenAssistant--falcon-40b-sft-top1-560")
    let data = Inventory(report).models.flatMap { $0.artifacts(.dataset) }
    #expect(data.map(\.place.id) == ["OpenAssistant/oasst1", "tiiuae/falcon-refinedweb"])
    #expect(data.map(\.ancestor) == [nil, "tiiuae/falcon-40b"])
    #expect(data.map(\.availability) == [.directDownload, .directDownload])
  }

  @Test("says how data may be had where its host tells")
  func availability() throws {
    let gated = Inventory(try .recorded("gated-dataset", in: "bad")).models.flatMap(\.artifacts)
    #expect(gated.map(\.availability) == [.clickthrough])
    let silent = Inventory(Report([.rich])).models.flatMap { $0.artifacts(.dataset) }
    #expect(silent.map(\.availability) == [nil])
  }

  @Test("does not take a list of addresses that nobody asked for data")
  func index() throws {
    let data = Inventory(try .recorded("allenai--OLMo-7B")).models.flatMap {
      $0.artifacts(.dataset)
    }
    #expect(data.map(\.place.id) == ["allenai/dolma"])
    #expect(data.map(\.isProven) == [false])
    #expect(data.map(\.availability) == [nil])
  }

  @Test("knows the same model by several packs as one")
  func packs() {
    let audits = [Audit.rich, .rich, .sample(pack: "osaid-1.0")]
    let inventory = Inventory(Report(audits))
    #expect(
      inventory.models.map { $0.audits.map(\.pack.id) } == [["open-source-model", "osaid-1.0"]]
    )
    #expect(inventory.packs.count == 2)
  }

  @Test(
    "has package URLs",
    arguments: [
      ("huggingface.co", "acme/Opal", "3F2C", "pkg:huggingface/acme/Opal@3f2c"),
      ("huggingface.co", "gpt2", nil, "pkg:huggingface/gpt2"),
      ("github.com", "Acme/Opal", "v1", "pkg:github/acme/opal@v1"),
      ("gitlab.com", "g/sub/p", nil, "pkg:generic/g/sub/p"),
      ("local", "/home/ada/opal", nil, "pkg:generic/opal"),
      (
        "huggingface.co", "a b/\u{1B}<x>@?#", "é",
        "pkg:huggingface/a%20b/%1B%3Cx%3E%40%3F%23@%C3%A9"
      ),
      ("local", "/", nil, nil),
      ("huggingface.co", "", nil, nil),
    ] as [(String, String, String?, String?)]
  )
  func packageURLs(host: String, id: String, revision: String?, expected: String?) {
    let subject = Subject(requested: "", resolved: "", host: host, id: id, revision: revision)
    #expect(PackageURL.of(subject) == expected)
  }
}
