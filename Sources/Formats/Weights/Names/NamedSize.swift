// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How many parameters a model's name or a sentence about it promises.
package struct NamedSize: Sendable, Hashable {
  /// As written, in lower case ("8x7b").
  package var text: String
  /// Parameters altogether: one number, or a range where the words leave it open.
  ///
  /// It ends at `Int.max` where only the active ones are named.
  package var total: ClosedRange<Int>
  /// Parameters that take part in each step, of a mixture of experts; nil where none are named.
  package var active: Int?
}

extension NamedSize {
  /// Reads a model's name, with or without its owner; nil for a name that tells no size.
  package init?(name: String) {
    let own = name.split(separator: "/").last.map(String.init) ?? name
    let tokens = SizeToken.tokens(Self.withoutHashes(own))
    let all = SizeCandidate.all(in: tokens, isSentence: false)
    // Trillions in a name count tokens, unless nothing else is a size.
    let sizes = all.filter { !$0.isTrillions }
    self.init(sizes.isEmpty ? all : sizes, tokens)
  }

  private init?(_ candidates: [SizeCandidate], _ tokens: [SizeToken]) {
    let active = candidates.first { $0.kind == .active }
    let others = candidates.filter { $0.kind != .active }
    guard let main = others.first(where: { $0.kind != .plain }) ?? others.first else {
      guard let active else { return nil }
      self.init(text: active.text, total: active.value ... .max, active: active.value)
      return
    }
    self.init(text: main.text, total: Self.total(main), active: active?.value)
    if case .activeOf = main.kind { self.active = main.value }
    if let pair = Self.pair(others, tokens), main == pair.active {
      self.init(
        text: "\(main.text)-\(pair.total.text)",
        total: pair.total.value...pair.total.value,
        active: main.value
      )
    }
  }

  private static func total(_ size: SizeCandidate) -> ClosedRange<Int> {
    let value = Double(size.value)
    switch size.kind {
    case .plain, .active: return size.value...size.value
    // Gemma 3n: E2B holds 5.4 billion, E4B 7.8 billion.
    case .effective: return size.value...Int(value * 3)
    // Experts share attention and embeddings, which are at most two fifths of a layer: 8x7B
    // holds 46.7 billion, 8x22B 140.6 billion.
    case .experts(let count):
      let more = value * Double(count - 1)
      return Int(value + more * 0.6)...Int(value + more)
    case .activeOf(let experts): return size.value...Int(value * Double(experts))
    }
  }

  /// `1B-7B`: active, then total.
  private static func pair(
    _ sizes: [SizeCandidate],
    _ tokens: [SizeToken]
  ) -> (active: SizeCandidate, total: SizeCandidate)? {
    guard sizes.count > 1, sizes[0].kind == .plain, sizes[1].kind == .plain,
      sizes[0].value < sizes[1].value, sizes[0].range.upperBound + 1 == sizes[1].range.lowerBound,
      tokens[sizes[0].range.upperBound].isMark("-")
    else { return nil }
    return (sizes[0], sizes[1])
  }

  /// The name without what is a UUID or eight and more hexadecimal digits, letters among them.
  private static func withoutHashes(_ name: String) -> String {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [8, 4, 4, 4, 12]
    for start in parts.indices where start + lengths.count <= parts.count {
      let group = parts[start..<start + lengths.count]
      if zip(group, lengths).allSatisfy({ $0.count == $1 && $0.allSatisfy(\.isHexDigit) }) {
        let rest = parts[..<start] + parts[(start + lengths.count)...]
        return rest.joined(separator: "-")
      }
    }
    return name
  }
}
