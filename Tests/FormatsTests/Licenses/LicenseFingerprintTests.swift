// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Formats

@Suite struct LicenseFingerprintTests {
  private let sharing = SampleTexts.texts.fingerprints.first { $0.ids == ["sharing-1"] }

  @Test func aLineHoldsAllOfIt() throws {
    for fingerprint in SampleTexts.texts.fingerprints {
      #expect(try LicenseFingerprint(line: Array(fingerprint.line.utf8)[...]) == fingerprint)
    }
  }

  @Test func itIsBoundedAndHoldsNoWord() throws {
    let text = (0..<3000).map { "word\($0)" }.joined(separator: " ")
    let long = try #require(SampleTexts.make([(["long"], text)]).fingerprints.first)
    #expect(long.marks.count == LicenseFingerprint.most)
    #expect(!long.line.contains("word"))
    let gaps = zip(long.marks, long.marks.dropFirst()).map { $1.place - $0.place }
    #expect(gaps.allSatisfy { $0 < 2 * 3000 / LicenseFingerprint.most + 2 })
  }

  @Test func twinsKeepTheMarksThatTellThemApart() throws {
    let words = (0..<1000).map { "word\($0)" }
    var other = words
    other[500] = "another"
    let twins = SampleTexts.make([
      (["a"], words.joined(separator: " ")), (["b"], other.joined(separator: " ")),
    ])
    let marks = twins.fingerprints.map { Set($0.marks.map(\.hash)) }
    #expect(marks[0] != marks[1])
  }

  @Test func wordsThatVaryAreNoMarks() throws {
    let sharing = try #require(sharing)
    #expect(sharing.marks.contains { $0.loose > 0 })
    let hashes = Set(sharing.marks.map(\.hash))
    let varying = Shingles.hashes(of: LicenseWords("name of the owner may not be used"))
    #expect(hashes.isDisjoint(with: varying.prefix(4)))
  }

  @Test func aTemplateHasAFormWithAndAFormWithout() {
    let template = LicenseTemplate(
      Array(
        "ab <<beginOptional>>bc <<beginOptional>>cd<<endOptional>><<endOptional>> de<<xy>>".utf8
      )
    )
    #expect(
      LicenseWords(template: template.whole).words.map(\.isOptional) == [
        false, true, true, false, false,
      ]
    )
    #expect(template.least == Array("ab  de<<xy>>".utf8))
    let open = LicenseTemplate(Array("a <<beginOptional>> b <<var;original=\"c\"".utf8))
    #expect(open.least == Array("a ".utf8))
  }

  /// At the first word; and the end of a text of nine words.
  private static let mark = "AAAAAAAAAAA"
  private static let end = "AAAkAAAAAAA"

  @Test(arguments: [
    ("a\ttext\t9", LicenseFingerprint.Problem.fields(3)),
    ("a\tsong\t9\td\t\(Self.mark)\(Self.end)", .kind("song")),
    ("a\ttext\t0\td\t\(Self.mark)\(Self.end)", .count("0")),
    ("a\ttext\t99999999999999999999\td\t\(Self.mark)\(Self.end)", .count("99999999999999999999")),
    ("a\ttext\t9\td\t\(Self.mark)", .marks), ("a\ttext\t9\td\t\(Self.end)", .marks),
    ("a\ttext\t9\td\t", .marks), ("a\ttext\t9\td\t\(Self.mark)A\(Self.end)", .marks),
    ("a\ttext\t9\td\t!\(Self.mark.dropFirst())\(Self.end)", .marks),
    ("\ttext\t9\td\t\(Self.mark)\(Self.end)", .marks),
    ("a\ttext\t8\td\t\(Self.mark)\(Self.end)", .marks),
    ("a\ttext\t9\td\t\(String(repeating: Self.mark, count: 65))\(Self.end)", .marks),
  ])
  func aLineThatIsWrongIsRefused(_ line: String, _ problem: LicenseFingerprint.Problem) {
    #expect(throws: problem) { try LicenseFingerprint(line: Array(line.utf8)[...]) }
    #expect(throws: LicenseTexts.Problem(line: 2, problem: problem)) {
      try LicenseTexts(file: Array("# head\n\(line)\n".utf8))
    }
  }

  @Test func aLineOfOneMarkIsRead() throws {
    let line = Array("a b\ttext\t9\td e\t\(Self.mark)\(Self.end)".utf8)
    let read = try LicenseFingerprint(line: line[...])
    #expect(read.ids == ["a", "b"] && read.digests == ["d", "e"] && read.count == 9)
    #expect(read.marks.map(\.place) == [0] && read.end.place == 9)
  }

  @Test func aFileHoldsOneALine() throws {
    let lines = SampleTexts.texts.fingerprints.map(\.line).joined(separator: "\n")
    let texts = try LicenseTexts(file: Array("# head\n\n\(lines)\n".utf8))
    #expect(texts.fingerprints == SampleTexts.texts.fingerprints)
  }

  @Test func formsThatHardlyDifferBecomeOne() throws {
    let long = (0..<400).map { "word\($0)" }.joined(separator: " ")
    let texts = SampleTexts.make([(["a"], long), (["a"], long + " end"), (["b"], long + " end")])
    #expect(texts.fingerprints.map(\.ids) == [["a"], ["a", "b"]])
  }

  @Test func changedLinesAreReadOrRefused() throws {
    let line = Array(try #require(sharing).line.utf8)
    for place in line.indices {
      var changed = line
      changed[place] = UInt8(ascii: place.isMultiple(of: 2) ? "9" : "\t")
      guard let read = try? LicenseFingerprint(line: changed[...]) else { continue }
      #expect(read.marks.allSatisfy { $0.place < read.count })
    }
  }
}
