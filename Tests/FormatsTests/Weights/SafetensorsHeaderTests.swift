// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The header of a safetensors file")
struct SafetensorsHeaderTests {
  @Test("Nothing") func nothing() throws {
    let step = try SafetensorsHeader.read([], fileSize: nil)
    #expect(step == .needs(10))
  }
}
