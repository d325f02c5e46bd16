// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests
import PolicyFiles

extension Pack {
  private static let guide = "Rules/README.md, \"A pack\""
  private static let keys = ["id", "version", "title", "about", "order", "classes"]

  /// Reads the pack in `folder`: `pack.yaml` and every other `.yaml` file beside it, each a rule.
  package static func load(_ folder: String) throws(PolicyFileError) -> Pack {
    var hashed: [UInt8] = []
    var texts: [(name: String, text: String)] = []
    for name in try PolicyFolder.yamlFiles(in: folder) {
      let text = try PolicyFolder.text(at: "\(folder)/\(name)")
      // Lengths keep the end of one file apart from the beginning of the next.
      hashed += Array("\(name)\n\(text.utf8.count)\n".utf8) + Array(text.utf8)
      texts.append((name, text))
    }
    guard let header = texts.first(where: { $0.name == "pack.yaml" }) else {
      throw PolicyFolder.error(
        "\(folder)/pack.yaml",
        "no pack here",
        fix: "add pack.yaml with \(keys.dropLast().joined(separator: ", ")) (\(guide))"
      )
    }
    var rules: [Rule] = []
    for (name, text) in texts where name != "pack.yaml" {
      rules.append(try Rule(path: "\(folder)/\(name)", text: text))
    }
    return try Pack(
      PolicyFile(path: "\(folder)/pack.yaml", text: header.text),
      rules: rules,
      digest: "sha256:\(SHA256.hex(hashed))"
    )
  }

  private init(_ file: PolicyFile, rules: [Rule], digest: String) throws(PolicyFileError) {
    let fields = try file.root.fields(Self.keys, guide: Self.guide)
    id = try fields.text("id")
    version = try fields.text("version")
    title = try fields.text("title")
    about = try fields.text("about").trimmed
    self.rules = try Self.ordered(rules, by: fields.required("order"))
    let criteria = self.rules.map(\.id)
    for item in fields.items("classes") {
      let next = try PackClass(item, criteria: criteria)
      guard !classes.contains(where: { $0.id == next.id }) else {
        throw item.error("the class '\(next.id)' stands twice", fix: "keep one of them")
      }
      classes.append(next)
    }
    self.digest = digest
  }

  private static func ordered(
    _ rules: [Rule],
    by order: PolicyNode
  ) throws(PolicyFileError) -> [Rule] {
    var ordered: [Rule] = []
    for item in order.items {
      let id = try item.text()
      guard let rule = rules.first(where: { $0.id == id }) else {
        throw item.error("no rule '\(id)' beside this file", fix: "add \(id).yaml, or delete this")
      }
      guard !ordered.contains(where: { $0.id == id }) else {
        throw item.error("'\(id)' stands twice", fix: "keep one of them")
      }
      ordered.append(rule)
    }
    let ids = Set(ordered.map(\.id))
    if let left = rules.first(where: { !ids.contains($0.id) }) {
      throw order.error("the rule '\(left.id)' is not in the order", fix: "add '- \(left.id)' here")
    }
    guard !ordered.isEmpty else { throw order.error("no rules", fix: "add a rule") }
    return ordered
  }
}
