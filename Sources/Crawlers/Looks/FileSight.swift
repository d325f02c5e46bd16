// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a file was found to be when it was opened.
package struct FileSight: Sendable, Hashable {
  package var standing: Standing
  /// What was found, in one sentence without a full stop.
  package var says: String
  package var excerpt: String
  package var source: Source
  package var sha256: String?

  package init(
    _ standing: Standing,
    says: String,
    excerpt: String = "",
    source: Source,
    sha256: String? = nil
  ) {
    self.standing = standing
    self.says = says
    self.excerpt = excerpt
    self.source = source
    self.sha256 = sha256
  }
}
