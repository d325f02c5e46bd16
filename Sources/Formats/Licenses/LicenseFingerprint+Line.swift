// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LicenseFingerprint {
  /// What is wrong with a line of the file of fingerprints.
  package enum Problem: Error, Sendable, Hashable {
    case fields(Int)
    case kind(String)
    case count(String)
    case marks
  }

  /// Identifiers, kind, number of words, digests and marks, between tabs; of each mark, in eight letters
  /// of base 64, how many words between it and the mark before it vary (six bits), how many words it
  /// stands after that mark (ten bits), and the hash.
  package var line: String {
    var letters: [UInt8] = []
    var last = 0
    for mark in marks {
      let step = UInt64(min(mark.place - last, 0x3FF))
      letters += Base64.letters(UInt64(mark.loose) << 42 | step << 32 | UInt64(mark.hash))
      last = mark.place
    }
    let fields = [
      ids.joined(separator: " "), kind.rawValue, String(count), digests.joined(separator: " "),
      String(decoding: letters, as: UTF8.self),
    ]
    return fields.joined(separator: "\t")
  }

  /// Reads a line.
  package init(line: ArraySlice<UInt8>) throws(Problem) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw .fields(fields.count) }
    let (word, number) = (Self.text(fields[1]), Self.text(fields[2]))
    guard let kind = Kind(rawValue: word) else { throw .kind(word) }
    guard let count = Int(number), (1...0x7FFF).contains(count) else { throw .count(number) }
    guard fields[4].count <= Self.most * Base64.length, let numbers = Base64.numbers(fields[4])
    else {
      throw .marks
    }
    self.init(
      ids: Self.words(fields[0]),
      kind: kind,
      count: count,
      digests: Self.words(fields[3]),
      marks: Self.marks(numbers)
    )
    guard !ids.isEmpty, let last = marks.last, last.place < count else { throw .marks }
  }

  /// Words between blanks; by bytes, since it is far slower by characters.
  private static func words(_ field: ArraySlice<UInt8>) -> [String] {
    field.split(separator: UInt8(ascii: " ")).map(text)
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  private static func marks(_ numbers: [UInt64]) -> [Mark] {
    var place = 0
    return numbers.map { number in
      place += Int(number >> 32 & 0x3FF)
      return Mark(place: place, hash: UInt32(truncatingIfNeeded: number), loose: Int(number >> 42))
    }
  }
}
