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

  /// Identifiers, kind, number of words, digests and marks, between tabs; a mark is eleven letters, and
  /// the last one is ``end``.
  package var line: String {
    var letters: [UInt8] = []
    var last = 0
    for mark in marks + [end] {
      letters += Base64.letters(mark.number(after: last), Self.sizes[0])
      letters += Base64.letters(UInt64(mark.check), Self.sizes[1])
      last = mark.place
    }
    let fields = [
      ids.joined(separator: " "), kind.rawValue, String(count), digests.joined(separator: " "),
      String(decoding: letters, as: UTF8.self),
    ]
    return fields.joined(separator: "\t")
  }

  /// How many letters the parts of a mark have: 54 bits, and the 12 of its check.
  private static let sizes = [9, 2]

  /// Reads a line.
  package init(line: ArraySlice<UInt8>) throws(Problem) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw .fields(fields.count) }
    let (word, number) = (Self.text(fields[1]), Self.text(fields[2]))
    guard let kind = Kind(rawValue: word) else { throw .kind(word) }
    guard let count = Int(number), (1...0x7FFF).contains(count) else { throw .count(number) }
    guard fields[4].count <= (Self.most + 1) * Self.sizes.reduce(0, +),
      let numbers = Base64.numbers(fields[4], Self.sizes)
    else { throw .marks }
    var marks = Self.marks(numbers)
    guard let end = marks.popLast(), end.place == count, !marks.isEmpty, !fields[0].isEmpty else {
      throw .marks
    }
    self.init(
      ids: Self.words(fields[0]),
      kind: kind,
      count: count,
      digests: Self.words(fields[3]),
      marks: marks,
      end: end
    )
  }

  /// Words between blanks; by bytes, since it is far slower by characters.
  private static func words(_ field: ArraySlice<UInt8>) -> [String] {
    field.split(separator: UInt8(ascii: " ")).map(text)
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  /// Two numbers make a mark.
  private static func marks(_ numbers: [UInt64]) -> [Mark] {
    var place = 0
    return stride(from: 0, to: numbers.count, by: 2).map { index in
      let mark = Mark(numbers[index], after: place, check: numbers[index + 1])
      place = mark.place
      return mark
    }
  }
}

extension LicenseFingerprint.Mark {
  /// A mark but for its check in 54 bits, from the highest on: one whether it may be left out, six for
  /// how many words before it may be, five for how many vary, ten for how many words it stands after
  /// the mark before it, and the hash.
  fileprivate func number(after last: Int) -> UInt64 {
    let words =
      UInt64(optional) << 47 | UInt64(loose) << 42 | UInt64(min(place - last, 0x3FF)) << 32
    return (isOptional ? 1 << 53 : 0) | words | UInt64(hash)
  }

  fileprivate init(_ number: UInt64, after last: Int, check: UInt64) {
    self.init(
      place: last + Int(number >> 32 & 0x3FF),
      hash: UInt32(truncatingIfNeeded: number),
      loose: Int(number >> 42 & 31),
      optional: Int(number >> 47 & 63),
      isOptional: number >> 53 == 1,
      check: UInt16(truncatingIfNeeded: check)
    )
  }
}
