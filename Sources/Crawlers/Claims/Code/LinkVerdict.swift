// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a link to code is worth.
struct LinkVerdict {
  var value: String
  var claim: Claim
  var standing: Standing
  /// Why, as the end of a sentence.
  var reason: String
}
