// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Any JSON value, for the places where hosts answer with a scalar or a list as they please.
package indirect enum JSONTree: Sendable, Hashable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case map([String: JSONTree])

  package init(from decoder: any Decoder) throws {
    if let map = try? decoder.container(keyedBy: AnyKey.self) {
      var values: [String: JSONTree] = [:]
      for key in map.allKeys {
        values[key.stringValue] = try map.decode(JSONTree.self, forKey: key)
      }
      self = .map(values)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var values: [JSONTree] = []
      while !list.isAtEnd { values.append(try list.decode(JSONTree.self)) }
      self = .list(values)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package subscript(key: String) -> JSONTree? {
    if case .map(let values) = self { values[key] } else { nil }
  }
}

extension FrontMatter {
  /// A card's front matter as the host read it, where the card itself could not be seen.
  package init(_ tree: JSONTree) {
    self.init()
    guard case .map(let values) = tree else { return }
    entries = values.keys.sorted().compactMap { key in
      values[key].flatMap(Value.init).map { Entry(key: key, value: $0, line: 0) }
    }
  }
}

extension FrontMatter.Value {
  fileprivate init?(_ tree: JSONTree) {
    switch tree {
    case .null: return nil
    case .flag(let flag): self = .scalar(flag ? "true" : "false", line: 0)
    case .number(let number):
      self = .scalar(number == number.rounded() ? String(Int64(number)) : String(number), line: 0)
    case .text(let text): self = .scalar(text, line: 0)
    case .list(let items): self = .list(items.compactMap(Self.init), line: 0)
    case .map(let values):
      let entries = values.keys.sorted().compactMap { key in
        values[key].flatMap(Self.init).map { FrontMatter.Entry(key: key, value: $0, line: 0) }
      }
      self = .map(entries, line: 0)
    }
  }
}
