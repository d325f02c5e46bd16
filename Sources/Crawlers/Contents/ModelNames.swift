// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a model is called, taken apart, to be found again in paths and files.
package struct ModelNames: Sendable, Hashable {
  /// What of a model's name a text holds.
  package enum Naming: Int, Sendable, Hashable, Comparable {
    case nothing
    /// Its size alone: a sibling may have it, too.
    case size
    /// A word of it that no base model has.
    case family
    /// A word of it, and its size.
    case familyAndSize
    /// All of it.
    case model

    package static func < (left: Naming, right: Naming) -> Bool { left.rawValue < right.rawValue }
  }

  /// Letters and digits of the whole name.
  private let whole: [UInt8]
  /// Words that tell this family from others.
  private let words: [[UInt8]]
  private let sizes: [[UInt8]]

  /// Shorter words are too common to prove anything.
  private static let shortestWord = 4
  private static let shortestName = 6
  /// Units of a count of parameters.
  private static let units: Set<UInt8> = [UInt8(ascii: "b"), UInt8(ascii: "m"), UInt8(ascii: "k")]

  /// `id` is the model's `owner/name`; `bases` are the models that it was made from, whose words are
  /// not its own, and `common` words that many names have.
  package init(_ id: String, bases: [String] = [], common: Set<String> = []) {
    let name = id.split(separator: "/").last.map(String.init) ?? id
    let tokens = Self.tokens(of: name)
    let others = Set(bases.flatMap(Self.tokens).map(Self.letters))
    whole = name.utf8.map(lowercase).filter(TermMatcher.isWord)
    sizes = tokens.filter(Self.isSize)
    words = tokens.filter { !Self.isSize($0) }.map(Self.letters).filter { word in
      word.count >= Self.shortestWord && !others.contains(word)
        && !common.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Words between blanks, hyphens and the like, in lower case; a full stop inside digits stays.
  private static func tokens(of name: String) -> [[UInt8]] {
    name.utf8.map(lowercase)
      .split { !TermMatcher.isWord($0) && $0 != UInt8(ascii: ".") }
      .map(Array.init)
  }

  private static func letters(_ token: [UInt8]) -> [UInt8] {
    Array(token.prefix(while: TermMatcher.isLatin))
  }

  /// `7b`, `1.3b`, `8x7b`, `350m`.
  private static func isSize(_ token: [UInt8]) -> Bool {
    guard token.count >= 2, token.count <= 8, let unit = token.last, units.contains(unit) else {
      return false
    }
    return token.dropLast().allSatisfy { byte in
      isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "x")
    } && token.first.map(isDigit) == true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// What of the name stands in `text`, line by line.
  package func naming(in text: some Collection<UInt8>) -> Naming {
    text.split(separator: .newline).reduce(.nothing) { max($0, naming(inLine: Array($1))) }
  }

  package func naming(in text: String) -> Naming { naming(in: Array(text.utf8)) }

  private func naming(inLine line: [UInt8]) -> Naming {
    let line = line.map(lowercase)
    if whole.count >= Self.shortestName,
      line.filter(TermMatcher.isWord).firstRange(of: whole) != nil
    {
      return .model
    }
    let isFamily = words.contains { Self.holds($0, in: line, isBoundary: TermMatcher.isLatin) }
    let isSize = sizes.contains { size in
      Self.holds(size, in: line, isBoundary: { Self.isDigit($0) || $0 == UInt8(ascii: ".") })
    }
    switch (isFamily, isSize) {
    case (true, true): return .familyAndSize
    case (true, false): return .family
    case (false, true): return .size
    case (false, false): return .nothing
    }
  }

  /// Whether `word` stands in `line` with nothing before it that `isBoundary` takes for its part.
  private static func holds(
    _ word: [UInt8],
    in line: [UInt8],
    isBoundary: (UInt8) -> Bool
  ) -> Bool {
    line.ranges(of: word).contains { range in
      range.lowerBound == 0 || !isBoundary(line[range.lowerBound - 1])
    }
  }
}
