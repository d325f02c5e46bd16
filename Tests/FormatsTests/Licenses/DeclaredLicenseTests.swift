// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Formats

@Suite struct DeclaredLicenseTests {
  private let names = LicenseNames(
    [
      ("apache-2.0", ["Apache-2.0", "Apache license 2.0"]), ("mit", ["MIT"]),
      ("gpl-3.0", ["GPL-3.0", "GPL-3.0-only"]), ("cc-by-4.0", ["CC-BY-4.0"]),
      ("llama3.1", ["Llama 3.1 Community License Agreement", "llama-3.1"]),
      ("sharing-1", ["Sharing License"]), ("bigcode-openrail-m", []),
    ],
    families: ["gpl": ["gpl-*"], "cc": ["cc-*", "cc0-*"], "openrail": ["*openrail*"]]
  )

  /// A file that holds the text of `ids`, and `more` words.
  private func file(_ ids: [String]..., more: Int = 0, likeness: LicenseMatch.Likeness = .exact)
    -> DeclaredLicense.Text
  {
    let matches = ids.map {
      LicenseMatch(
        ids: $0,
        kind: .text,
        isExact: likeness == .exact,
        contained: likeness == .changed ? 900 : 1000,
        similarity: likeness == .changed ? 900 : 1000,
        words: 0..<100,
        additions: likeness == .changed ? [.init(count: 14, words: 50..<64)] : [],
        changes: [],
        missing: 0,
        twins: []
      )
    }
    let others = more > 0 ? [LicenseMatch.Addition(count: more, words: 100..<(100 + more))] : []
    return .read(LicenseReading(matches: matches, count: 100 + more, others: others))
  }

  @Test(arguments: [
    ("Apache-2.0", LicenseName.license("apache-2.0")),
    ("Apache License, Version 2.0", .license("apache-2.0")),
    ("the MIT License", .license("mit")), ("MIT", .license("mit")),
    ("GPL-3.0-or-later", .license("gpl-3.0")), ("gpl-3.0+", .license("gpl-3.0")),
    ("other:llama3.1", .license("llama3.1")), ("Llama 3.1 Community License", .license("llama3.1")),
    ("LicenseRef-Sharing-1", .license("sharing-1")), ("gpl", .family("gpl")),
    ("acme-1", .unknown("acme-1")),
  ])
  func namesAreKnown(_ name: String, _ meaning: LicenseName) {
    #expect(names.meaning(of: name) == meaning)
  }

  @Test(arguments: ["other", "unknown", "NOASSERTION", "none", ""])
  func someWordsNameNothing(_ name: String) { #expect(names.meaning(of: name) == nil) }

  private func accord(_ declared: DeclaredLicense) -> LicenseAccord {
    LicenseAccord(declared, names)
  }

  @Test func placesThatSayOneThingAgree() {
    let said = accord(
      DeclaredLicense(
        frontMatter: ["apache-2.0"],
        text: file(["Apache-2.0"]),
        words: ["Apache License 2.0"],
        detected: "Apache-2.0"
      )
    )
    #expect(said.outcome == .agreed(["apache-2.0"]))
    #expect(
      said.sentences == [
        "the front matter, the license file, the card's text and GitHub agree on apache-2.0"
      ]
    )
  }

  @Test func onePlaceAloneIsNamed() {
    let said = accord(DeclaredLicense(frontMatter: ["mit"]))
    #expect(said.outcome == .agreed(["mit"]))
    #expect(said.sentences == ["only the front matter names mit"])
  }

  @Test func orLaterAgreesWithOnly() {
    let said = DeclaredLicense(
      frontMatter: ["gpl-3.0"],
      text: file(["GPL-3.0-only", "GPL-3.0-or-later"]),
      detected: "GPL-3.0-or-later"
    )
    #expect(accord(said).outcome == .agreed(["gpl-3.0"]))
  }

  @Test func twoLicensesDiffer() {
    let said = accord(DeclaredLicense(frontMatter: ["apache-2.0"], text: file(["MIT"])))
    #expect(said.outcome == .differs)
    #expect(said.sentences == ["the front matter says apache-2.0, and the license file mit"])
  }

  @Test func aTextMoreIsADifference() {
    let said = accord(
      DeclaredLicense(frontMatter: ["apache-2.0"], text: file(["Apache-2.0"], ["MIT"]))
    )
    #expect(said.outcome == .differs)
    #expect(
      said.sentences == [
        "the license file names mit, which the front matter does not (apache-2.0)"
      ]
    )
    let both = DeclaredLicense(
      frontMatter: ["apache-2.0", "mit"],
      text: file(["Apache-2.0"], ["MIT"])
    )
    #expect(accord(both).outcome == .agreed(["apache-2.0", "mit"]))
  }

  @Test func aFamilyNeverDecidesAlone() {
    let alone = accord(DeclaredLicense(frontMatter: ["gpl"]))
    #expect(alone.outcome == .unresolved)
    #expect(alone.sentences == ["the front matter names gpl, a family: which of it is not said"])
    let settled = DeclaredLicense(frontMatter: ["gpl"], text: file(["GPL-3.0-only"]))
    #expect(accord(settled).outcome == .agreed(["gpl-3.0"]))
    let other = DeclaredLicense(frontMatter: ["openrail"], text: file(["MIT"]))
    #expect(accord(other).outcome == .differs)
  }

  @Test func otherIsWhatItsNameSays() {
    let named = DeclaredLicense(frontMatter: ["other"], name: "llama3.1", text: file(["llama3.1"]))
    #expect(accord(named).outcome == .agreed(["llama3.1"]))
    let unnamed = accord(DeclaredLicense(frontMatter: ["other"]))
    #expect(unnamed.outcome == .unresolved)
    #expect(unnamed.sentences == ["no place names a license"])
    let linked = accord(DeclaredLicense(frontMatter: ["other"], link: "https://acme.example/terms"))
    #expect(linked.sentences.last == "the front matter has the terms at https://acme.example/terms")
    let unknown = accord(
      DeclaredLicense(frontMatter: ["other"], name: "acme-license", text: file(["Apache-2.0"]))
    )
    #expect(unknown.outcome == .unresolved)
    #expect(unknown.sentences == ["the front matter names 'acme-license', which is not known"])
  }

  @Test func noAssertionSaysNothing() {
    let said = DeclaredLicense(frontMatter: ["mit"], text: file(["MIT"]), detected: "NOASSERTION")
    #expect(accord(said).outcome == .agreed(["mit"]))
  }

  @Test func aFileThatWasNotSeenIsNoDifference() {
    let said = accord(DeclaredLicense(frontMatter: ["mit"], text: .unseen))
    #expect(said.outcome == .agreed(["mit"]))
    #expect(said.sentences.last == "the license file could not be read")
  }

  @Test func aChangedTextIsUnresolved() {
    let changed = accord(
      DeclaredLicense(frontMatter: ["mit"], text: file(["MIT"], likeness: .changed))
    )
    #expect(changed.outcome == .unresolved)
    #expect(
      changed.sentences == [
        "the license file holds MIT changed (similarity 0.900, 14 words added)"
      ]
    )
    let more = accord(DeclaredLicense(frontMatter: ["mit"], text: file(["MIT"], more: 800)))
    #expect(more.outcome == .unresolved)
    #expect(more.sentences == ["the license file holds MIT (similarity 1.000) and 800 more words"])
    let unknown = accord(DeclaredLicense(frontMatter: ["mit"], text: file(more: 300)))
    #expect(unknown.outcome == .unresolved)
  }
}
