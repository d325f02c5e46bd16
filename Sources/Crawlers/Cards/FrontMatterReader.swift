// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The reader of the YAML block before a card.
///
/// By libyaml's events, so that scalars keep their text: `no` is Norwegian, `1.0` is not 1.
package enum FrontMatterReader {
  /// What is below this many bytes of a block is read by its lines only.
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
  ///
  /// Of a block over a limit, what is below the limit is read by its lines, and it says so.
  package static func read(_ block: ArraySlice<UInt8>, firstLine: Int) -> FrontMatter {
    let plain =
      block.count > longest
      ? nil
      : block.withUnsafeBufferPointer { FrontMatterPlain.entries(of: $0, firstLine: firstLine) }
    if let plain { return FrontMatter(entries: plain.merged.lastOfEach) }
    return parse(block, firstLine: firstLine)
  }

  /// Reads any block, by libyaml.
  static func parse(_ block: ArraySlice<UInt8>, firstLine: Int) -> FrontMatter {
    let head = head(of: block)
    var draft = FrontMatterDraft()
    var problem: FrontMatterProblem?
    head.withUnsafeBufferPointer { bytes in
      let events = FrontMatterEvents(bytes, firstLine: firstLine)
      problem = events.forEach { draft.take($0) }
    }
    var entries = draft.entries
    // The entry on the broken line may be half of one: `license_name: a: b` was read as "a".
    if let problem { entries = entries.filter { $0.line < problem.line } }
    let isLong = head.count < block.count
    if isLong || problem != nil {
      // The last entry may go on below the limit: it is read again.
      let known = (isLong ? entries.dropLast() : entries[...]).last?.line ?? 0
      entries += FrontMatterSalvage.entries(block, firstLine: firstLine, after: known)
    }
    if isLong {
      let what = "front matter longer than \(longest) bytes, read by its lines"
      problem = FrontMatterProblem(line: firstLine, what: what)
    }
    return FrontMatter(
      entries: entries.merged.lastOfEach,
      problem: problem?.description,
      isCut: isLong || draft.isOverLimit
    )
  }

  /// The lines of a block that are within the limit.
  private static func head(of block: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard block.count > longest else { return block }
    let head = block.prefix(longest)
    let end = head.lastIndex { $0 == 0x0A || $0 == 0x0D }
    return end.map { head[...$0] } ?? head.prefix(0)
  }
}
