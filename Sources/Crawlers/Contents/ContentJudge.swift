// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Says what a file is for by what it holds: a pure function of its first bytes.
package struct ContentJudge: Sendable {
  package var lexicon: ContentLexicon
  package var names: ModelNames

  /// Bytes of one file that are read at most.
  package static let limit = 256 << 10
  /// A line longer than this was written by a machine.
  private static let longestLine = 10_000

  package init(lexicon: ContentLexicon, names: ModelNames) {
    self.lexicon = lexicon
    self.names = names
  }

  /// What `bytes`, the beginning of the file at `path`, say of `component`.
  package func verdict(
    on bytes: [UInt8],
    path: String,
    for component: Component
  ) -> ContentVerdict {
    let bytes = Array(bytes.prefix(Self.limit))
    guard let kind = lexicon.kind(of: path) else {
      return ContentVerdict(.silent, reads: "a kind of file whose contents are not read")
    }
    if let lack = Self.lack(of: bytes, kind) { return ContentVerdict(.silent, reads: lack) }
    let text: CodeText
    if kind == .notebook {
      let cells = NotebookCells(bytes)
      guard cells.isNotebook else {
        return ContentVerdict(.silent, reads: "a notebook that could not be read as one")
      }
      text = CodeText(cells.text, quoting: kind.quoting, lines: cells.lines)
    } else {
      text = CodeText(bytes, quoting: kind.quoting)
    }
    return verdict(on: text, kind, for: component)
  }

  /// Why nothing can be read from bytes; nil where they are text that somebody wrote.
  private static func lack(of bytes: [UInt8], _ kind: ContentKind) -> String? {
    if bytes.contains(0) { return "no text" }
    if LargeFilePointer(bytes) != nil { return "a pointer to a large file, not the file" }
    guard kind != .notebook else { return nil }
    return longest(in: bytes) > longestLine
      ? "text that a machine wrote, in lines too long to read" : nil
  }

  /// The length of the longest line.
  private static func longest(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var (longest, start) = (0, 0)
      for place in 0..<bytes.count where bytes[place] == .newline {
        longest = max(longest, place - start)
        start = place + 1
      }
      return max(longest, bytes.count - start)
    }
  }

  private func verdict(
    on text: CodeText,
    _ kind: ContentKind,
    for component: Component
  ) -> ContentVerdict {
    let met = SignsMet(in: text, kind, for: component, lexicon)
    let naming = names.naming(in: text.spoken)
    if let hit = met.first(.never) { return verdict(.speaksAgainst, hit, text, naming) }
    if naming < .family, let hit = met.first(.copied) {
      var verdict = verdict(.silent, hit, text, naming)
      verdict.isCopy = true
      return verdict
    }
    if let hit = met.confirming {
      var verdict = verdict(.confirms, hit, text, naming)
      verdict.isStrong = met.isStrong
      return verdict
    }
    if let hit = met.contradicting { return verdict(.speaksAgainst, hit, text, naming) }
    if EmptyCode.isEmpty(text, kind) {
      return ContentVerdict(.speaksAgainst, reads: "it holds no code of its own", naming: naming)
    }
    return ContentVerdict(.silent, reads: "it does not say", naming: naming)
  }

  private func verdict(
    _ kind: ContentVerdict.Kind,
    _ hit: SignsMet.Hit,
    _ text: CodeText,
    _ naming: ModelNames.Naming
  ) -> ContentVerdict {
    ContentVerdict(
      kind,
      reads: lexicon.signs[hit.sign].reads,
      excerpt: text.excerpt(at: hit.place),
      line: text.line(at: hit.place),
      naming: naming
    )
  }
}
