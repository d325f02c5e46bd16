// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a style says of whether an element is seen.
struct HTMLStyle: Sendable, Hashable {
  /// Whether neither it nor anything in it is seen, whatever that says itself.
  private(set) var hides = false
  /// Whether its text has no size; nil where it does not say.
  ///
  /// What is in it may say otherwise.
  private(set) var hasNoSize: Bool?
  /// Whether it is told not to be visible; nil where it does not say.
  private(set) var isInvisible: Bool?
  private(set) var color: HTMLColor?
  private(set) var background: HTMLColor?

  /// In pixels: text of this size or less is no text to anyone.
  private static let smallest = 2.0
  /// In pixels: what is moved so far is off every screen.
  private static let farthest = 900.0
  /// Longer styles are not read further.
  private static let longest = 4_000

  init() {}

  /// Reads declarations, as in `font-size: 0; color: #fff`.
  init(_ text: some StringProtocol) {
    var declared: [String: String] = [:]
    for declaration in text.prefix(Self.longest).split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = declaration[declaration.index(after: colon)...].prefix { $0 != "!" }
      declared[String(declaration[..<colon]).trimmed.lowercased()] =
        String(value).trimmed.lowercased()
    }
    for (property, value) in declared { take(property, value) }
    if isMoved(declared) || isClipped(declared) { hides = true }
  }

  /// Adds what attributes say that are older than styles.
  mutating func take(color: String?, background: String?) {
    self.color = self.color ?? color.flatMap { HTMLColor($0) }
    self.background = self.background ?? background.flatMap { HTMLColor($0) }
  }

  /// Whether it may keep something from being seen, itself or beside another style.
  var mayHide: Bool {
    hides || hasNoSize == true || isInvisible == true || background != nil
      || color.map { $0.vanishes(before: .white) } ?? false
  }

  private mutating func take(_ property: String, _ value: String) {
    switch property {
    case "display": if value == "none" { hides = true }
    case "visibility": isInvisible = value == "hidden" || value == "collapse"
    case "content-visibility": if value == "hidden" { hides = true }
    case "opacity": if let share = Self.share(value), share < 0.1 { hides = true }
    case "filter": if value.filter({ $0 != " " }).hasPrefix("opacity(0") { hides = true }
    case "font-size": hasNoSize = Self.pixels(value).map { $0 <= Self.smallest } ?? false
    case "font":
      let sizes = value.split(separator: " ").compactMap { Self.pixels($0.prefix { $0 != "/" }) }
      if let size = sizes.min() { hasNoSize = size <= Self.smallest }
    case "zoom", "scale": if let share = Self.share(value), share < 0.1 { hides = true }
    case "color", "-webkit-text-fill-color": color = HTMLColor(value)
    case "background", "background-color": background = HTMLColor(value)
    case "transform": if Self.isTransformedAway(value) { hides = true }
    default: break
    }
  }

  /// Off the screen: "position: absolute; left: -9999px", "text-indent: -9999px".
  private func isMoved(_ declared: [String: String]) -> Bool {
    let isPlaced = ["absolute", "fixed", "relative", "sticky"].contains(declared["position"] ?? "")
    let sides = ["left", "right", "top", "bottom", "inset"]
    if isPlaced, sides.contains(where: { declared[$0].map(Self.isFar) ?? false }) { return true }
    let shifts = ["text-indent", "margin-left", "margin-top", "margin", "margin-right"]
    return (sides + shifts).contains { property in
      declared[property].map { $0.hasPrefix("-") && Self.isFar($0) } ?? false
    }
  }

  /// To nothing: a box of a pixel whose rest is cut off, or a clip of nothing.
  private func isClipped(_ declared: [String: String]) -> Bool {
    if let clip = declared["clip"], clip.hasPrefix("rect(") {
      let numbers = clip.dropFirst(5).prefix { $0 != ")" }.split { ", ".contains($0) }
        .compactMap { Self.pixels($0) }
      if numbers.count == 4, numbers.allSatisfy({ abs($0) <= 1 }) { return true }
    }
    if let path = declared["clip-path"]?.filter({ $0 != " " }) {
      if path.hasPrefix("inset(100%") || path.hasPrefix("inset(50%") || path.hasPrefix("circle(0") {
        return true
      }
    }
    let isCut = ["overflow", "overflow-x", "overflow-y"].contains { property in
      ["hidden", "clip"].contains(declared[property] ?? "")
    }
    return isCut
      && ["width", "height", "max-width", "max-height"].contains { property in
        declared[property].flatMap { Self.pixels($0) }.map { $0 <= Self.smallest } ?? false
      }
  }

  private static func isFar(_ value: String) -> Bool {
    value.split(separator: " ").contains { length in
      pixels(length).map { abs($0) >= farthest } ?? false
    }
  }

  private static func isTransformedAway(_ value: String) -> Bool {
    let value = value.filter { $0 != " " }
    for name in ["scale(0", "scalex(0", "scaley(0"] where value.contains(name) {
      let rest = value.firstRange(of: name).map { value[$0.upperBound...] } ?? ""
      if rest.first == ")" || rest.hasPrefix(",") || rest.hasPrefix(".0") { return true }
    }
    guard let open = value.firstRange(of: "translate") else { return false }
    let numbers = value[open.upperBound...].drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    return numbers.split(separator: ",").contains { isFar(String($0)) }
  }

  /// A length in pixels, of the units that pages have; nil for what is no length.
  private static func pixels(_ text: some StringProtocol) -> Double? {
    let number = text.prefix { $0.isNumber || "+-.".contains($0) }
    guard let value = Double(number) else { return nil }
    switch String(text[number.endIndex...]) {
    case "", "px": return value
    case "pt": return value * 4 / 3
    case "em", "rem", "ch", "ex": return value * 16
    case "vw", "vh", "%": return value * 10
    case "cm": return value * 38
    case "mm": return value * 3.8
    case "in": return value * 96
    default: return nil
    }
  }

  private static func share(_ text: String) -> Double? {
    text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
  }
}
