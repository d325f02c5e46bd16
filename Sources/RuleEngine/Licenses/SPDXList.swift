// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// Reads the file of the SPDX list's licenses: one a line, with tabs between eight fields.
///
/// It is no YAML, since it is read at every start.
struct SPDXList {
  private static let fields = 8
  private static let guide = "see Rules/README.md, \"Licenses\""

  private let path: String
  private var number = 0

  /// The licenses of the list; `path` is only shown.
  static func licenses(path: String, text: String) throws(PolicyFileError) -> [KnownLicense] {
    var list = SPDXList(path: path)
    var licenses: [KnownLicense] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      list.number += 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      licenses.append(try list.license(line))
    }
    return licenses
  }

  private init(path: String) { self.path = path }

  /// Identifier, name, approved by OSI, free by FSF, deprecated, terms, conditions, restrictions.
  private func license(_ line: Substring.UTF8View) throws(PolicyFileError) -> KnownLicense {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard fields.count == Self.fields else {
      throw error("\(fields.count) fields where \(Self.fields) are due", line)
    }
    let terms = try word(fields[5], as: Terms.self, line)
    let restrictions = try words(fields[7], as: KnownLicense.Restriction.self, line)
    guard terms != .open || restrictions.isEmpty else {
      throw error("open terms with a restriction", line)
    }
    return KnownLicense(
      id: fields[0].lowercased(),
      spdx: fields[0],
      name: fields[1],
      terms: terms,
      conditions: try words(fields[6], as: KnownLicense.Condition.self, line),
      restrictions: restrictions,
      approvals: Set(
        [fields[2] == "yes" ? .osi : nil, fields[3] == "yes" ? .fsf : nil].compactMap { $0 }
      )
    )
  }

  private func words<Word: RawRepresentable>(
    _ field: String,
    as type: Word.Type,
    _ line: Substring.UTF8View
  ) throws(PolicyFileError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for part in field.split(separator: " ") { words.append(try word(String(part), as: type, line)) }
    return words
  }

  private func word<Word: RawRepresentable>(
    _ text: String,
    as type: Word.Type,
    _ line: Substring.UTF8View
  ) throws(PolicyFileError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw error("'\(text)' is not a word that is known here", line)
    }
    return word
  }

  private func error(_ message: String, _ line: Substring.UTF8View) -> PolicyFileError {
    PolicyFileError(
      path: path,
      place: .init(line: number, column: 1),
      message: message,
      sourceLine: String(Substring(line)),
      fix: Self.guide
    )
  }
}
