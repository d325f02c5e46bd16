// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation

/// Measures the reading of cards against cmark-gfm's parsing of the same bytes, in one run.
@main
struct MeasureCards: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-cards",
    abstract: "Time the reading of a folder of cards against cmark-gfm alone, on one thread."
  )

  @Argument(help: "A folder of Markdown files, searched with its folders.") var folder: String
  @Argument(help: "The folder of the lexicon.") var lexicon = "Rules/lexicon"
  @Option(help: "How often every card is read; its best time counts.") var rounds = 5
  @Flag(help: "Also count the claims by criterion and label.") var distribution = false

  func run() throws {
    let reader = ClaimReader(lexicon: try Lexicon.load(folder: URL(fileURLWithPath: lexicon)))
    let cards = try Self.cards(in: folder)
    guard !cards.isEmpty else { throw ValidationError("no files in \(folder)") }
    var times = [CardTimes](repeating: CardTimes(), count: cards.count)
    var peaks: [Int] = []
    var tally = ClaimTally()
    for round in 0..<max(1, rounds) {
      for (index, card) in cards.enumerated() {
        let reading = times[index].measure(card, reader)
        if round == 0 { tally.count(reading) }
      }
      peaks.append(Self.residentPeak)
    }
    report(cards, times, peaks)
    if distribution { tally.report() }
  }

  private func report(_ cards: [Card], _ times: [CardTimes], _ peaks: [Int]) {
    let parsing = times.map(\.parsing).reduce(.zero, +)
    let bytes = cards.reduce(0) { $0 + $1.bytes.count }
    print("\(cards.count) cards, \(bytes) bytes, best of \(rounds) rounds, one thread")
    for (name, part) in [
      ("cmark-gfm alone", \CardTimes.parsing), ("card reader", \.reading),
      ("card reader and claims", \.claiming),
    ] {
      let sum = times.map { $0[keyPath: part] }.reduce(.zero, +)
      print("\(name): \(Self.milliseconds(sum)) ms, \(Self.ratio(sum, parsing)) times cmark-gfm")
    }
    let slowest = zip(cards, times).max { $0.1.claiming < $1.1.claiming }
    if let (card, time) = slowest {
      print("slowest card: \(card.name), \(Self.milliseconds(time.claiming)) ms")
    }
    let first = peaks.first ?? 0
    print("peak memory: \(first) KiB after the first round, \(peaks.last ?? 0) KiB after the last")
  }

  private static func cards(in folder: String) throws -> [Card] {
    let root = URL(fileURLWithPath: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var cards: [Card] = []
    for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
      var isFolder = ObjCBool(false)
      let isThere = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      guard isThere, !isFolder.boolValue else { continue }
      cards.append(Card(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file))))
    }
    return cards.sorted { $0.name < $1.name }
  }

  /// In KiB, of the whole process so far.
  private static var residentPeak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  private static func milliseconds(_ time: Duration) -> String {
    String(format: "%.1f", time / .milliseconds(1))
  }

  private static func ratio(_ time: Duration, _ base: Duration) -> String {
    String(format: "%.2f", time / base)
  }
}
