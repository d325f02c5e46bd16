// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension NamedSize {
  /// Reads what a sentence says of this model's parameters.
  ///
  /// Nil for a sentence that tells no size, and for one of several sizes: that tells of a family
  /// or compares.
  package init?(sentence: String) {
    let words = sentence.split(separator: " ").filter { !$0.contains("://") }
    let tokens = SizeToken.tokens(words.joined(separator: " "))
    let sizes = SizeCandidate.all(in: tokens, isSentence: true) + Self.exact(tokens)
    let said = sizes.compactMap { size in
      Context(size, tokens, among: sizes).meaning.map { (size: size, meaning: $0) }
    }
    let totals = said.filter { $0.meaning == .total }.map(\.size)
    let active = said.first { $0.meaning == .active }?.size
    guard Set(totals.map(\.value)).count <= 1, !Self.isFamily(sizes, tokens),
      let main = totals.first ?? active
    else { return nil }
    let isTotal = !totals.isEmpty
    self.init(
      text: main.text,
      total: main.value...(isTotal ? main.value : .max),
      active: active?.value
    )
  }

  /// Whether sizes are strung together: 7B, 13B and 34B; 2, 7 and 72 billion.
  private static func isFamily(_ sizes: [SizeCandidate], _ tokens: [SizeToken]) -> Bool {
    sizes.contains { size in
      let joint = tokens[..<size.range.lowerBound].reversed().prefix { joints.contains($0.text) }
      let end = size.range.lowerBound - joint.count
      guard end > 0, joint.contains(where: { $0.text != " " }) else { return false }
      return tokens[end - 1].kind == .number || sizes.contains { $0.range.upperBound == end }
    }
  }

  private static let joints: Set<String> = ["and", "or", "to", ",", "/", " "]

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
      guard named != nil || isLabelled, !comparing.contains(before.first ?? ""),
        !before.contains("also")
      else { return nil }
      let between = Array(behind[..<(named ?? min(2, behind.count))])
      let near = named == nil ? Array(before.prefix(6)) : between + Array(before.prefix(2))
      let after = behind.dropFirst((named ?? -1) + 1).prefix(2)
      guard !between.contains(where: counted.contains), !isPart(near + after) else { return nil }
      return near.contains { $0.hasPrefix("activ") } ? .active : .total
    }

    /// Whether the size leaves something out.
    private static func isPart(_ words: [String]) -> Bool {
      words.contains { $0.hasPrefix("embed") || $0.hasPrefix("exclud") || parts.contains($0) }
    }

    /// What is less, or other, than the model at hand.
    private static let parts: Set<String> = ["trainable", "head", "layers", "smaller"]

    /// What else is counted in billions.
    private static let counted: Set<String> = [
      "token", "tokens", "example", "examples", "image", "images", "pair", "pairs", "sample",
      "samples", "word", "words", "row", "rows", "document", "documents", "hours",
    ]

    /// What makes a size another model's.
    private static let comparing: Set<String> = ["than", "to", "from", "under", "below", "over"]
  }
}
