// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Yams

extension PolicyNode {
  /// The text, of a scalar that every reader of YAML takes for text: not `42`, `yes` or `null`.
  ///
  /// What a JSON Schema calls a string; without this an editor that checks the file by the schema
  /// would refuse what is read here. A day (`2027-03-31`) is text there, too.
  package func string() throws(PolicyFileError) -> String {
    let text = try text()
    let tag = Resolver.default.resolveTag(of: Node(text))
    guard isQuoted || tag == .str || tag == .timestamp else {
      throw error("'\(text)' without quotes is no text", fix: "put it in quotes: \"\(text)\"")
    }
    return text
  }

  /// The items of what must be a list.
  func list(of noun: String) throws(PolicyFileError) -> [PolicyNode] {
    guard case .list(let items) = content else {
      throw error("a list of \(noun) is due here", fix: "begin each of them with '- '")
    }
    return items
  }
}
