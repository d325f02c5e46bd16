// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Subject {
  /// What the model is called on its host, without its owner.
  package var shortName: String { parts.last.map(String.init) ?? id }

  /// The account or group that the host keeps it under; nil where there is none, as for a folder.
  package var owner: String? {
    guard host != "local", parts.count > 1 else { return nil }
    return parts.dropLast().joined(separator: "/")
  }

  private var parts: [Substring] { id.split(separator: "/") }
}
