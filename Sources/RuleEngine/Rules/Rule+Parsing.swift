// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension Rule {
  static let guide = "Rules/README.md, \"The keys\""
  /// In reading order.
  static let keys = [
    "id", "title", "component", "asks", "because", "sources", "points", "artifacts", "published",
    "partial", "claimed", "not-applicable", "fix", "effort", "ways", "card", "examples",
  ]

  /// Reads one rule; `path` is as it is shown in messages, and ends in the rule's id and ".yaml".
  package init(path: String, text: String) throws(PolicyFileError) {
    let file = try PolicyFile(path: path, text: text)
    let fields = try file.root.fields(Self.keys, guide: Self.guide)
    node = file.root
    id = try Self.id(fields, path: path)
    title = try fields.text("title")
    component = Component(rawValue: try fields.text("component"))
    asks = try fields.text("asks")
    because = try fields.text("because").trimmed
    sources = try Self.sources(fields)
    points = try Self.points(fields)
    combination = try fields.required("artifacts").word(as: Combination.self)
    lists = try Self.lists(fields, component: component)
    notApplicable = try Self.leaves("not-applicable", fields, component: component)
    fix = try fields.text("fix").trimmed
    effort = try fields.word("effort", as: FixPlan.Effort.self) ?? .days
    ways = []
    for item in fields.items("ways") { ways.append(try Remedy(item)) }
    snippet = try fields["card"].map { node throws(PolicyFileError) in try Self.snippet(node) }
    examples = []
    for item in fields.items("examples") {
      examples.append(try RuleExample(item, component: component))
    }
    components = Array(Set(lists.values.joined().map(\.component)))
    needs = Self.needs(lists.values.joined().map(\.kind))
  }

  private static func id(
    _ fields: PolicyFields,
    path: String
  ) throws(PolicyFileError) -> String {
    let node = try fields.required("id")
    let id = try node.text()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name == "\(id).yaml" else {
      let due = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
      throw node.error(
        "the id '\(id)' is not the name of its file",
        fix: "write 'id: \(due)', or rename the file"
      )
    }
    return id
  }

  private static func sources(_ fields: PolicyFields) throws(PolicyFileError) -> [Source] {
    var sources: [Source] = []
    for item in try fields.required("sources").items {
      let source = try item.fields(["name", "url"], guide: guide)
      let url = try source.required("url")
      guard try url.text().hasPrefix("https://") else {
        throw url.error("a source without an address", fix: "write its https:// address")
      }
      sources.append(Source(name: try source.text("name"), url: try url.text()))
    }
    return sources
  }

  private static func snippet(_ node: PolicyNode) throws(PolicyFileError) -> FixPlan.Snippet {
    let fields = try node.fields(["front-matter", "section"], guide: guide)
    return FixPlan.Snippet(
      frontMatter: try fields["front-matter"]?.text().trimmed ?? "",
      section: try fields["section"]?.text().trimmed ?? ""
    )
  }

  private static func points(_ fields: PolicyFields) throws(PolicyFileError) -> Int {
    let node = try fields.required("points")
    let points = try node.number()
    guard (1...1000).contains(points) else {
      throw node.error("\(points) points", fix: "write a number from 1 to 1000")
    }
    return points
  }

  private static func lists(
    _ fields: PolicyFields,
    component: Component
  ) throws(PolicyFileError) -> [Ceiling: [Leaf]] {
    _ = try fields.required(Ceiling.published.rawValue)
    var lists: [Ceiling: [Leaf]] = [:]
    for ceiling in Ceiling.allCases {
      lists[ceiling] = try leaves(ceiling.rawValue, fields, component: component)
    }
    return lists
  }

  private static func leaves(
    _ key: String,
    _ fields: PolicyFields,
    component: Component
  ) throws(PolicyFileError) -> [Leaf] {
    var leaves: [Leaf] = []
    for item in fields.items(key) { leaves.append(try Leaf(item, component: component)) }
    return leaves
  }

  private static func needs(_ kinds: [Observation.Kind]) -> [Need] {
    var needs: [Need] = []
    for kind in Observation.Kind.allCases where kinds.contains(kind) {
      for need in Need.of(kind) where !needs.contains(need) { needs.append(need) }
    }
    return needs
  }
}

extension String {
  /// Without the line break that YAML's `>` leaves at the end.
  var trimmed: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
