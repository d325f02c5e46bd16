// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Yams

/// A YAML file that a person wrote: a rule, a lexicon, a configuration.
///
/// Decoding with `Codable` would lose the lines and pass unknown keys over in silence; here every
/// value knows its place.
package struct PolicyFile: Sendable {
  /// As it is shown in messages.
  package var path: String
  package var text: String
  /// The top of the file.
  package var root: PolicyNode

  /// The most bytes of one file.
  package static let byteLimit = 1 << 20
  /// The most values in one file.
  package static let nodeLimit = 50_000

  /// Reads `text`; `path` is only shown.
  package init(path: String, text: String) throws(PolicyFileError) {
    self.path = path
    self.text = text
    let file = PolicyNode.File(
      path: path,
      lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
        String.init
      )
    )
    guard text.utf8.count <= Self.byteLimit else {
      throw file.error(at: nil, "larger than \(Self.byteLimit) bytes", fix: "split the file")
    }
    if let anchor = file.anchor { throw file.anchored(at: anchor) }
    guard let node = try Self.compose(text, in: file) else {
      throw file.error(at: nil, "an empty file", fix: "write the keys, or delete the file")
    }
    var left = Self.nodeLimit
    root = try PolicyNode(node, in: file, nodesLeft: &left)
  }

  private static func compose(
    _ text: String,
    in file: PolicyNode.File
  ) throws(PolicyFileError) -> Node? {
    do {
      // Without a resolver, which would make of plain words what they may mean, a tag is a written one.
      return try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw file.error(error)
    } catch {
      throw file.error(at: nil, "not readable as YAML", fix: "check the indentation")
    }
  }
}
