// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension Leaf {
  static let guide = "Rules/README.md, \"What a rule can see\""
  static let kinds = Observation.Kind.allCases.map(\.rawValue)
  static let qualifiers = ["is", "under", "part", "about", "stands"]

  /// Reads `- dataset: "*"` and what qualifies it; it bears on `component` unless it says `about`.
  init(_ node: PolicyNode, component: Component) throws(PolicyFileError) {
    let fields = try Self.fields(of: node)
    let (kind, pattern) = try Self.kind(in: fields)
    self.kind = kind
    self.pattern = Glob(pattern)
    value = try fields.texts("is").first.map(Glob.init)
    section = try fields.texts("under").first.map(Glob.init)
    part = try fields.word("part", as: Part.self)
    self.component = try fields.texts("about").first.map(Component.init) ?? component
    standings = []
    for item in fields["stands"]?.items ?? [] {
      standings.append(try item.word(as: Standing.self))
    }
    place = node.place
  }

  static func fields(of node: PolicyNode) throws(PolicyFileError) -> PolicyFields {
    try node.fields(
      kinds + qualifiers,
      called: "something a rule can look for",
      guide: guide
    )
  }

  /// The one kind that a leaf or an example's observation names, and the word beside it.
  static func kind(
    in fields: PolicyFields
  ) throws(PolicyFileError) -> (Observation.Kind, String) {
    let named = fields.entries.filter { kinds.contains($0.key) }
    guard let first = named.first, let kind = Observation.Kind(rawValue: first.key) else {
      throw fields.node.error(
        "nothing to look for",
        fix: "begin with one of \(kinds.joined(separator: ", ")) (\(guide))"
      )
    }
    guard named.count == 1 else {
      throw fields.node.file.error(
        at: named[1].keyPlace,
        "'\(named[1].key)' beside '\(first.key)'",
        length: named[1].key.count,
        fix: "look for one thing in each item; begin a new one with '- \(named[1].key):'"
      )
    }
    return (kind, try first.value.text())
  }
}
