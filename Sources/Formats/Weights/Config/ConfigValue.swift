// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A value of a small JSON file, read whole within bounds.
package indirect enum ConfigValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case whole(Int)
  case real(Double)
  case text(String)
  case list([ConfigValue])
  case map([String: ConfigValue])
}

extension ConfigValue {
  /// Bytes of a file that are read at most; lists of labels make some configurations long.
  package static let largest = 8 << 20
  static let mostValues = 400_000
  static let longestText = 1 << 20

  /// Reads a file whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    guard bytes.count <= Self.largest else {
      throw .tooLarge(what: "the file", found: UInt64(bytes.count), limit: Self.largest)
    }
    var json = BoundedJSON(bytes)
    guard let kind = json.kind(), kind == .object || kind == .array else {
      throw .foreign(format: "JSON", found: "no object or array stands at its beginning")
    }
    var values = 0
    self = try Self.value(&json, &values)
    try json.close()
  }

  private static func value(
    _ json: inout BoundedJSON,
    _ values: inout Int
  ) throws(WeightsFault) -> ConfigValue {
    try json.limit("the number of values", values, mostValues)
    values += 1
    switch json.kind() {
    case .object: return try map(&json, &values)
    case .array: return try list(&json, &values)
    case .string: return .text(try json.string(longest: longestText))
    case .word: return try json.word().map { .flag($0) } ?? .null
    case .number:
      switch try json.number() {
      case .whole(let number): return .whole(number)
      case .other(let number): return .real(number)
      }
    case nil: throw json.damaged("no JSON value")
    }
  }

  private static func map(
    _ json: inout BoundedJSON,
    _ values: inout Int
  ) throws(WeightsFault) -> ConfigValue {
    var (map, count) = ([String: ConfigValue](), values)
    try json.object(longestName: longestText) { json, name throws(WeightsFault) in
      map[name] = try value(&json, &count)
    }
    values = count
    return .map(map)
  }

  private static func list(
    _ json: inout BoundedJSON,
    _ values: inout Int
  ) throws(WeightsFault) -> ConfigValue {
    var (list, count) = ([ConfigValue](), values)
    try json.array { json throws(WeightsFault) in list.append(try value(&json, &count)) }
    values = count
    return .list(list)
  }
}

extension ConfigValue {
  package subscript(key: String) -> ConfigValue? {
    if case .map(let values) = self { values[key] } else { nil }
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  package var map: [String: ConfigValue]? { if case .map(let map) = self { map } else { nil } }
  package var list: [ConfigValue]? { if case .list(let list) = self { list } else { nil } }

  /// A whole number, also where it is written with a fraction of nought.
  package var whole: Int? {
    switch self {
    case .whole(let number): number
    case .real(let number): Int(exactly: number)
    default: nil
    }
  }
}
