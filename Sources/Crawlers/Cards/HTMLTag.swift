// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A tag as far as bounding needs it.
struct HTMLTag: Sendable {
  /// The first eight bytes of its name in lower case, see ``HTMLRole/key(_:)``.
  var name: UInt64
  var isEnd: Bool
  var range: Range<Int>
  /// At most as many as there are, counted by the white space between them.
  var attributes = 0

  private static func keys(_ names: String) -> [UInt64] {
    names.split(separator: " ").map { HTMLRole.key($0.utf8) }
  }

  static let void = Set(
    keys("area base br col embed hr img input link meta param source track wbr frame basefont")
  )

  static let rawText = Set(keys("script style"))
  static let hiding = Set(keys("template noscript svg button iframe object textarea select title"))

  /// Elements that the next of their group ends; `p` is ended by all of them.
  static let impliedEnds: [UInt64: Int] = {
    let groups = ["p", "li", "dt dd", "tr td th thead tbody tfoot", "option"]
    var all: [UInt64: Int] = [:]
    for (group, names) in groups.enumerated() {
      for name in keys(names) { all[name] = group }
    }
    return all
  }()

  /// libxml2's ranks: an end tag never closes an element of a higher one.
  static func rank(_ name: UInt64) -> Int { ranks[name] ?? 100 }

  private static let ranks: [UInt64: Int] = {
    let named = [
      (150, "div"), (160, "td th"), (170, "tr"), (180, "thead tbody tfoot"), (190, "table"),
      (200, "head body"), (220, "html"),
    ]
    var all: [UInt64: Int] = [:]
    for (rank, names) in named {
      for name in keys(names) { all[name] = rank }
    }
    return all
  }()
}
