// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension RuleExample {
  private static let keys = ["when", "seen", "unseen", "expect", "because"]
  static let guide = "Rules/README.md, \"Examples\""

  init(_ node: PolicyNode, component: Component) throws(PolicyFileError) {
    let fields = try node.fields(Self.keys, guide: Self.guide)
    self.node = node
    when = try fields.text("when")
    seen = []
    for item in fields.items("seen") {
      seen.append(try Self.observation(item, component: component, line: seen.count + 1))
    }
    unseen = []
    for item in fields.items("unseen") {
      unseen.append(try item.word(as: Observation.Kind.self))
    }
    expect = try fields.required("expect").word(as: Outcome.self)
    because = try fields.word("because", as: ReasonCode.self)
    guard (expect == .unpublished) == (because != nil) else {
      throw node.error(
        because == nil ? "no reason code is expected" : "a reason code without 'unpublished'",
        fix: because == nil ? "add 'because: absent' or another code" : "leave out 'because'"
      )
    }
  }

  /// An observation in the words of a leaf; how it stands is `not-looked-at` unless it says so.
  private static func observation(
    _ node: PolicyNode,
    component: Component,
    line: Int
  ) throws(PolicyFileError) -> Observation {
    let fields = try Leaf.fields(of: node)
    let (kind, name) = try Leaf.kind(in: fields)
    let value = try fields.texts("is").first ?? (kind == .statement ? name : "")
    return Observation(
      kind: kind,
      component: try fields.texts("about").first.map(Component.init) ?? component,
      name: kind == .statement ? "" : name,
      value: value,
      section: try fields.texts("under").first ?? "",
      standing: try fields.word("stands", as: Standing.self) ?? .notLookedAt,
      part: try fields.word("part", as: Part.self) ?? .own,
      source: Source(url: "https://example.org/card", path: "README.md", line: line)
    )
  }
}
