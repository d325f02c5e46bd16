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

  /// Tries one shape after another, the commonest first: JSON does not say which comes.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let items = try? value.decode([JSONTree].self) {
      self = .list(items)
    } else {
      self = .map(try value.decode([String: JSONTree].self))
    }
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
      self = .scalar(Int64(exactly: number).map { String($0) } ?? String(number), line: 0)
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
