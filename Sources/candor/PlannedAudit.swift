// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// An audit with what to publish next, worked out once for the gate and for the reports.
struct PlannedAudit: Sendable {
  var audit: Audit
  var plan: FixPlan
}
