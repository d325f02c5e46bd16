// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A color of a style, as far as telling text from what is behind it needs it.
struct HTMLColor: Sendable, Hashable {
  /// From 0 to 255.
  var channels: [Int]
  var isTransparent = false

  static let white = HTMLColor(channels: [255, 255, 255])

  /// Channels as near as this nobody tells apart.
  private static let near = 16

  private init(channels: [Int], isTransparent: Bool = false) {
    self.channels = channels
    self.isTransparent = isTransparent
  }

  /// Reads `white`, `#fff`, `#ffffff`, `rgb(255, 255, 255)`; nil for what is none of these.
  init?(_ text: some StringProtocol) {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if let named = Self.names[text] {
      self.init(channels: named)
    } else if text == "transparent" {
      self.init(channels: [0, 0, 0], isTransparent: true)
    } else if text.hasPrefix("#") {
      self.init(hex: text.dropFirst())
    } else if text.hasPrefix("rgb"), let open = text.firstIndex(of: "(") {
      self.init(numbers: text[text.index(after: open)...].prefix { $0 != ")" })
    } else {
      return nil
    }
  }

  private init?(hex: Substring) {
    let digits = hex.compactMap(\.hexDigitValue)
    guard digits.count == hex.count else { return nil }
    switch digits.count {
    case 3, 4:
      self.init(channels: digits.prefix(3).map { $0 * 17 })
      isTransparent = digits.count == 4 && digits[3] == 0
    case 6, 8:
      self.init(channels: [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] })
      isTransparent = digits.count == 8 && digits[6] == 0 && digits[7] <= 8
    default: return nil
    }
  }

  private init?(numbers: Substring) {
    let parts = numbers.split { ",/".contains($0) }
    guard parts.count == 3 || parts.count == 4 else { return nil }
    let channels = parts.prefix(3).compactMap { part -> Int? in
      let isShare = part.hasSuffix("%")
      guard let value = Double(isShare ? part.dropLast() : part), (-1e6...1e6).contains(value)
      else { return nil }
      return Int(isShare ? value * 2.55 : value)
    }
    guard channels.count == 3 else { return nil }
    let alpha = parts.count == 4 ? Double(parts[3]) : nil
    self.init(channels: channels, isTransparent: alpha.map { $0 < 0.1 } ?? false)
  }

  private static let names: [String: [Int]] = [
    "white": [255, 255, 255], "snow": [255, 250, 250], "ivory": [255, 255, 240],
    "ghostwhite": [248, 248, 255], "floralwhite": [255, 250, 240], "whitesmoke": [245, 245, 245],
    "mintcream": [245, 255, 250], "azure": [240, 255, 255], "black": [0, 0, 0],
    "gray": [128, 128, 128], "grey": [128, 128, 128], "red": [255, 0, 0], "green": [0, 128, 0],
    "blue": [0, 0, 255], "yellow": [255, 255, 0], "navy": [0, 0, 128], "silver": [192, 192, 192],
  ]

  /// Whether text of this color is not seen before `other`.
  func vanishes(before other: HTMLColor) -> Bool {
    isTransparent
      || zip(channels, other.channels).allSatisfy { abs($0 - $1) <= Self.near }
  }
}
