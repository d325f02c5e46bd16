// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The scripts that a block of code calls, by their paths: "bash scripts/tiny_sft.sh".
struct ScriptCalls {
  private let code: ReadCode
  private let bytes: [UInt8]
  private let lexicon: Lexicon

  /// Longer paths are none.
  private static let pathLimit = 200

  /// Nil for code that calls none.
  init?(_ code: ReadCode, _ text: ReadText, _ lexicon: Lexicon) {
    guard code.concepts.contains(.runner), code.concepts.contains(.codeFile) else { return nil }
    self.code = code
    bytes = Array(text.document.blocks[code.block].text.utf8)
    self.lexicon = lexicon
  }

  /// Whether the path of one of them says that it is `code` of an activity.
  func call(_ code: Concept) -> Bool {
    self.code.hits.contains { hit in
      guard hit.concept == .codeFile, let path = Self.path(to: hit, in: bytes), isRun(path) else {
        return false
      }
      return Self.says(code, bytes[path], lexicon)
    }
  }

  /// Whether a path says that `code` of an activity is there: by the file's name, or where that says
  /// nothing, by its folders.
  static func says(_ code: Concept, _ path: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
    let table = lexicon.addresses
    let hits = table.matcher.hits(in: String(decoding: path, as: UTF8.self))
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { $0 - path.startIndex } ?? 0
    let named = hits.filter {
      $0.start >= name && Self.activities.contains(table.concepts[$0.entry])
    }
    return (named.isEmpty ? hits : named).contains { table.concepts[$0.entry] == code }
  }

  private static let activities = ConceptSet([.trainingCode, .evaluationCode])

  /// The word that ends in the file's ending.
  static func path(to ending: TermHit, in bytes: [UInt8]) -> Range<Int>? {
    guard ending.range.upperBound <= bytes.count else { return nil }
    var start = ending.range.lowerBound
    while start > 0, bytes[start - 1] > 0x20, !"'\"`=(".utf8.contains(bytes[start - 1]) {
      start -= 1
      if ending.range.upperBound - start > pathLimit { return nil }
    }
    return start..<ending.range.upperBound
  }

  /// Whether what runs scripts stands before it, in its line or in one that goes on in it.
  private func isRun(_ path: Range<Int>) -> Bool {
    code.hits.contains { hit in
      guard hit.concept == .runner, hit.range.upperBound <= path.lowerBound,
        path.lowerBound - hit.range.upperBound <= Self.pathLimit
      else { return false }
      let between = bytes[hit.range.upperBound..<path.lowerBound]
      return between.indices.allSatisfy {
        bytes[$0] != UInt8(ascii: "\n") || bytes[$0 - 1] == UInt8(ascii: "\\")
      }
    }
  }
}
