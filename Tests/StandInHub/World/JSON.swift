// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Any JSON value, so that facts of a host can be kept whole and changed field by field.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([JSON])
  case object([String: JSON])

  /// Reads the bytes of a JSON text.
  package init(parsing bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
  }

  /// The value as a JSON text, keys sorted.
  package var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self))
    }
  }

  /// The field `name` of an object; setting it on anything else makes an object.
  package subscript(name: String) -> JSON? {
    get {
      guard case .object(let fields) = self else { return nil }
      return fields[name]
    }
    set {
      var fields = self.fields
      fields[name] = newValue
      self = .object(fields)
    }
  }

  /// The fields of an object; none of anything else.
  package var fields: [String: JSON] {
    guard case .object(let fields) = self else { return [:] }
    return fields
  }

  /// The items of a list; none of anything else.
  package var items: [JSON] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  /// The text of a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The whole number.
  package var integer: Int? {
    guard case .integer(let integer) = self else { return nil }
    return integer
  }

  /// Whether this is `true`.
  package var isTrue: Bool { self == .bool(true) }
}
