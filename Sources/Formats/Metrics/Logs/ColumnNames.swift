// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The names met in a log and what they hold, each looked up once.
struct ColumnNames: Sendable {
  enum Limit {
    /// How many names are remembered.
    static let names = 4_096
    /// How many names are reported.
    static let reported = 256
    /// How many bytes of a name are looked at.
    static let name = 200
  }

  let words: ColumnWords
  private var roles: [ArraySlice<UInt8>: ColumnRole?] = [:]
  /// Those that mean something, as they were first met.
  private(set) var known: Set<String> = []

  init(_ words: ColumnWords) { self.words = words }

  /// What the column by this name holds.
  mutating func role(of name: ArraySlice<UInt8>) -> ColumnRole? {
    remember(name) { $0.role(of: name) }
  }

  /// What the number behind these words is: positions may follow others, "training step 100".
  mutating func role(behind run: ArraySlice<UInt8>) -> ColumnRole? {
    remember(run) { words in
      if let role = words.role(of: run) { return role }
      let parts = run.split { !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "_") && $0 < 0x80 }
      for count in [2, 1] where parts.count > count {
        let tail = parts.suffix(count).joined(separator: [UInt8(ascii: " ")])
        let role = words.role(of: Array(tail))
        if role == .step || role == .epoch { return role }
      }
      return nil
    }
  }

  private mutating func remember(
    _ name: ArraySlice<UInt8>,
    _ find: (ColumnWords) -> ColumnRole?
  ) -> ColumnRole? {
    let name = name.suffix(Limit.name)
    if let role = roles[name] { return role }
    let role = find(words)
    if roles.count < Limit.names { roles[name] = .some(role) }
    if role != nil, known.count < Limit.reported { known.insert(String(text: name.trimmed)) }
    return role
  }

  /// Whether a text says that its row is of an evaluation.
  func isEvaluation(_ text: String) -> Bool {
    text.utf8.count <= Limit.name && words.evaluation.contains(text.lowercased())
  }
}

extension ArraySlice<UInt8> {
  /// Without the white space around it.
  var trimmed: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !$0.isSpace }) else { return [] }
    return self[...last].drop(while: \.isSpace)
  }
}
