// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite struct LicenseCatalogueTests {
  @Test func theHubsEightyThreeIdentifiersAreKnown() throws {
    let catalogue = try Shipped.licenses()
    #expect(catalogue.licenses.count == 83)
    #expect(catalogue.licenses.filter { $0.terms == .none }.map(\.id) == ["unknown"])
    #expect(
      catalogue.licenses.filter { $0.terms == .unresolved }.map(\.id) == [
        "openrail", "bsd", "cc", "gfdl", "gpl", "lgpl", "apple-ascl", "lgpl-lr", "other",
      ]
    )
  }

  @Test func aRestrictedLicenseSaysWhatItForbids() throws {
    let licenses = try Shipped.licenses().licenses
    #expect(licenses.allSatisfy { ($0.terms == .restricted) == !$0.restrictions.isEmpty })
  }

  @Test(arguments: [
    ("apache-2.0", Terms.open), ("Apache-2.0", .open), ("MIT", .open), ("cc-by-4.0", .open),
    ("CC-BY-NC-4.0", .restricted), ("llama3.1", .restricted), ("other:llama3.1", .restricted),
    ("other:gemma", .restricted), ("other", .unresolved), ("other:acme-license", .unresolved),
    ("other:my own license", .unresolved), ("cc", .unresolved), ("unknown", .none),
    ("none", .none), ("apache-2.0,cc-by-nc-4.0", .restricted), ("mit, apache-2.0", .open),
    ("mit,other", .unresolved), ("cc-by-nc-4.0,none", .none), ("GPL-3.0-only", .open),
    ("bsl-1.0", .open), ("BUSL-1.1", .restricted), ("NOASSERTION", .unresolved), ("", .none),
    ("0BSD", .open), ("CC-BY-NC-ND-2.5", .restricted), ("Aladdin", .restricted),
    ("zlib-acknowledgement", .unresolved), ("AAL", .open), ("metamail", .unresolved),
    ("other:qwen-research", .restricted), ("other:mnpl-0.1", .restricted),
    ("other:falcon-llm-license", .restricted), ("other:llama-3.1", .restricted),
  ])
  func termsOf(_ declared: String, _ terms: Terms) throws {
    #expect(try Shipped.licenses().terms(of: declared) == terms)
  }

  @Test func aLicenseThatNobodySawIsUnresolved() throws {
    #expect(try Shipped.licenses().terms(of: nil) == .unresolved)
  }

  @Test func conditionsAndRestrictionsAreKeptApart() throws {
    let license = try Shipped.licenses().license(LicenseFacts(declared: "cc-by-nc-sa-4.0"))
    #expect(
      license
        == License(
          declared: "cc-by-nc-sa-4.0",
          spdx: "CC-BY-NC-SA-4.0",
          terms: .restricted,
          conditions: ["attribution", "share-alike"],
          restrictions: ["non-commercial"],
          conflicts: []
        )
    )
  }

  @Test(arguments: [
    ("README.md:40: MIT", Terms.open), ("README.md:40: CC-BY-NC-4.0", .unresolved),
    ("README.md:40: for research only", .unresolved),
  ])
  func wordsElsewhereThatSayLessLeaveOpenTermsUnresolved(_ conflict: String, _ terms: Terms) throws
  {
    let facts = LicenseFacts(declared: "apache-2.0", conflicts: [conflict])
    #expect(try Shipped.licenses().license(facts).terms == terms)
  }

  @Test(arguments: [("apache-2.0", Terms.unresolved), ("cc-by-nc-4.0", .restricted)])
  func termsOfABaseThatWereNotSeenLeaveOpenOnesUnresolved(_ declared: String, _ terms: Terms) throws
  {
    let facts = LicenseFacts(declared: declared, unseen: ["acme/base"])
    #expect(try Shipped.licenses().license(facts).terms == terms)
  }

  @Test func anUnknownIdentifierIsJudgedByTheText() throws {
    let facts = LicenseFacts(declared: "foo-9", text: "mit", conflicts: ["LICENSE: mit"])
    #expect(try Shipped.licenses().license(facts).terms == .open)
  }

  @Test func openTermsWithARestrictionAreAMistake() {
    let text = """
      licenses:
        - id: acme
          name: Acme
          terms: open
          restrictions: [user-cap]
      """
    #expect(throws: PolicyFileError.self) { try LicenseCatalogue(path: "l.yaml", text: text) }
  }

  @Test func theListSaysWhoApproved() throws {
    let catalogue = try Shipped.licenses()
    func approvals(_ name: String) -> Set<KnownLicense.Approval>? {
      catalogue[name].map(catalogue.approvals)
    }
    #expect(approvals("apache-2.0") == [.osi, .fsf])
    #expect(approvals("bsd-3-clause-clear") == [.fsf])
    #expect(approvals("0BSD") == [.osi])
    #expect(approvals("llama3.1") == [])
  }

  @Test func everyLicenseIsReadOnce() throws {
    let all = try Shipped.licenses().all.map(\.license)
    #expect(all.count > 750)
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.allSatisfy { ($0.terms == .restricted) == !$0.restrictions.isEmpty })
    #expect(all.filter { $0.approvals.contains(.osi) && $0.terms != .open }.map(\.id) == [])
  }

  @Test func aFamilyKnowsItsMembers() throws {
    let families = try Shipped.licenses().families
    #expect(families.keys.sorted() == ["bsd", "cc", "gfdl", "gpl", "lgpl", "openrail"])
  }

  @Test func namesOfOneLicenseAreTogether() throws {
    let all = try Shipped.licenses().all
    let gpl = try #require(all.first { $0.license.id == "gpl-3.0" })
    #expect(gpl.names.contains("GPL-3.0-or-later"))
    let qwen = try #require(all.first { $0.license.id == "qwen" })
    #expect(
      qwen.names == ["qwen", "Qwen License Agreement", "qwen-license", "qwen-license-agreement"]
    )
    #expect(all.contains { $0.license.id == "zpl-2.1" })
  }

  @Test(arguments: [
    ("MIT\tMIT\tyes", "3 fields where 9 are due"),
    ("MIT\t\tMIT\t\t\t\tfree\t\t", "'free' is not a word that is known here"),
    ("MIT\t\tMIT\t\t\t\topen\tnotice thanks\t", "'thanks' is not a word that is known here"),
    ("MIT\t\tMIT\t\t\t\topen\t\tuser-cap", "open terms with a restriction"),
  ])
  func aLineOfATableThatIsWrongIsShown(_ line: String, _ message: String) throws {
    let error = try #require(throws: PolicyFileError.self) {
      try LicenseTable(path: "l.tsv", text: Array("# head\n\(line)\n".utf8), isSPDX: true)
    }
    #expect(error.description.hasPrefix("l.tsv:2:1: error: \(message)"))
  }
}
