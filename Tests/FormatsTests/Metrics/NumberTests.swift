// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct NumberTests {
  /// The same numbers in every run: a linear congruence, with the constants of Knuth's MMIX.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64 = 1

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  private static let texts: [String] = {
    var generator = Sequence()
    let random = (0..<2_000).map { _ in
      let digits = String(UInt64.random(in: 0..<1_000_000_000_000_000, using: &generator))
      let point = digits.index(
        digits.startIndex,
        offsetBy: Int.random(in: 0...digits.count, using: &generator)
      )
      return digits[..<point] + "." + digits[point...]
    }
    return random.map(String.init) + [
      "0", "-0.5", "1e-05", "2.1E+00", "1234567890123456", "0.1234567890123456", "+5", ".5", "5.",
    ]
  }()

  @Test func readsNumbersAsTheStandardLibraryDoes() {
    for text in Self.texts {
      let value = LenientJSON.text(text).measurement
      #expect(value == Double(text), "\(text)")
    }
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1,5", "--1", "1-", "five"])
  func readsNothingElse(text: String) {
    #expect(LenientJSON.text(text).measurement == nil)
  }
}
