// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Formats

@Suite struct LicenseMatchingTests {
  private let texts = SampleTexts.texts
  private let published = SampleTexts.published

  private func read(_ text: String) -> LicenseReading { texts.read(LicenseWords(text)) }

  @Test(arguments: [
    "", "Copyright (c) 2024 Jane Roe\nAll rights reserved.\n\n",
  ])
  func aCopyIsExact(_ head: String) {
    let reading = read(head + published.uppercased().replacingOccurrences("\n", "\r\n"))
    #expect(reading.matches.map(\.ids) == [["sharing-1"]])
    #expect(reading.matches.map(\.likeness) == [.exact])
    #expect(reading.isPlain)
    #expect(reading.summary == "the text of sharing-1 (similarity 1.000)")
  }

  @Test func whatMayBeLeftOutMayBeMissing() {
    let least = String(
      decoding: LicenseTemplate(Array(SampleTexts.sharing.utf8)).least,
      as: UTF8.self
    )
    #expect(read(least).matches.map(\.isExact) == [true])
  }

  @Test func whatIsFilledInIsNoChange() throws {
    let filled = published.replacingOccurrences(
      "the owner may",
      "Acme Corporation and of its friends may"
    )
    let match = try #require(read(filled).matches.first)
    #expect(match.ids == ["sharing-1"] && match.likeness == .close)
    #expect(match.contained == 1000 && match.added == 0)
  }

  @Test func aChangedWordIsTold() throws {
    let match = try #require(
      read(published.replacingOccurrences("advertise", "sell")).matches.first
    )
    #expect(match.ids == ["sharing-1"] && !match.isExact)
    #expect((900..<1000).contains(match.contained))
    #expect(match.likeness == .close)
  }

  /// Between two marks of a long text are words that are in none.
  @Test(arguments: [3, 40, 41, 42, 333, 1500, 2998])
  func oneWordForAnotherIsSeenWhereverItStands(_ place: Int) throws {
    var words = (0..<3000).map { "word\($0)" }
    let texts = SampleTexts.make([(["long"], words.joined(separator: " "))])
    words[place] = "other"
    let text = LicenseWords(words.joined(separator: " "))
    let match = try #require(texts.read(text).matches.first)
    #expect(match.likeness == .changed && match.contained < 1000)
    #expect(match.changes.contains { $0.contains(place) })
  }

  @Test func wordsThatWereAddedAreShown() throws {
    let limit = "but not for money unless the owner agrees in writing"
    let text = published.replacingOccurrences("to others, as", "to others, \(limit), as")
    let words = LicenseWords(text)
    let reading = texts.read(words)
    let match = try #require(reading.matches.first)
    #expect(match.ids == ["sharing-1"] && match.likeness == .changed && match.added == 10)
    let addition = try #require(match.additions.first)
    #expect(words.excerpt(addition.words).contains("not for money unless the owner agrees"))
    #expect(!reading.isPlain)
    #expect(reading.summary.hasPrefix("sharing-1 changed (similarity 0.9"))
    #expect(reading.summary.hasSuffix(", 10 words added)"))
  }

  /// The part that may be left out is not there, and as many words stand in its place.
  @Test func wordsInTheSteadOfWhatMayBeLeftOutAreCounted() throws {
    let least = String(
      decoding: LicenseTemplate(Array(SampleTexts.sharing.utf8)).least,
      as: UTF8.self
    )
    .filter { $0 != "\u{1}" && $0 != "\u{2}" }
    let reading = read(
      least + "\nNobody may use it for money, or against the wish of whoever made it."
    )
    #expect(reading.matches.map(\.ids) == [["sharing-1"]])
    #expect(reading.otherCount == 14 && !reading.isPlain)
  }

  @Test func wordsThatWereStruckOutAreCounted() throws {
    let cut = published.replacingOccurrences(
      ", or fails to do, in the hands of another person",
      ""
    )
    let match = try #require(read(cut).matches.first)
    #expect(match.ids == ["sharing-1"] && match.missing == 10 && match.likeness == .changed)
  }

  @Test func moreWordsAroundItAreCounted() throws {
    let policy = (0..<40).map { "rule\($0)" }.joined(separator: " ")
    let reading = read(published + "\n\n" + policy)
    #expect(reading.matches.map(\.ids) == [["sharing-1"]])
    #expect(reading.otherCount == 40 && !reading.isPlain)
    #expect(reading.summary.hasSuffix(" and 40 more words"))
  }

  @Test func severalInOneFileAreListedInOrder() {
    let reading = read(SampleTexts.keeping + "\n-----\n" + published)
    #expect(reading.matches.map(\.ids) == [["keeping"], ["sharing-1"]])
    #expect(reading.matches.allSatisfy { $0.contained == 1000 })
    #expect(reading.isWhole && !reading.isPlain)
  }

  @Test func aSecondCopyIsASecondMatch() {
    let reading = read(SampleTexts.keeping + "\n\n" + SampleTexts.keeping)
    #expect(reading.matches.map(\.ids) == [["keeping"], ["keeping"]])
    #expect(reading.otherCount == 0)
  }

  @Test func copiesWithoutEndAreBounded() {
    let copies = String(repeating: SampleTexts.keeping + "\n\n", count: 300)
    let reading = read(copies)
    #expect((1...24).contains(reading.matches.count))
    let words = reading.matches.reduce(0) { $0 + $1.words.count }
    #expect(words + reading.otherCount == reading.count)
  }

  @Test func versionsAreToldApart() {
    let second = String(
      decoding: LicenseTemplate(Array(SampleTexts.sharing2.utf8)).whole,
      as: UTF8.self
    )
    #expect(read(second + " more").matches.map(\.ids) == [["sharing-2"]])
    #expect(read(published + " more").matches.map(\.ids) == [["sharing-1"]])
    #expect(read(published + " more").matches.map(\.twins) == [[]])
  }

  @Test func twoThatDifferByTheirTitlesAreBothNamed() {
    let titled = (1...2).map { number in
      "<<beginOptional>>Keeping License \(number)<<endOptional>>\n"
        + SampleTexts.keeping.split(separator: "\n").dropFirst().joined(separator: "\n")
    }
    let texts = SampleTexts.make([(["keeping-1"], titled[0]), (["keeping-2"], titled[1])])
    func ids(_ text: String) -> [[String]] { texts.read(LicenseWords(text)).matches.map(\.ids) }
    let untitled = String(titled[0].split(separator: "\n", maxSplits: 1)[1])
    #expect(ids(untitled) == [["keeping-1", "keeping-2"]])
    #expect(ids("Keeping License 2\n" + untitled) == [["keeping-2"]])
  }

  @Test func aCutHeadIsStillThatLicense() throws {
    let cut = String(published.drop { $0 != "A" }.dropFirst(60))
    let match = try #require(read(cut).matches.first)
    #expect(match.ids == ["sharing-1"] && match.likeness == .changed)
  }

  @Test(arguments: [
    "", "Use it well.", "All of this is secret, and nobody may copy it or show it.",
  ])
  func anotherTextIsNone(_ text: String) {
    #expect(read(text).matches.isEmpty)
    #expect(read(text).summary.hasPrefix("no license text that is known"))
  }

  @Test func repetitionsAndNoiseAreRead() {
    let same = String(repeating: "the material may be copied ", count: 20_000)
    #expect(read(same).matches.isEmpty)
    var state: UInt64 = 7
    let noise = (0..<50_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 56) | 1
    }
    let count = (try? LicenseWords(noise))?.count
    #expect(count.map { $0 > 0 } == true)
  }

  @Test func changedBytesAreReadToTheEnd() throws {
    var state: UInt64 = 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let marks = Array("<>&;]()\"'.-#*\n\r\u{1}\u{2}\u{B}".utf8) + [0xC3, 0xE2, 0xFF]
    let source = Array((published + SampleTexts.keeping).utf8)
    for _ in 0..<300 {
      var bytes = source
      for _ in 0..<40 { bytes[next(bytes.count)] = marks[next(marks.count)] }
      let reading = texts.read(try LicenseWords(bytes))
      let places = reading.matches.map(\.words) + reading.others.map(\.words)
      #expect(places.allSatisfy { (0...reading.count).contains($0.upperBound) })
      #expect(reading.matches.allSatisfy { $0.contained <= 1000 && $0.similarity <= 1000 })
    }
  }
}
