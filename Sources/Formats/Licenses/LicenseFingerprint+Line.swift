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

  /// Identifiers, kind, number of words, digests and marks, between tabs; the marks in base 64, six
  /// bytes each: how many words between it and the mark before it vary (six bits), how many words it
  /// stands after that mark (ten bits), and the hash.
  package var line: String {
    var bytes: [UInt8] = []
    var last = 0
    for mark in marks {
      let step = UInt16(min(mark.place - last, 0x3FF)) | UInt16(mark.loose) << 10
      bytes += [UInt8(step >> 8), UInt8(step & 0xFF)]
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: mark.hash >> UInt32(24 - 8 * $0)) }
      last = mark.place
    }
    let fields = [ids.joined(separator: " "), kind.rawValue, String(count)]
    return (fields + [digests.joined(separator: " "), Base64.text(bytes)]).joined(separator: "\t")
  }

  /// Reads a line.
  package init(line: some Collection<UInt8>) throws(Problem) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw .fields(fields.count) }
    let words = fields[0..<4].map { String(decoding: $0, as: UTF8.self) }
    guard let kind = Kind(rawValue: words[1]) else { throw .kind(words[1]) }
    guard let count = Int(words[2]), (1...0x7FFF).contains(count) else { throw .count(words[2]) }
    guard let bytes = Base64.bytes(fields[4]), bytes.count % 6 == 0, !bytes.isEmpty,
      bytes.count / 6 <= Self.most
    else { throw .marks }
    self.init(
      ids: words[0].split(separator: " ").map(String.init),
      kind: kind,
      count: count,
      digests: words[3].split(separator: " ").map(String.init),
      marks: Self.marks(bytes)
    )
    guard !ids.isEmpty, marks.allSatisfy({ $0.place < count }) else { throw .marks }
  }

  private static func marks(_ bytes: [UInt8]) -> [Mark] {
    var place = 0
    return stride(from: 0, to: bytes.count, by: 6).map { start in
      let step = Int(bytes[start]) << 8 | Int(bytes[start + 1])
      place += step & 0x3FF
      let hash = bytes[(start + 2)..<(start + 6)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return Mark(place: place, hash: hash, loose: step >> 10)
    }
  }
}
