// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A number with a unit that can be a number of parameters.
struct SizeCandidate: Hashable {
  enum Kind: Hashable {
    case plain
    /// `A3B`: parameters that take part in each step.
    case active
    /// `E4B`: as many as count in memory, of more.
    case effective
    /// `8x7B`: so many experts of that size.
    case experts(Int)
    /// `17B-16E`: active parameters, of so many experts.
    case activeOf(experts: Int)
  }

  var kind: Kind
  /// Parameters.
  var value: Int
  /// As written, in lower case.
  var text: String
  /// The tokens that it takes.
  var range: Range<Int>
  var isTrillions = false
}

extension SizeCandidate {
  private static let units: [String: Double] = [
    "b": 1e9, "bn": 1e9, "m": 1e6, "mn": 1e6, "t": 1e12,
    "billion": 1e9, "million": 1e6, "trillion": 1e12,
  ]

  /// All candidates in their order.
  ///
  /// In a sentence a space may stand before the unit.
  static func all(in tokens: [SizeToken], isSentence: Bool) -> [SizeCandidate] {
    tokens.indices.compactMap { candidate(tokens, at: $0, isSentence) }
  }

  private static func candidate(
    _ tokens: [SizeToken],
    at index: Int,
    _ isSentence: Bool
  ) -> SizeCandidate? {
    guard tokens[index].kind == .number,
      let unit = unit(tokens, after: index, isSentence),
      let (kind, start) = prefix(tokens, before: index)
    else { return nil }
    var (digits, end) = (tokens[index].text.filter { $0 != "," }, unit + 1)
    if let tenth = tenth(tokens, at: end, unit: tokens[unit].text, digits) {
      (digits, end) = ("\(digits).\(tenth)", end + 1)
    } else if end < tokens.count, tokens[end].kind != .mark {
      return nil
    }
    var first = start
    if let whole = wholeBeforeUnderscore(tokens, at: start), start == index {
      (digits, first) = ("\(whole).\(digits)", start - 2)
    }
    guard let value = value(digits, tokens[unit].text) else { return nil }
    var found = SizeCandidate(kind: kind, value: value, text: "", range: first..<end)
    found.isTrillions = tokens[unit].text.hasPrefix("t")
    if kind == .plain, let experts = expertsBehind(tokens, at: end) {
      (found.kind, found.range) = (.activeOf(experts: experts), first..<end + 3)
    }
    found.text = tokens[found.range].map(\.text).joined()
    return found
  }

  /// Where the unit stands.
  private static func unit(_ tokens: [SizeToken], after index: Int, _ isSentence: Bool) -> Int? {
    var unit = index + 1
    if isSentence, unit < tokens.count, tokens[unit].isMark(" -\u{A0}") { unit += 1 }
    guard unit < tokens.count, tokens[unit].kind == .word else { return nil }
    return units[tokens[unit].text] == nil ? nil : unit
  }

  /// What the token before the number makes of it, and where it begins; nil for a number within
  /// a word, as in a hash or `v2b`.
  private static func prefix(_ tokens: [SizeToken], before index: Int) -> (Kind, start: Int)? {
    guard index > 0, tokens[index - 1].kind != .mark else {
      return index > 0 && tokens[index - 1].text == "$" ? nil : (.plain, index)
    }
    let isFree = index == 1 || tokens[index - 2].kind == .mark
    switch tokens[index - 1].text {
    case "a" where isFree: return (.active, index - 1)
    case "e" where isFree: return (.effective, index - 1)
    case "x" where index > 1 && (index == 2 || tokens[index - 3].kind == .mark):
      guard let count = Int(tokens[index - 2].text), (2...1_024).contains(count) else { return nil }
      return (.experts(count), index - 2)
    default: return nil
    }
  }

  /// The last digit of `7b1`, which is 7.1 billion.
  private static func tenth(
    _ tokens: [SizeToken],
    at index: Int,
    unit: String,
    _ digits: String
  ) -> String? {
    guard unit == "b", digits.count <= 2, index < tokens.count, tokens[index].kind == .number,
      tokens[index].text.count == 1, index + 1 == tokens.count || tokens[index + 1].kind == .mark
    else { return nil }
    return tokens[index].text
  }

  /// The 1 of `-1_6b`, which is 1.6 billion; in `llama_2_7b` the underscore parts words.
  private static func wholeBeforeUnderscore(_ tokens: [SizeToken], at index: Int) -> String? {
    guard index >= 3, tokens[index - 1].isMark("_"), tokens[index - 2].kind == .number,
      tokens[index - 3].isMark("-"), tokens[index].text.count == 1,
      tokens[index - 2].text.count == 1
    else { return nil }
    return tokens[index - 2].text
  }

  /// The 16 of `-16E`.
  private static func expertsBehind(_ tokens: [SizeToken], at index: Int) -> Int? {
    guard index + 2 < tokens.count, tokens[index].isMark("-_"), tokens[index + 2].isWord("e"),
      index + 3 == tokens.count || tokens[index + 3].kind == .mark,
      let count = Int(tokens[index + 1].text), (2...1_024).contains(count)
    else { return nil }
    return count
  }

  private static func value(_ digits: String, _ unit: String) -> Int? {
    guard let number = Double(digits), let scale = units[unit] else { return nil }
    let value = (number * scale).rounded()
    // So many, times 1,024 experts, are still a count.
    return value >= 1 && value <= 1e15 ? Int(value) : nil
  }
}
