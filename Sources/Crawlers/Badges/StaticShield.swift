// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A badge of shields.io whose words stand in its address.
///
/// Source: https://shields.io/badges/static-badge. In a path, `-` parts label, message and colour;
/// `--` is a dash, `_` a space and `__` an underscore.
package struct StaticShield: Sendable, Hashable {
  /// The left half; empty without one.
  package var label: String
  /// The right half.
  package var message: String
  /// The colour's name or digits.
  package var color: String?
  private let address: String

  init?(_ address: String, _ page: PageAddress) {
    self.address = address
    let query = ShieldQuery(address)
    switch page.segments.first {
    case "badge" where page.segments.count == 2:
      var content = page.segments[1]
      for ending in [".svg", ".png"] where content.hasSuffix(ending) {
        content.removeLast(ending.count)
      }
      let parts = Self.parts(of: content)
      guard (2...3).contains(parts.count) else { return nil }
      label = query["label"] ?? (parts.count == 3 ? parts[0] : "")
      message = parts[parts.count - 2]
      color = query["color"] ?? parts[parts.count - 1]
    case "static" where page.segments == ["static", "v1"]:
      guard let message = query["message"] else { return nil }
      label = query["label"] ?? ""
      self.message = message
      color = query["color"]
    default: return nil
    }
  }

  /// The address of the same badge with other words, its style and all else kept.
  package func address(message: String, color: String) -> String {
    let head = address.prefix { $0 != "?" && $0 != "#" }
    let tail = address.dropFirst(head.count)
    let query = ShieldQuery.replacing(in: tail, ["message": message, "color": color])
    guard let slash = head.lastIndex(of: "/"), !head.hasSuffix("/static/v1") else {
      return head + query
    }
    let written = [label, message, color].filter { !$0.isEmpty }.map { part in
      PageAddress.escaped(
        segment: part.replacing("-", with: "--").replacing("_", with: "__")
      )
    }
    let ending = [".svg", ".png"].first { head.hasSuffix($0) } ?? ""
    return head[...slash] + written.joined(separator: "-") + ending + query
  }

  private static func parts(of content: String) -> [String] {
    var parts = [""]
    var rest = content[...]
    while let first = rest.popFirst() {
      let isDouble = (first == "-" || first == "_") && rest.first == first
      if isDouble { rest.removeFirst() }
      switch first {
      case "-" where !isDouble: parts.append("")
      case "_" where !isDouble: parts[parts.count - 1] += " "
      default: parts[parts.count - 1].append(first)
      }
    }
    return parts
  }
}
