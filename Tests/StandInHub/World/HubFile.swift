// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests

/// A file in a repository of the hub.
package struct HubFile: Sendable, Hashable {
  /// What stands in for a large file in git.
  package struct Payload: Sendable, Hashable {
    /// The digest of the content, 64 hex digits.
    package var sha256: String
    package var size: Int

    package init(sha256: String, size: Int) {
      self.sha256 = sha256
      self.size = size
    }

    /// The name that the content network gives it: 64 hex digits, too, and not the digest.
    package var xetHash: String { SHA256.hex("xet \(sha256)") }

    /// The text of the pointer in git.
    package var pointer: String { GitObject.pointer(sha256: sha256, size: size) }
  }

  package var path: String
  /// In bytes; nil where the recording doesn't tell.
  package var size: Int?
  /// The id of the file, or of its pointer, in git; nil where the recording doesn't tell.
  package var oid: String?
  /// Set for a large file.
  package var payload: Payload?
  package var content: Content

  package init(
    _ path: String,
    size: Int? = nil,
    oid: String? = nil,
    payload: Payload? = nil,
    content: Content
  ) {
    self.path = path
    self.size = size ?? payload?.size ?? content.size
    self.payload = payload
    self.content = content
    self.oid = oid
    if oid == nil, let payload { self.oid = GitObject.blob(Array(payload.pointer.utf8)) }
    if oid == nil, payload == nil, case .bytes(let bytes) = content {
      self.oid = GitObject.blob(bytes)
    }
  }

  /// A plain file with `text`.
  package static func text(_ path: String, _ text: String) -> HubFile {
    HubFile(path, content: .bytes(Array(text.utf8)))
  }

  /// A large file that starts with `head` and is `size` bytes long, zeros to the end.
  package static func large(_ path: String, head: [UInt8] = [], size: Int? = nil) -> HubFile {
    let size = size ?? head.count
    let digest = size == head.count ? SHA256.hex(head) : SHA256.hex("\(path) \(size)")
    return HubFile(
      path,
      payload: Payload(sha256: digest, size: size),
      content: size == head.count ? .bytes(head) : .sparse(head: head, size: size)
    )
  }
}
