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
  private let whole: NamePattern
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
    let letters = name.utf8.map(lowercase).filter(TermMatcher.isWord)
    whole = NamePattern(letters.count >= Self.shortestName ? letters : [])
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

  /// What of the name stands in `text`: the most that one line of it holds.
  package func naming(in text: [UInt8]) -> Naming {
    text.withUnsafeBufferPointer { bytes in
      var line = NamedLine(whole)
      var best = Naming.nothing
      for place in 0..<bytes.count {
        let byte = bytes[place]
        if byte == .newline {
          best = max(best, line.naming)
          line.restart()
          continue
        }
        line.add(byte)
        let before = place > 0 ? bytes[place - 1] : .newline
        if !line.hasFamily, !TermMatcher.isLatin(before) {
          line.hasFamily = words.contains { Self.holds($0, bytes, place) }
        }
        if !line.hasSize, !Self.isDigit(before), before != UInt8(ascii: ".") {
          line.hasSize = sizes.contains { Self.holds($0, bytes, place) }
        }
      }
      return max(best, line.naming)
    }
  }

  package func naming(in text: String) -> Naming { naming(in: Array(text.utf8)) }

  private static func holds(
    _ word: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for index in 0..<word.count where lowercase(bytes[place + index]) != word[index] {
      return false
    }
    return true
  }
}

/// What a line holds of a name, byte for byte.
private struct NamedLine {
  var hasFamily = false
  var hasSize = false
  private var hasWhole = false
  /// The whole name, and how many of its letters the last ones are: as Knuth, Morris and Pratt do it
  /// (1977), over letters and digits alone.
  private let whole: NamePattern
  private var matched = 0

  init(_ whole: NamePattern) { self.whole = whole }

  mutating func restart() {
    (hasFamily, hasSize, hasWhole, matched) = (false, false, false, 0)
  }

  mutating func add(_ byte: UInt8) {
    guard !hasWhole, !whole.letters.isEmpty, TermMatcher.isWord(byte) else { return }
    let letter = lowercase(byte)
    while matched > 0, whole.letters[matched] != letter { matched = whole.fallbacks[matched - 1] }
    if whole.letters[matched] == letter { matched += 1 }
    hasWhole = matched == whole.letters.count
  }

  var naming: ModelNames.Naming {
    if hasWhole { return .model }
    switch (hasFamily, hasSize) {
    case (true, true): return .familyAndSize
    case (true, false): return .family
    case (false, true): return .size
    case (false, false): return .nothing
    }
  }
}

/// A word with the length of the longest beginning of it that each of its beginnings ends in.
struct NamePattern: Sendable, Hashable {
  var letters: [UInt8]
  private(set) var fallbacks: [Int] = []

  init(_ letters: [UInt8]) {
    self.letters = letters
    var length = 0
    for (place, letter) in letters.enumerated() {
      while length > 0, letters[length] != letter { length = fallbacks[length - 1] }
      if place > 0, letters[length] == letter { length += 1 }
      fallbacks.append(length)
    }
  }
}
