// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a host's robots.txt allows a reader.
///
/// Source: RFC 9309. The longest rule that fits decides; of two as long, the one that allows.
struct RobotsRules: Sendable, Hashable {
  private struct Rule: Sendable, Hashable {
    var pattern: String
    var glob: Glob
    var allows: Bool
  }

  private var rules: [Rule] = []

  /// Lines that are read at most.
  private static let lineLimit = 20_000

  /// Reads the groups for `agent`, or those for everybody where it has none of its own.
  init(_ text: String, agent: String) {
    var own: [Rule] = []
    var general: [Rule] = []
    var (isOwn, isGeneral, isInRules) = (false, false, true)
    var hasOwn = false
    for line in text.split(whereSeparator: \.isNewline).prefix(Self.lineLimit) {
      let words = line.prefix { $0 != "#" }
      guard let colon = words.firstIndex(of: ":") else { continue }
      let key = String(words[..<colon]).trimmed.lowercased()
      let value = String(words[words.index(after: colon)...]).trimmed
      switch key {
      case "user-agent":
        if isInRules { (isOwn, isGeneral, isInRules) = (false, false, false) }
        if value == "*" { isGeneral = true }
        if value.lowercased() == agent { (isOwn, hasOwn) = (true, true) }
      case "allow", "disallow":
        isInRules = true
        guard !value.isEmpty else { continue }
        let rule = Self.rule(value, allows: key == "allow")
        if isOwn { own.append(rule) }
        if isGeneral { general.append(rule) }
      default: continue
      }
    }
    rules = hasOwn ? own : general
  }

  /// Without `$`, a rule fits every path that begins with it.
  private static func rule(_ pattern: String, allows: Bool) -> Rule {
    let isWhole = pattern.hasSuffix("$")
    let glob = Glob(isWhole ? String(pattern.dropLast()) : pattern + "*")
    return Rule(pattern: pattern, glob: glob, allows: allows)
  }

  /// Whether a page may be read; `path` begins with a slash.
  func allows(_ path: String) -> Bool {
    let fitting = rules.filter { $0.glob.matches(path) }
    let longest = fitting.map(\.pattern.utf8.count).max() ?? 0
    let deciding = fitting.filter { $0.pattern.utf8.count == longest }
    return deciding.isEmpty || deciding.contains(where: \.allows)
  }
}
