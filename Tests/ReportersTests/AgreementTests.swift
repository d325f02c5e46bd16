// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("An agreement with an index")
struct AgreementTests {
  @Test("has a golden file of every format", arguments: CalibrationReporter.all.map(\.name))
  func golden(name: String) throws {
    let reporter = try #require(CalibrationReporter.all.first { $0.name == name })
    let ending = name == "text" ? "txt" : name
    try Golden.expect(reporter.index(.sample, RenderStyle()), in: "agreement.\(ending)")
  }
}
