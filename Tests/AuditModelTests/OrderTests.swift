// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("Claims and grades have an order")
struct OrderTests {
  @Test("A link says more than a name, a name more than a denial, that more than vague words")
  func claims() {
    let strongestFirst: [Claim] = [.linked, .named, .denied, .vague, .absent, .unseen]
    #expect(Claim.allCases.sorted(by: >) == strongestFirst)
  }

  @Test("What was inspected counts more than what is listed, and that more than words")
  func grades() {
    #expect(Grade.allCases.sorted(by: >) == [.verified, .reachable, .claimed])
  }
}
