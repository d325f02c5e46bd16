// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension JSONText {
  /// Writes a member that holds foreign text made harmless; nothing where there is no text.
  mutating func given(_ name: StaticString, _ value: String?) {
    guard let value = value?.neutralized, !value.isEmpty else { return }
    member(name, value)
  }

  /// Writes a member that holds an array; nothing where it is empty.
  mutating func given<Element>(
    _ name: StaticString,
    _ elements: [Element],
    _ write: (inout JSONText, Element) -> Void
  ) {
    if !elements.isEmpty { member(name, elements, write) }
  }

  /// Writes a member that holds foreign texts made harmless; nothing where there are none.
  mutating func given(_ name: StaticString, _ values: [String]) {
    given(name, values.map(\.neutralized)) { $0.string($1) }
  }

  /// Writes a share of a whole as a number from 0 to 1 with two decimals, rounded down.
  mutating func member(_ name: StaticString, share part: Int, of whole: Int) {
    guard whole > 0 else { return }
    let hundredths = min(max(part * 100 / whole, 0), 100)
    key(name)
    word(hundredths == 100 ? "1" : hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)")
  }
}
