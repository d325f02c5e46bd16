// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an element is to a card; one that has no role only passes its text on.
enum HTMLRole: Sendable {
  case hidden
  case box
  case heading(Int)
  case item
  /// A list or a rule: what is before and behind it are different blocks.
  case boundary
  case quote
  case code
  case table
  case row
  case cell(isHeader: Bool)
  case space
  case link
  case image

  private static let named: [(role: HTMLRole, names: String)] = [
    (.hidden, "script style template head title svg button noscript iframe object textarea select"),
    (.box, "p div section article main header footer nav aside details summary center address"),
    (.box, "figure figcaption form fieldset legend dt dd option video audio picture"),
    (.item, "li"),
    (.boundary, "ul ol dl menu hr"),
    (.quote, "blockquote"),
    (.code, "pre"),
    (.table, "table"),
    (.row, "tr caption"),
    (.cell(isHeader: true), "th"),
    (.cell(isHeader: false), "td"),
    (.space, "br"),
    (.link, "a"),
    (.image, "img"),
  ]

  private static let byName: [UInt64: HTMLRole] = {
    var roles: [UInt64: HTMLRole] = [:]
    for (role, names) in named {
      for name in names.split(separator: " ") { roles[key(name.utf8)] = role }
    }
    for level in 1...6 { roles[key("h\(level)".utf8)] = .heading(level) }
    return roles
  }()

  static func of(_ name: UInt64) -> HTMLRole? { byName[name] }

  /// The first eight bytes of a name as a number: enough to tell HTML's elements apart.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func key(_ name: UnsafePointer<UInt8>?) -> UInt64 {
    guard let name else { return 0 }
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(name[index])
      index += 1
    }
    return key
  }
}
