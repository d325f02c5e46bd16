// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("Any failure beats undecided, and undecided beats passed")
struct GateDecisionTests {
  static let rows: [(checks: [Gate.Decision], decision: Gate.Decision)] = [
    ([], .passed),
    ([.passed], .passed),
    ([.undecided], .undecided),
    ([.failed], .failed),
    ([.passed, .undecided], .undecided),
    ([.undecided, .passed], .undecided),
    ([.undecided, .failed], .failed),
    ([.failed, .undecided, .passed], .failed),
  ]

  @Test("Of the checks of a gate", arguments: rows)
  func decision(_ row: (checks: [Gate.Decision], decision: Gate.Decision)) {
    let checks = row.checks.map { Gate.Check(requirement: "", decision: $0, reason: "") }
    #expect(Gate(checks: checks).decision == row.decision)
  }
}
