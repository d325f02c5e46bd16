// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension JSONText {
  /// Writes a member that holds a string, or null.
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { word("null") }
  }

  /// Writes a member that holds a whole number, or null.
  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    word(value.map(String.init) ?? "null")
  }

  /// Writes a member that holds true or false.
  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    word(value ? "true" : "false")
  }

  /// Writes a member that holds strings.
  package mutating func member(_ name: StaticString, _ values: [String]) {
    member(name, values) { $0.string($1) }
  }

  /// Writes a member that holds an array.
  package mutating func member<Element>(
    _ name: StaticString,
    _ elements: [Element],
    _ write: (inout JSONText, Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }

  /// Writes a member that holds an object.
  package mutating func member(_ name: StaticString, _ write: (inout JSONText) -> Void) {
    key(name)
    object(write)
  }
}
