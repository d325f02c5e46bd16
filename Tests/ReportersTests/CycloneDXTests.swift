// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("CycloneDX")
struct CycloneDXTests {
  @Test(
    "names each part once, and only parts that it has",
    arguments: [Report([.rich, .sample(pack: "osaid-1.0")]), Report([.hostile]), .billOfSeveral]
  )
  func references(report: Report) throws {
    let bill = try Bill("cyclonedx", report)
    let names = bill.strings(under: ["bom-ref"])
    let mentions = bill.strings(under: [
      "ref", "assessor", "target", "requirement", "parent", "dependsOn", "assemblies", "claims",
      "counterClaims", "counterEvidence",
    ])
    #expect(Set(names).count == names.count)
    #expect(Set(mentions).subtracting(names) == [])
    #expect(!mentions.isEmpty)
  }

  @Test(
    "gives no score to what could not be seen or is only claimed",
    arguments: [
      (.published, 20, 20, "1"), (.partial, 10, 20, "0.50"), (.unpublished, 0, 0, "0.00"),
      (.claimed, 0, 20, nil), (.unknown, 0, 20, nil),
    ] as [(Outcome, Int, Int, String?)]
  )
  func scores(outcome: Outcome, low: Int, high: Int, expected: String?) throws {
    let points = Points(low: low, high: high, max: 20)
    let audit = Audit.sample(criteria: [.sample("weights", outcome, points: points)])
    let text = try Bill("cyclonedx", Report([audit])).text
    let verdict = text.split(separator: "\"requirement\":").last ?? ""
    let score = verdict.split(separator: "\"rationale\"").first?.split(separator: "\"score\": ")
    #expect(score?.dropFirst().first?.prefix { $0 != "," }.description == expected)
  }

  @Test("makes a component of what was proven, and of nothing that is only claimed")
  func components() throws {
    let bill = try Bill("cyclonedx", .recorded("allenai--OLMo-7B"))
    let code = ["code:github.com/allenai/OLMo", "code:github.com/allenai/open-instruct"]
    let names = bill.strings(under: ["bom-ref"])
    #expect(code.allSatisfy(names.contains))
    #expect(!bill.text.contains("dataset:huggingface.co/allenai/dolma"))
    #expect(bill.strings(under: ["name"]).contains("allenai/dolma"))
  }

  @Test("takes what was read in vain for counter-evidence")
  func vain() throws {
    let item = EvidenceItem.readme(says: "the card names no code")
    let finding = Finding.sample(
      "evaluation-code",
      .unpublished,
      points: Points(low: 0, high: 0, max: 20),
      evidence: [item]
    )
    let bill = try Bill("cyclonedx", Report([.sample(criteria: [finding])]))
    #expect(bill.strings(under: ["counterEvidence"]).count == 1)
    #expect(bill.strings(under: ["counterClaims"]).count == 2)
    #expect(bill.strings(under: ["claims", "evidence"]) == [])
  }

  @Test(
    "says how complete it is",
    arguments: [
      (.sample(), "not_specified"),
      (.sample(coverage: Audit.Coverage(seen: 0, expected: 4)), "unknown"),
      (.rich, "incomplete"),
      (.sample(outcomes: [.published, .unknown]), "incomplete"),
      (.sample(notRead: [NotRead(url: "https://a.example", why: "a paper")]), "incomplete"),
    ] as [(Audit, String)]
  )
  func completeness(audit: Audit, aggregate: String) throws {
    #expect(try Bill("cyclonedx", Report([audit])).strings(under: ["aggregate"]) == [aggregate])
  }

  @Test(
    "takes a license by its identifier only if it has one",
    arguments: [
      ("apache-2.0", "Apache-2.0", #""id": "Apache-2.0""#),
      ("other:opal-license", nil, #""name": "opal-license""#),
      ("mit,apache-2.0", nil, #""name": "mit,apache-2.0""#),
      ("odd", "Not an identifier", #""name": "odd""#),
    ] as [(String, String?, String)]
  )
  func licenses(declared: String, spdx: String?, expected: String) throws {
    let license = License(
      declared: declared,
      spdx: spdx,
      terms: .open,
      conditions: [],
      restrictions: [],
      conflicts: []
    )
    #expect(try Bill("cyclonedx", Report([.sample(license: license)])).text.contains(expected))
  }

  @Test("hashes a file that its address names, and no page or answer")
  func hashes() throws {
    let file = "https://huggingface.co/acme/opal-7b/resolve/main/README.md"
    let digest = String(repeating: "0a", count: 32)
    func item(_ url: String, path: String?) -> EvidenceItem {
      let source = Source(url: url, path: path)
      return EvidenceItem(grade: .verified, says: "", source: source, excerpt: "", sha256: digest)
    }
    let items = [
      item(file, path: "README.md"), item("https://huggingface.co/api/models/a/b", path: nil),
      item("https://github.com/acme/opal", path: "train.py"),
    ]
    let audit = Audit.sample(criteria: [.sample(evidence: items)])
    let bill = try Bill("cyclonedx", Report([audit]))
    #expect(bill.strings(under: ["alg"]).count == 1)
    let hashed = bill.objects.filter { $0["hashes"] != nil }
    #expect(hashed.map { $0["url"] as? String } == [file])
  }
}
