// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A badge whose words stand in its address.
///
/// Sources: https://shields.io/badges/static-badge and https://badgen.net. In a path of shields.io,
/// `-` parts label, message and colour; `--` is a dash, `_` a space and `__` an underscore. In one of
/// badgen.net, each is a segment of its own.
package struct StaticShield: Sendable, Hashable {
  /// Who draws badges from words.
  enum Site: Sendable, Hashable {
    case shields
    case badgen

    private static let hosts: [String: Site] = [
      "img.shields.io": .shields, "shields.io": .shields, "raster.shields.io": .shields,
      "badgen.net": .badgen, "flat.badgen.net": .badgen,
    ]

    init?(_ page: PageAddress) {
      guard let site = Self.hosts[page.host] else { return nil }
      self = site
    }
  }

  /// The left half; empty without one.
  package var label: String
  /// The right half.
  package var message: String
  /// The colour's name or digits, as shields.io means it; nil where that is not known.
  package var color: String?
  private let address: String
  private let site: Site

  init?(_ address: String, _ page: PageAddress) {
    guard let site = Site(page) else { return nil }
    self.address = address
    self.site = site
    let query = ShieldQuery(address)
    let first = page.segments.first
    switch (site, page.segments.count) {
    case (.shields, 2) where first == "badge":
      let parts = Self.parts(of: Self.name(page.segments[1]))
      guard (2...3).contains(parts.count) else { return nil }
      label = query["label"] ?? (parts.count == 3 ? parts[0] : "")
      message = parts[parts.count - 2]
      color = query["color"] ?? parts[parts.count - 1]
    case (.shields, 2) where page.segments == ["static", "v1"]:
      guard let message = query["message"] else { return nil }
      label = query["label"] ?? ""
      self.message = message
      color = query["color"]
    case (.badgen, 3...4) where first == "badge" || first == "static":
      label = query["label"] ?? page.segments[1]
      message = page.segments[2]
    default: return nil
    }
  }

  /// The address of the same badge with other words, its style and all else kept.
  ///
  /// `color` is what shields.io calls it, and its digits, by which everybody knows it.
  package func address(
    label: String,
    message: String,
    color: (name: String, digits: String)
  ) -> String {
    let head = address.prefix { $0 != "?" && $0 != "#" }
    let color = site == .shields ? color.name : color.digits
    let query = ShieldQuery.replacing(
      in: address.dropFirst(head.count),
      ["label": label, "message": message, "color": color]
    )
    if head.hasSuffix("/static/v1") { return head + query }
    switch site {
    case .shields:
      let written = [label, message, color].filter { !$0.isEmpty }.map { part in
        PageAddress.escaped(
          segment: part.replacing("-", with: "--").replacing("_", with: "__")
        )
      }
      let ending = [".svg", ".png"].first { head.hasSuffix($0) } ?? ""
      return Self.start(of: head) + written.joined(separator: "-") + ending + query
    case .badgen:
      let written = [label, message, color].map { PageAddress.escaped(segment: $0) }
      return Self.start(of: head) + written.joined(separator: "/") + query
    }
  }

  /// The scheme, the host and the first segment of an address, with the stroke behind.
  private static func start(of head: Substring) -> String {
    head.split(separator: "/", omittingEmptySubsequences: false).prefix(4)
      .joined(separator: "/") + "/"
  }

  /// Without the ending of a file.
  private static func name(_ content: String) -> String {
    let ending = [".svg", ".png"].first { content.hasSuffix($0) } ?? ""
    return String(content.dropLast(ending.count))
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
