// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What this build calls itself.
enum Release {
  static let version = "0.1.0"

  static let tool = Audit.Tool(name: "candor", version: version)

  /// What hosts see, with where to ask about it.
  static let userAgent = "candor/\(version) (+https://github.com/candor-audit/candor)"
}
