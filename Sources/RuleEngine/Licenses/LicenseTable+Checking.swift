// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension LicenseTable {
  private static let terms = Terms.allCases.map { Array($0.rawValue.utf8) }
  private static let conditions = KnownLicense.Condition.allCases.map { Array($0.rawValue.utf8) }
  private static let restrictions = KnownLicense.Restriction.allCases.map {
    Array($0.rawValue.utf8)
  }

  /// That a line has all fields, and no word that is not known.
  func check(_ line: Range<Int>) throws(PolicyFileError) {
    var ends: [Int] = []
    ends.reserveCapacity(Field.allCases.count)
    for index in line where text[index] == 0x09 { ends.append(index) }
    ends.append(line.upperBound)
    guard ends.count == Field.allCases.count else {
      throw error("\(ends.count) fields where \(Field.allCases.count) are due", line)
    }
    func field(_ field: Field) -> Range<Int> {
      let place = field.rawValue
      return (place == 0 ? line.lowerBound : ends[place - 1] + 1)..<ends[place]
    }
    try check(field(.terms), among: Self.terms, line)
    try check(field(.conditions), among: Self.conditions, line)
    try check(field(.restrictions), among: Self.restrictions, line)
    let isOpen = text[field(.terms)].elementsEqual(Terms.open.rawValue.utf8)
    guard !isOpen || field(.restrictions).isEmpty else {
      throw error("open terms with a restriction", line)
    }
  }

  /// That every word of a field is one of `words`.
  private func check(_ field: Range<Int>, among words: [[UInt8]], _ line: Range<Int>)
    throws(PolicyFileError)
  {
    for word in text[field].split(separator: UInt8(ascii: " ")) {
      guard words.contains(where: word.elementsEqual) else {
        let word = String(decoding: word, as: UTF8.self)
        throw error("'\(word)' is not a word that is known here", line)
      }
    }
  }

  private func error(_ message: String, _ line: Range<Int>) -> PolicyFileError {
    PolicyFileError(
      path: path,
      place: .init(line: text[..<line.lowerBound].count { $0 == 0x0A } + 1, column: 1),
      message: message,
      sourceLine: String(decoding: text[line], as: UTF8.self),
      fix: "see Rules/README.md, \"Licenses\""
    )
  }
}
