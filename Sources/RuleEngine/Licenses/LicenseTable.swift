// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// A file of licenses: one a line, with tabs between nine fields.
///
/// It is checked when it is read, and a line is taken apart only when its license is asked for: all of
/// them as YAML would take longer than everything else at the start.
struct LicenseTable: Sendable {
  /// The fields, in their order.
  enum Field: Int, CaseIterable {
    case id, also, name, osi, fsf, deprecated, terms, conditions, restrictions
  }

  let path: String
  let text: [UInt8]
  /// Whether the identifiers are SPDX's.
  let isSPDX: Bool
  /// The lines that hold a license.
  let lines: [Range<Int>]

  /// Reads a table; `path` is only shown.
  init(path: String, text: [UInt8], isSPDX: Bool) throws(PolicyFileError) {
    self.path = path
    self.text = text
    self.isSPDX = isSPDX
    lines = Self.lines(of: text)
    for line in lines { try check(line) }
  }

  /// A table without a line.
  static let empty = LicenseTable()

  private init() { (path, text, isSPDX, lines) = ("", [], false, []) }

  /// Lines that are neither empty nor begin with `#`.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var (lines, start) = ([Range<Int>](), 0)
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      if end > start, text[start] != UInt8(ascii: "#") { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }

  /// The fields of a line.
  private func fields(of line: Range<Int>) -> [ArraySlice<UInt8>] {
    text[line].split(separator: 0x09, omittingEmptySubsequences: false)
  }
}

extension LicenseTable {
  /// The license that goes by a name in lower case.
  func license(named key: String) -> KnownLicense? {
    let key = Array(key.utf8)
    return lines.lazy.filter { goes($0, by: key) }.map { license(fields(of: $0)) }.first
  }

  /// All, in the order of the file, with their other names.
  var all: [(license: KnownLicense, also: [String])] {
    lines.map { line in
      let fields = fields(of: line)
      return (license(fields), words(fields[Field.also.rawValue]))
    }
  }

  /// Whether one of the first three fields is `key`, in either case.
  private func goes(_ line: Range<Int>, by key: [UInt8]) -> Bool {
    var start = line.lowerBound
    for field in [Field.id, .also, .name] {
      var end = start
      while end < line.upperBound, text[end] != 0x09 { end += 1 }
      if field == .also {
        if words(text[start..<end]).contains(where: { $0.utf8.elementsEqual(key) }) { return true }
      } else if end - start == key.count, isEqual(start, key) {
        return true
      }
      start = end + 1
    }
    return false
  }

  private func isEqual(_ start: Int, _ key: [UInt8]) -> Bool {
    for (index, byte) in key.enumerated() {
      let other = text[start + index]
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(other)
      if (isUpper ? other | 0x20 : other) != byte { return false }
    }
    return true
  }

  private func license(_ fields: [ArraySlice<UInt8>]) -> KnownLicense {
    func text(_ field: Field) -> String { String(decoding: fields[field.rawValue], as: UTF8.self) }
    let approvals: [KnownLicense.Approval?] = [
      text(.osi).isEmpty ? nil : .osi, text(.fsf).isEmpty ? nil : .fsf,
    ]
    return KnownLicense(
      id: text(.id).lowercased(),
      spdx: isSPDX ? text(.id) : nil,
      name: text(.name),
      terms: Terms(rawValue: text(.terms)) ?? .unresolved,
      conditions: words(fields[Field.conditions.rawValue]).compactMap { .init(rawValue: $0) },
      restrictions: words(fields[Field.restrictions.rawValue]).compactMap { .init(rawValue: $0) },
      approvals: Set(approvals.compactMap { $0 })
    )
  }

  private func words(_ field: ArraySlice<UInt8>) -> [String] {
    field.isEmpty
      ? []
      : field.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }
}
