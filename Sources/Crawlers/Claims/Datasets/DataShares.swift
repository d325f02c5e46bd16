// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The shares of the training data that the sentences of one section give to what they name.
///
/// A section that names data for less than the whole discloses a part only.
struct DataShares {
  /// In percent.
  private var sum = 0.0
  private(set) var first: ReadSentence?

  /// Less than this is less than the whole, rounding considered.
  private static let whole = 98.0

  var isPart: Bool { sum > 0 && sum < Self.whole }

  mutating func add(_ shares: [Double], of sentence: ReadSentence) {
    guard !shares.isEmpty else { return }
    sum += shares.reduce(0, +)
    first = first ?? sentence
  }
}

extension DatasetContext {
  /// Bytes between a share and what has it.
  private static let reach = 40

  /// The shares in percent that the sentence gives to the data at `named`: "40 % of the tokens are
  /// D", "D makes up 40 %", "D (40 %)".
  func shares(_ named: [Range<Int>], in text: ReadText) -> [Double] {
    let block = text.document.blocks[sentence.block]
    guard !named.isEmpty, trigger != nil || isTraining || sentence.concepts.contains(.mass)
    else { return [] }
    let bytes = Array(block.text.utf8.prefix(sentence.range.upperBound))
    let words = sentence.hits.filter { $0.concept == .percent }.map(\.range)
    let percents = Percent.all(in: bytes, sentence.range, words: words)
    guard !percents.isEmpty else { return [] }
    var isOfTable = false
    if case .table = block.kind { isOfTable = true }
    return percents.filter { percent in
      named.contains { isShare(percent, of: $0, bytes, isOfTable: isOfTable) }
    }
    .map(\.value)
  }

  private func isShare(
    _ percent: Percent,
    of name: Range<Int>,
    _ bytes: [UInt8],
    isOfTable: Bool
  ) -> Bool {
    if isBeside(percent.range, name, bytes) {
      return !isOfTable || sentence.role == .trainingData || sentence.role == .data
    }
    let mass = sentence.hits.first {
      $0.concept == .mass && (0...2).contains($0.range.lowerBound - percent.range.upperBound)
    }
    if let mass, (0...Self.reach).contains(name.lowerBound - mass.range.upperBound) {
      let between = mass.range.upperBound..<name.lowerBound
      return !sentence.hits.contains {
        $0.concept == .terminator && $0.range.overlaps(between)
      }
    }
    return sentence.hits.contains {
      $0.concept == .makesUp && name.upperBound <= $0.range.lowerBound
        && (0...30).contains(percent.range.lowerBound - $0.range.upperBound)
        && percent.range.lowerBound - name.upperBound <= Self.reach + 30
    }
  }

  /// Whether nothing but marks stands between: "D (40 %)", "40 % D", "D: 40 %".
  private func isBeside(_ left: Range<Int>, _ right: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let (from, to) =
      left.upperBound <= right.lowerBound
      ? (left.upperBound, right.lowerBound) : (right.upperBound, left.lowerBound)
    guard from <= to, to - from <= 6 else { return false }
    return bytes[from..<to].allSatisfy { Self.marks.contains($0) || $0 >= 0x80 }
  }

  private static let marks = Set(" ()[]:|-*`~=\n".utf8)
}

/// A number followed by a sign or a word for hundredths.
private struct Percent {
  var value: Double
  /// From the first digit to behind the sign.
  var range: Range<Int>

  static func all(in bytes: [UInt8], _ range: Range<Int>, words: [Range<Int>]) -> [Percent] {
    let end = min(range.upperBound, bytes.count)
    guard range.lowerBound < end else { return [] }
    let signs = (range.lowerBound..<end).filter { bytes[$0] == UInt8(ascii: "%") }
    return (signs.map { $0..<($0 + 1) } + words)
      .compactMap { Percent(before: $0, in: bytes, from: range.lowerBound) }
  }

  private init?(before sign: Range<Int>, in bytes: [UInt8], from start: Int) {
    var end = sign.lowerBound
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    var begin = end
    while begin > start, end - begin < 8, Self.isNumber(bytes[begin - 1]) { begin -= 1 }
    guard let value = Double(String(decoding: bytes[begin..<end], as: UTF8.self)),
      value > 0, value <= 100
    else { return nil }
    self.value = value
    range = begin..<sign.upperBound
  }

  /// A blank, or a byte of one that does not break.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0xA0 || byte == 0xC2 || byte == 0xAF || byte == 0x80
      || byte == 0xE2
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
