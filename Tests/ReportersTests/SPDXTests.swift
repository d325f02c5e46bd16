// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("SPDX")
struct SPDXTests {
  // Words of SPDX's own that stand where an element could.
  private static let individuals: Set<String> = [
    "NoAssertionElement", "expandedlicensing_NoAssertionLicense", "expandedlicensing_NoneLicense",
  ]

  @Test(
    "names each element once, and only elements that it has",
    arguments: [
      Report([.rich, .sample(pack: "osaid-1.0")]), Report([.hostile]), .billOfSeveral, .billOfNone,
      Report([]),
    ]
  )
  func references(report: Report) throws {
    let bill = try Bill("spdx", report)
    let names = bill.strings(under: ["spdxId"])
    let mentions = bill.strings(under: [
      "from", "to", "subject", "element", "rootElement", "suppliedBy", "originatedBy", "createdBy",
    ])
    #expect(Set(names).count == names.count)
    #expect(Set(mentions).subtracting(names).isSubset(of: Self.individuals))
    let elements = Set(bill.strings(under: ["element"]))
    #expect(Set(names).subtracting(elements).map { $0.hasSuffix("#document") } == [true])
  }

  @Test("carries the whole audit for programs", arguments: [Audit.rich, .hostile])
  func whole(audit: Audit) throws {
    let bill = try Bill("spdx", Report([audit]))
    let annotations = bill.objects.filter { $0["contentType"] as? String == "application/json" }
    let statement = try #require(annotations.first?["statement"] as? String)
    #expect(annotations.count == 1)
    #expect(try JSONDecoder().decode(Audit.self, from: Data(statement.utf8)) == audit)
  }

  @Test("gives every package one declared and one concluded license")
  func licenses() throws {
    let bill = try Bill("spdx", .billOfSeveral)
    for type in ["hasDeclaredLicense", "hasConcludedLicense"] {
      let from = bill.objects.filter { $0["relationshipType"] as? String == type }
        .compactMap { $0["from"] as? String }
      let packages = bill.objects.filter { ($0["type"] as? String)?.hasSuffix("Package") == true }
      #expect(from.sorted() == packages.compactMap { $0["spdxId"] as? String }.sorted())
    }
  }

  @Test(
    "says under which license a model is only where it was seen",
    arguments: [
      ("apache-2.0", "Apache-2.0", [], "Apache-2.0", "Apache-2.0"),
      ("apache-2.0", "Apache-2.0", ["README.md:4: MIT"], "Apache-2.0", "NoAssertion"),
      ("other:Opal License/2", nil, [], "LicenseRef-Opal-License-2", "NoAssertion"),
      ("none", nil, [], "None", "NoAssertion"),
      (nil, nil, [], "NoAssertion", "NoAssertion"),
    ] as [(String?, String?, [String], String, String)]
  )
  func license(
    declared: String?,
    spdx: String?,
    conflicts: [String],
    isDeclared: String,
    isConcluded: String
  ) throws {
    let license = License(
      declared: declared,
      spdx: spdx,
      terms: .open,
      conditions: [],
      restrictions: [],
      conflicts: conflicts
    )
    let bill = try Bill("spdx", Report([.sample(license: license)]))
    func end(_ type: String) -> String? {
      let link = bill.objects.first { $0["relationshipType"] as? String == type }
      return (link?["to"] as? [String])?.first
    }
    #expect(try #require(end("hasDeclaredLicense")).contains(isDeclared))
    #expect(try #require(end("hasConcludedLicense")).contains(isConcluded))
  }

  @Test("ties data to the model that it was used for, and asserts none where none is known")
  func trainedOn() throws {
    func links(_ report: Report) throws -> [String] {
      let bill = try Bill("spdx", report)
      return bill.objects.filter { $0["relationshipType"] as? String == "trainedOn" }.map { link in
        let ends = [link["from"] as? String ?? ""] + (link["to"] as? [String] ?? [])
        return ends.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
          .map { String($0.prefix { $0 != "@" }) }.joined(separator: " on ")
      }
    }
    let derived = try Report.recorded("OpenAssistant--falcon-40b-sft-top1-560")
    #expect(
      try links(derived) == [
        "falcon-40b-sft-top1-560 on oasst1", "falcon-40b on falcon-refinedweb",
      ]
    )
    #expect(try links(Report([.sample()])) == ["opal-7b on NoAssertionElement"])
  }
}
