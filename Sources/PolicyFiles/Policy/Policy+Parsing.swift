// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Policy {
  package static let guide = "candor policy --help"
  /// In reading order.
  package static let keys = [
    "pack", "require", "min_score", "min_class", "max_unknown", "hosts", "budget", "depth",
    "timeout", "artifacts", "waivers",
  ]
  /// The outcomes that may be required, the highest first.
  private static let outcomes: [Outcome] = [.published, .partial, .claimed]
  /// A file may lower what an audit costs, and raise it no further than this.
  private static let budgets = 1...500
  private static let depths = 0...6
  /// In seconds.
  private static let timeouts = 1...120

  /// Reads a policy; `path` is only shown.
  ///
  /// Waivers that cannot be read are no mistake of the file: they stand as unreadable, and whoever
  /// judges by the policy must not pass over them.
  package init(path: String, text: String) throws(PolicyFileError) {
    self.init(path: path)
    let file = try PolicyFile(path: path, text: text)
    let fields = try file.root.fields(Self.keys, guide: Self.guide)
    guard !fields.entries.isEmpty else {
      throw file.root.error("a policy without keys", fix: "write one, or delete the file")
    }
    for entry in fields.entries where entry.value.content == .scalar("") {
      throw file.root.file.error(
        at: entry.keyPlace,
        "nothing stands under '\(entry.key)'",
        length: entry.key.count,
        fix: "write a value, or delete the key"
      )
    }
    pack = try Self.id(fields["pack"])
    require = try Self.required(fields["require"])
    minScore = try Self.number(fields["min_score"], in: 0...100)
    minClass = try Self.id(fields["min_class"])
    maxUnknown = try Self.number(fields["max_unknown"], in: 0...1_000)
    hosts = try Self.hosts(fields["hosts"])
    budget = try Self.number(fields["budget"], in: Self.budgets)
    depth = try Self.number(fields["depth"], in: Self.depths)
    timeout = try Self.number(fields["timeout"], in: Self.timeouts)
    artifacts = try Self.artifacts(fields["artifacts"])
    for item in try fields["waivers"]?.list(of: "waivers") ?? [] {
      waivers.append(try Self.written(item))
    }
  }

  /// A name of letters, digits, dots, dashes: no path, since the file may be a stranger's.
  private static func id(_ node: PolicyNode?) throws(PolicyFileError) -> PolicyNode? {
    guard let node else { return nil }
    let text = try node.string()
    let isPlain = text.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte.isASCIILetterOrDigit
    }
    guard isPlain, !text.hasPrefix(".") else {
      throw node.error(
        "'\(text)' is no id",
        fix: "write the id alone; a folder of rules of your own is given by --pack"
      )
    }
    return node
  }

  private static func number(
    _ node: PolicyNode?,
    in range: ClosedRange<Int>
  ) throws(PolicyFileError) -> Int? {
    guard let node else { return nil }
    let number = try node.number()
    guard range.contains(number) else {
      throw node.error(
        "\(number) is out of range",
        fix: "write a number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }

  private static func required(_ node: PolicyNode?) throws(PolicyFileError) -> [Required] {
    guard let node else { return [] }
    let words = outcomes.map(\.rawValue)
    var required: [Required] = []
    for entry in try node.openEntries("criterion", value: "outcome") {
      let word = try entry.value.string()
      guard let outcome = outcomes.first(where: { $0.rawValue == word }) else {
        throw entry.value.error(
          "'\(word)' is no outcome that can be required",
          suggestion: NearMiss.of(word, among: words),
          fix: "use one of \(words.joined(separator: ", "))"
        )
      }
      required.append(Required(criterion: entry, outcome: outcome))
    }
    return required
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
