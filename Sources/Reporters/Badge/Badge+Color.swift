// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The colours of a verdict, by shields' own values; white text is readable on each.
  public enum Color: String, Sendable, Hashable, CaseIterable {
    /// All of it.
    case brightGreen = "#44cc11"
    /// Four fifths.
    case green = "#97ca00"
    /// Three fifths.
    case yellowGreen = "#a4a61d"
    /// Two fifths.
    case yellow = "#dfb317"
    /// One fifth.
    case orange = "#fe7d37"
    /// None of it.
    case red = "#e05d44"
    /// Not known.
    case grey = "#9f9f9f"

    /// The colour of a share of published criteria.
    init(percent: Int) {
      let table: [(atLeast: Int, color: Color)] = [
        (100, .brightGreen), (80, .green), (60, .yellowGreen), (40, .yellow), (1, .orange),
      ]
      self = table.first { percent >= $0.atLeast }?.color ?? .red
    }

    /// The colour of a class, of which "I" is the most open.
    init(class name: String) {
      self =
        switch name {
        case "I": .brightGreen
        case "II": .green
        default: .yellowGreen
        }
    }

    /// The colour that shields.io means by `word`, a name or hex digits; nil for another.
    package init?(shields word: String) {
      let word = word.lowercased()
      let digits = word.hasPrefix("#") ? word : "#" + word
      let known = Self.allCases.first { $0.name == word || $0.rawValue == digits }
      guard let color = known ?? Self.aliases[word] else { return nil }
      self = color
    }

    /// Other names of the same colours: https://shields.io/badges.
    private static let aliases: [String: Color] = [
      "4c1": .brightGreen, "#4c1": .brightGreen, "success": .brightGreen, "critical": .red,
      "important": .orange, "inactive": .grey, "lightgray": .grey,
    ]

    /// What shields.io calls it, and the digits by which everybody knows it.
    package var shields: (name: String, digits: String) { (name, String(rawValue.dropFirst())) }

    /// What shields.io calls it.
    package var name: String {
      switch self {
      case .brightGreen: "brightgreen"
      case .green: "green"
      case .yellowGreen: "yellowgreen"
      case .yellow: "yellow"
      case .orange: "orange"
      case .red: "red"
      case .grey: "lightgrey"
      }
    }
  }
}
