// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How much data a sentence speaks of.
package struct ClaimedAmount: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    case tokens
    case bytes
    /// Examples, pairs, documents and the like.
    case rows

    /// The fewest stored bytes that hold one, however well they are packed: text packs to a third of
    /// a byte a token at best, raw bytes to a tenth, and a row has a few characters at least.
    fileprivate var leastBytes: Double {
      switch self {
      case .tokens: 0.2
      case .bytes: 0.1
      case .rows: 4
      }
    }
  }

  package var value: Double
  package var unit: Unit
  /// As the sentence has it.
  package var text: String

  /// Says so when `bytes` cannot hold as much; data may well hold more than a sentence speaks of.
  package func difference(from bytes: Int) -> String? {
    guard Double(bytes) < value * unit.leastBytes else { return nil }
    return "far less than the \(text) that the card speaks of"
  }
}

extension ClaimedAmount {
  /// What a sentence says of one dataset.
  package struct Words: Sendable, Hashable {
    /// "1.7" of "Corpus v1.7"; nil where none stands right behind the name.
    package var version: String?
    /// Empty where the sentence does not name the dataset.
    package var amounts: [ClaimedAmount] = []
  }

  /// What `sentence` says of the dataset `id`, by the last part of its name.
  ///
  /// Amounts count only where all of them are of the same unit: of several, none can be told to be
  /// the dataset's.
  package static func words(of sentence: String, on id: String) -> Words {
    let words = sentence.split { $0.isWhitespace || "()[]|*`\"".contains($0) }.map(String.init)
    let name = plain(id.split(separator: "/").last ?? "")
    guard !name.isEmpty else { return Words() }
    let place = words.firstIndex { word in
      word.split(separator: "/").contains { plain($0) == name }
    }
    guard let place else { return Words() }
    var found = Words(version: words.dropFirst(place + 1).first.flatMap(version))
    let amounts = words.indices.compactMap { amount(at: $0, in: words) }
    if amounts.count == 1 { found.amounts = amounts }
    return found
  }

  /// A name by its letters and digits alone, in lower case.
  private static func plain(_ name: Substring) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// "1.7" of "v1.7", "1.7" or "V1_7,".
  private static func version(_ word: String) -> String? {
    var word = word.lowercased()[...]
    while let last = word.last, !last.isNumber { word.removeLast() }
    let isMarked = word.first == "v"
    if isMarked { word.removeFirst() }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "_" }
    let isVersion = parts.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isNumber) }
    guard isVersion, (isMarked ? 1...4 : 2...4).contains(parts.count) else { return nil }
    return parts.joined(separator: ".")
  }

  private static let scales: [String: Double] = [
    "": 1, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9,
    "billion": 1e9, "t": 1e12, "trillion": 1e12,
  ]
  private static let byteUnits: [String: Double] = [
    "kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12, "pb": 1e15, "mib": 1_048_576, "gib": 1_073_741_824,
    "tib": 1_099_511_627_776, "gigabytes": 1e9, "terabytes": 1e12, "megabytes": 1e6,
  ]
  private static let rowWords: Set<String> = [
    "rows", "examples", "samples", "pairs", "instructions", "conversations", "documents", "images",
    "questions", "dialogues", "dialogs", "records", "entries", "sentences", "prompts", "articles",
  ]

  /// A number with its unit in the next two words: "3T tokens", "1.5 TB", "52,000 pairs".
  private static func amount(at index: Int, in words: [String]) -> ClaimedAmount? {
    let word = words[index].lowercased()
    let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let number = Double(digits.replacing(",", with: "")), digits.first?.isNumber == true
    else { return nil }
    let rest = word.dropFirst(digits.count).filter { $0.isLetter }
    if let unit = byteUnits[rest] {
      return ClaimedAmount(value: number * unit, unit: .bytes, text: words[index])
    }
    guard var scale = scales[rest] else { return nil }
    var text = words[index]
    for next in words.dropFirst(index + 1).prefix(3) {
      let plain = String(next.lowercased().filter { $0.isLetter })
      text += " \(next)"
      if let more = scales[plain], scale == 1, !plain.isEmpty {
        scale = more
      } else if let unit = byteUnits[plain], scale == 1 {
        return ClaimedAmount(value: number * unit, unit: .bytes, text: trimmed(text))
      } else if plain == "tokens" {
        return ClaimedAmount(value: number * scale, unit: .tokens, text: trimmed(text))
      } else if rowWords.contains(plain) {
        return ClaimedAmount(value: number * scale, unit: .rows, text: trimmed(text))
      }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, !last.isLetter && !last.isNumber { text.removeLast() }
    return String(text)
  }
}
