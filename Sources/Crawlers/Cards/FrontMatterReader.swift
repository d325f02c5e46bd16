// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The reader of the YAML block before a card.
///
/// By libyaml's events, so that scalars keep their text: `no` is Norwegian, `1.0` is not 1.
package enum FrontMatterReader {
  /// A longer block is not read.
  package static let longest = 1_000_000
  /// How many scalars, lists and maps a block may have, those behind aliases counted each time.
  static let mostNodes = 50_000
  /// How deep lists and maps may nest.
  static let deepest = 64

  /// Splits a card: its front matter, what is behind it, and how many lines stand before that.
  static func split(
    _ card: ArraySlice<UInt8>
  ) -> (frontMatter: FrontMatter, body: ArraySlice<UInt8>, skippedLines: Int) {
    var lines = FrontMatterLines(card)
    var opening = lines.next()
    while let line = opening, line.isBlank { opening = lines.next() }
    guard let opening, opening.isMark("---") else { return (FrontMatter(), card, 0) }
    let start = lines.offset
    var first: FrontMatterLine?
    while let line = lines.next() {
      if line.isMark("---") || line.isMark("...") {
        let block = card[start..<line.bytes.startIndex]
        return (read(block, firstLine: opening.number + 1), card[lines.offset...], line.number)
      }
      if first == nil, !line.isBlank { first = line }
    }
    guard let first, first.key != nil else { return (FrontMatter(), card, 0) }
    let problem = "line \(opening.number): opened with \"---\", but never closed"
    return (FrontMatter(problem: problem), card, 0)
  }

  /// Reads a block of YAML that begins on `firstLine` of its file.
  package static func read(_ block: ArraySlice<UInt8>, firstLine: Int) -> FrontMatter {
    guard block.count <= longest else {
      return FrontMatter(problem: "line \(firstLine): longer than \(longest) bytes, not read")
    }
    var draft = FrontMatterDraft()
    var problem: FrontMatterProblem?
    block.withUnsafeBufferPointer { bytes in
      let events = FrontMatterEvents(bytes, firstLine: firstLine)
      problem = events.forEach { draft.take($0) }
    }
    var entries = draft.entries
    if let problem {
      // The entry on the broken line may be half of one: `license_name: a: b` was read as "a".
      entries = entries.filter { $0.line < problem.line }
      let known = entries.last?.line ?? 0
      entries += FrontMatterSalvage.entries(block, firstLine: firstLine, after: known)
    }
    return FrontMatter(entries: lastOfEach(entries), problem: problem?.description)
  }

  private static func lastOfEach(_ entries: [FrontMatter.Entry]) -> [FrontMatter.Entry] {
    var seen: Set<String> = []
    return entries.reversed().filter { seen.insert($0.key).inserted }.reversed()
  }
}
