// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The user's words, taken apart without asking which host they mean.
package enum ReferenceText: Sendable, Hashable {
  /// A web address.
  case address(PageAddress)
  /// `hf:owner/name@revision`: the prefix, the id and the revision.
  case prefixed(prefix: String, id: String, revision: String?)
  /// `owner/name@revision`.
  case bare(id: String, revision: String?)
  /// A folder on this machine.
  case folder(String)

  package init(_ words: String) throws(ReferenceError) {
    let text = words.trimmed
    let unsafe = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    guard !text.isEmpty, text.utf8.count <= 2_000, !unsafe else {
      throw ReferenceError(words, "empty, too long, or with control characters", fix: Self.forms)
    }
    if text.hasPrefix(".") || text.hasPrefix("/") || text.hasPrefix("~") {
      self = .folder(text)
    } else if text.contains("://") && !text.hasPrefix("hf://") {
      guard let address = PageAddress(text) else {
        throw ReferenceError(words, "not an address that can be read", fix: Self.forms)
      }
      self = .address(address)
    } else {
      self = Self.short(text)
    }
  }

  private static func short(_ text: String) -> ReferenceText {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let revision = parts.count == 2 ? Self.revision(parts[1]) : nil
    let id = parts.first ?? ""
    guard let colon = id.firstIndex(of: ":") else { return .bare(id: id, revision: revision) }
    var name = String(id[id.index(after: colon)...])
    while name.hasPrefix("/") { name.removeFirst() }
    return .prefixed(prefix: id[..<colon].lowercased(), id: name, revision: revision)
  }

  /// `revision[/path]`, of which the path names no other model; `refs/pr/N` holds slashes itself.
  private static func revision(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix(parts.first == "refs" ? 3 : 1).joined(separator: "/")
  }

  /// The forms a reference may have, as a sentence.
  package static let forms =
    "Give a model's address (https://huggingface.co/owner/name), hf:owner/name, "
    + "github:owner/name, gitlab:group/name, ms:owner/name, owner/name, "
    + "or a folder that starts with . or /."
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
