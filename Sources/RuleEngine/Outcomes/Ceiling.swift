// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How high the list of a rule that an observation matched lets it rise.
package enum Ceiling: String, Sendable, Hashable, CaseIterable {
  case published
  case partial
  case claimed
}
