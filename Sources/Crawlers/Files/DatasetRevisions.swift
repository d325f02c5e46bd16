// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The revisions at which a card's own code loads datasets: the versions that it means.
struct DatasetRevisions: Sendable {
  /// Branches, tags or commits by the dataset's id in lower case.
  private(set) var revisions: [String: String] = [:]

  /// Characters of a call in which its revision is looked for.
  private static let reach = 300
  private static let mark = "load_dataset("

  init() {}

  /// Reads the calls in a card's blocks of code.
  init(_ card: CardDocument) {
    for block in card.blocks {
      guard case .code = block.kind else { continue }
      for call in block.text.ranges(of: Self.mark) {
        note(block.text[call.upperBound...].prefix(Self.reach))
      }
    }
  }

  /// `"owner/name", ..., revision="v1"`: the first text of the call, and the one behind the word.
  private mutating func note(_ call: Substring) {
    // A call ends with its bracket; those within are of other calls.
    let arguments = call.prefix { $0 != ")" }
    guard let id = Self.quoted(arguments),
      let word = arguments.firstRange(of: "revision"),
      let equals = arguments[word.upperBound...].first(where: { !$0.isWhitespace }), equals == "=",
      let revision = Self.quoted(arguments[word.upperBound...])
    else { return }
    revisions[id.lowercased()] = revision
  }

  /// The first text in quotes, of the characters that ids and revisions have.
  private static func quoted(_ text: Substring) -> String? {
    guard let start = text.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    let rest = text[text.index(after: start)...]
    guard let end = rest.firstIndex(of: text[start]) else { return nil }
    let word = rest[..<end]
    let isPlain = word.utf8.allSatisfy { byte in
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || "0123456789._-/".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty && word.utf8.count <= 200 ? String(word) : nil
  }

  /// The goal at the revision that the card's code means; a revision in the pointer itself counts more.
  func placing(_ goal: Goal) -> Goal {
    guard goal.kind == .dataset, goal.revision == nil,
      let revision = revisions[goal.id.lowercased()], revision != "main"
    else { return goal }
    var goal = goal
    goal.revision = revision
    return goal
  }
}
