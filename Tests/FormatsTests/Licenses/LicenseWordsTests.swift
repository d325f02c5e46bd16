// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Formats

@Suite struct LicenseWordsTests {
  /// The words of a text in their plain form.
  private func words(_ text: String) -> String {
    String(decoding: LicenseWords(text).normal.dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    ("Use   it,\n\tfreely!", "use it freely"),
    ("\u{201C}AS IS\u{201D} \u{2014} the owner\u{2019}s way", "as is the owners way"),
    ("'as is' ``as is''", "as is as is"),
    (
      "1. One\n2) Two\n(a) Three\n iv. Four\n1.1 Five\n* Six\n- **7.** Seven",
      "one two three four five six seven"
    ),
    ("Version\n2.0 of it, and (b) section 3.", "version 2.0 of it and section"),
    ("Copyright (c) 2024 Jane Roe\nUse it", "use it"),
    ("\u{A9} 2019-2024 Acme, Inc. All rights reserved.\nUse it", "use it"),
    ("Copyright [yyyy] [name of copyright owner]\nAll rights reserved.\n\nUse it", "use it"),
    (
      "the copyright\ncopyright notice of 2024 stays",
      "the copyright copyright notice of 2024 stays"
    ),
    (
      "Copyright (c) 2024 Roe. Use it \(String(repeating: "well ", count: 3))",
      ""
    ),
    (
      "Licence, organisation, sub-licence, non-exclusive, non exclusive, copyright owner",
      "license organization sublicense nonexclusive nonexclusive copyright holder"
    ),
    ("// Use\n// it\n# and\n * more", "use it and more"),
    ("## Use *it* [here](https://a.example/x) [a](bc)", "use it here a bc"),
    ("<p>Use</p><p>it &amp; keep&nbsp;it &quot;so&quot; &#169; &#x2014;</p>", "use it keep it so"),
    ("<script>var x = 1</script>Use <year> it<!-- no --> <br/>now", "use year it now"),
    ("see http://www.a.example/b and https://a.example/b", "see a.example b and a.example b"),
    ("许可方 means 软件", "许 可 方 means 软 件"),
    ("non", ""), ("", ""), ("  \n ", ""), ("& < ] &bogus; <", "bogus"),
  ])
  func formsThatSayNothingAreLeftOut(_ text: String, _ plain: String) {
    #expect(words(text) == plain.replacingOccurrences("a.example", "a example"))
  }

  @Test func aLongLineLosesOnlyTheSentenceOfItsCopyright() {
    let rest = String(repeating: "use it well ", count: 40).dropLast()
    #expect(words("Copyright (c) 2024 Jane Roe. \(rest)") == rest)
  }

  @Test func aTitleMayBeMissing() {
    let (with, without) = (
      LicenseWords("# Acme License\n\nUse it well"), LicenseWords("Use it well")
    )
    #expect(with.titleCount == 2)
    #expect(with.digests.last == without.digest())
    #expect(with.digest() != without.digest())
    #expect(without.titleCount == 0)
  }

  @Test func bytesOfOtherEncodingsSayTheSame() throws {
    let plain = LicenseWords("Caf\u{E9} license").digest()
    let latin = Array("Caf".utf8) + [0xE9] + Array(" license".utf8)
    #expect(try LicenseWords(latin).digest() == plain)
    for isLittle in [true, false] {
      var wide: [UInt8] = []
      for unit in "\u{FEFF}Caf\u{E9} license".utf16 {
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        wide += isLittle ? bytes.reversed() : bytes
      }
      #expect(try LicenseWords(wide).digest() == plain)
    }
  }

  @Test func whatIsNoTextIsToldFromWhatSaysNothing() throws {
    #expect(throws: TextBytes.Problem.notText) { try LicenseWords([0x50, 0x4B, 0, 1]) }
    let long = [UInt8](repeating: 0x61, count: TextBytes.most + 1)
    #expect(throws: TextBytes.Problem.larger(than: TextBytes.most)) { try LicenseWords(long) }
    #expect(try LicenseWords([UInt8]()).count == 0)
  }

  @Test func excerptsAndLinesAreThoseOfTheText() {
    let words = LicenseWords("Acme License\n\nUse it,\nfreely and\n\"well\".")
    #expect(words.excerpt(4..<7) == "freely and \"well")
    #expect(words.line(of: 4) == 4)
    #expect(words.excerpt(0..<7, atMost: 14) == "Acme License…")
    #expect(words.excerpt(7..<9).isEmpty)
  }

  @Test(arguments: ["<", "<!--", "<script>", "&#xFFFFFFFF;", "](", "<p", "&", "\u{1}a\u{2}"])
  func marksThatEndTooSoonAreTaken(_ text: String) {
    let twice = LicenseWords(text + " use it").count
    #expect(twice <= 4)
  }
}
