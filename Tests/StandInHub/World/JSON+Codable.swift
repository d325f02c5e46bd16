// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension JSON: Codable {
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let readings: [() throws -> JSON] = [
      { .string(try value.decode(String.self)) },
      { .integer(try value.decode(Int.self)) },
      { .object(try value.decode([String: JSON].self)) },
      { .list(try value.decode([JSON].self)) },
      { .bool(try value.decode(Bool.self)) },
    ]
    if value.decodeNil() {
      self = .null
      return
    }
    for reading in readings {
      do {
        self = try reading()
        return
      } catch {
        continue  // Not of this kind. A fraction read as an integer isn't even a DecodingError.
      }
    }
    self = .number(try value.decode(Double.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let bool): try value.encode(bool)
    case .integer(let integer): try value.encode(integer)
    case .number(let number): try value.encode(number)
    case .string(let text): try value.encode(text)
    case .list(let items): try value.encode(items)
    case .object(let fields): try value.encode(fields)
    }
  }
}
