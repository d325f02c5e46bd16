// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Yams

/// One value of a policy file with its place.
package struct PolicyNode: Sendable, Hashable {
  /// A key and its value.
  package struct Entry: Sendable, Hashable {
    package var key: String
    package var keyPlace: PolicyFileError.Place
    package var value: PolicyNode
  }

  package indirect enum Content: Sendable, Hashable {
    case scalar(String)
    case list([PolicyNode])
    case map([Entry])
  }

  package var content: Content
  package var place: PolicyFileError.Place
  package var file: File
  /// Whether it is a scalar in quotes or in a block, which YAML takes for text whatever it says.
  package var isQuoted = false

  init(_ node: Node, in file: File, nodesLeft: inout Int) throws(PolicyFileError) {
    self.file = file
    place = .init(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    nodesLeft -= 1
    guard nodesLeft > 0 else {
      throw file.error(
        at: place,
        "more than \(PolicyFile.nodeLimit) values",
        fix: "write values out instead of repeating aliases, or split the file"
      )
    }
    guard !node.isTagged() else {
      throw file.error(at: place, "a tag, '!'", fix: "write the value alone; text goes into quotes")
    }
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar.string)
      isQuoted = scalar.isQuoted
    case .sequence(let sequence):
      var items: [PolicyNode] = []
      for item in sequence { items.append(try PolicyNode(item, in: file, nodesLeft: &nodesLeft)) }
      content = .list(items)
    case .mapping(let mapping):
      content = .map(try Self.entries(mapping, in: file, nodesLeft: &nodesLeft))
    case .alias(let alias):
      throw file.error(
        at: place,
        "an alias, '*\(alias.anchor.rawValue)'",
        fix: "put a pattern in quotes: \"*\(alias.anchor.rawValue)\""
      )
    }
  }

  private static func entries(
    _ mapping: Node.Mapping,
    in file: File,
    nodesLeft: inout Int
  ) throws(PolicyFileError) -> [Entry] {
    var entries: [Entry] = []
    for (key, value) in mapping {
      let place = PolicyFileError.Place(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
      guard !key.isTagged(asKey: true), let name = key.scalar?.string else {
        throw file.error(at: place, "a key that is not a word", fix: "use a word as the key")
      }
      let node = try PolicyNode(value, in: file, nodesLeft: &nodesLeft)
      entries.append(Entry(key: name, keyPlace: place, value: node))
    }
    return entries
  }
}

extension PolicyNode {
  /// The text, of a scalar.
  package func text() throws(PolicyFileError) -> String {
    guard case .scalar(let text) = content else {
      throw error("a single value is due here", fix: "write one word or sentence")
    }
    return text
  }

  /// The text, of a scalar; nil of all else.
  package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

  /// The whole number, of a scalar: in digits alone, since YAML's readers differ over `060`.
  package func number() throws(PolicyFileError) -> Int {
    let text = try text()
    guard !isQuoted else {
      throw error("'\(text)' in quotes is text, and no number", fix: "write digits without quotes")
    }
    guard let number = Int(text), String(number) == text else {
      throw error("'\(text)' is not a whole number", fix: "write digits only, the first one no 0")
    }
    return number
  }

  /// The items of a list; a single value counts as a list of one.
  package var items: [PolicyNode] {
    if case .list(let items) = content { items } else { [self] }
  }

  /// The texts of a list of scalars, or of one.
  package func texts() throws(PolicyFileError) -> [String] {
    var texts: [String] = []
    for item in items { texts.append(try item.text()) }
    return texts
  }

  /// The keys and values of a map, each key one of `known` and none written twice.
  ///
  /// `known` stands in reading order. `called` is what an unknown key is not, and `guide` where the
  /// keys are explained; both are for the message.
  package func fields(
    _ known: [String],
    called: String = "a key that is known here",
    guide: String
  ) throws(PolicyFileError) -> PolicyFields {
    guard case .map(let entries) = content else {
      throw error(
        "keys and values are due here",
        fix: "use some of \(known.joined(separator: ", "))"
      )
    }
    return try PolicyFields(entries, of: self, known: known, called: called, guide: guide)
  }

  /// A mistake at this value.
  package func error(
    _ message: String,
    suggestion: String? = nil,
    fix: String
  ) -> PolicyFileError {
    let length = if case .scalar(let text) = content { text.count } else { 1 }
    return file.error(at: place, message, length: length, suggestion: suggestion, fix: fix)
  }
}
