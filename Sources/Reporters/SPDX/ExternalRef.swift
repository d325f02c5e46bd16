// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension SPDX {
  /// An address outside of the document.
  struct ExternalRef: Sendable, Hashable {
    /// One of SPDX's words for what is there.
    var type: String
    var url: String
    var comment: String
  }

  func externalRef(_ reference: ExternalRef, _ text: inout JSONText) {
    text.object {
      $0.member("type", "ExternalRef")
      $0.member("externalRefType", reference.type)
      $0.member("locator", [reference.url])
      $0.given("comment", reference.comment)
    }
  }
}
