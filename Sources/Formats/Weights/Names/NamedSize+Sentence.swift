// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension NamedSize {
  /// Reads what a sentence says of this model's parameters.
  ///
  /// Nil for a sentence that tells no size, and for one of several sizes: that tells of a family
  /// or compares.
  package init?(sentence: String) {
    let tokens = SizeToken.tokens(sentence)
    let sizes = SizeCandidate.all(in: tokens, isSentence: true) + Self.exact(tokens)
    let said = sizes.compactMap { size in
      Context(size, tokens, among: sizes).meaning.map { (size: size, meaning: $0) }
    }
    let totals = said.filter { $0.meaning == .total }.map(\.size)
    let active = said.first { $0.meaning == .active }?.size
    guard Set(totals.map(\.value)).count <= 1, let main = totals.first ?? active else { return nil }
    let isTotal = !totals.isEmpty
    self.init(
      text: main.text,
      total: main.value...(isTotal ? main.value : .max),
      active: active?.value
    )
  }

  /// Numbers of seven digits and more without a unit: 124,439,808.
  private static func exact(_ tokens: [SizeToken]) -> [SizeCandidate] {
    tokens.indices.compactMap { index in
      let isFree = index == 0 || tokens[index - 1].kind == .mark
      guard tokens[index].kind == .number, isFree,
        let value = Int(tokens[index].text.filter { $0 != "," }), (1_000_000...1 << 53) ~= value
      else { return nil }
      return SizeCandidate(
        kind: .plain,
        value: value,
        text: tokens[index].text,
        range: index..<index + 1
      )
    }
  }

  /// The words around a size.
  private struct Context {
    enum Meaning {
      case total, active
    }

    var meaning: Meaning?

    init(_ size: SizeCandidate, _ tokens: [SizeToken], among sizes: [SizeCandidate]) {
      let next = sizes.map(\.range.lowerBound).filter { $0 >= size.range.upperBound }.min()
      let last = sizes.map(\.range.upperBound).filter { $0 <= size.range.lowerBound }.max()
      let behind = Self.words(tokens[size.range.upperBound..<(next ?? tokens.count)])
      let before = Self.words(tokens[(last ?? 0)..<size.range.lowerBound].reversed())
      meaning = Self.meaning(behind: behind, before: before)
    }

    /// The nearest eight words up to the end of the statement.
    private static func words(_ tokens: some Sequence<SizeToken>) -> [String] {
      let statement = tokens.prefix(while: { !$0.isMark(";\n") })
      return statement.filter { $0.kind == .word }.prefix(8).map(\.text)
    }

    private static func meaning(behind: [String], before: [String]) -> Meaning? {
      let named = behind.prefix(4).firstIndex { $0.hasPrefix("param") }
      let isLabelled = before.prefix(4).contains { $0.hasPrefix("param") }
      guard named != nil || isLabelled, !comparing.contains(before.first ?? "") else { return nil }
      let between = Array(behind[..<(named ?? min(2, behind.count))])
      let near = named == nil ? Array(before.prefix(6)) : between + Array(before.prefix(2))
      let after = behind.dropFirst((named ?? -1) + 1).prefix(2)
      guard !between.contains(where: counted.contains), !isPart(near + after) else { return nil }
      return near.contains { $0.hasPrefix("activ") } ? .active : .total
    }

    /// Whether the size leaves something out.
    private static func isPart(_ words: [String]) -> Bool {
      words.contains { $0.hasPrefix("embed") || $0.hasPrefix("exclud") || $0 == "trainable" }
    }

    /// What else is counted in billions.
    private static let counted: Set<String> = [
      "token", "tokens", "example", "examples", "image", "images", "pair", "pairs", "sample",
      "samples", "word", "words", "row", "rows", "document", "documents", "hours",
    ]

    /// What makes a size another model's.
    private static let comparing: Set<String> = ["than", "to", "from", "under", "below", "over"]
  }
}
