// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What stands in an audit's place when there is none: `candor.error/1`.
public struct ErrorReport: Sendable, Hashable {
  /// The reference as the user gave it.
  public var ref: String
  /// A short name for the kind of failure (``FetchError/kind``, or the command's own).
  public var kind: String
  /// What, where, and what to do about it.
  public var message: String
  /// The address that failed; nil where no address was asked.
  public var url: String?

  /// A failure to audit `ref`.
  public init(ref: String, kind: String, message: String, url: String? = nil) {
    self.ref = ref
    self.kind = kind
    self.message = message
    self.url = url
  }

  /// A failure to audit `ref` since a surface could not be fetched.
  public init(ref: String, _ error: FetchError) {
    self.init(ref: ref, kind: error.kind, message: error.description, url: error.url)
  }

  /// The report as one line of JSON in UTF-8, with its line feed.
  public var jsonLine: [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("schema", "candor.error/1")
      $0.member("ref", ref)
      $0.member("error") {
        $0.member("kind", kind)
        $0.member("message", message)
        $0.member("url", url)
      }
    }
    text.endLine()
    return text.bytes
  }
}
