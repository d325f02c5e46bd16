// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Comparison.Plot {
  /// The longest name beside a point, in characters.
  private static let longestName = 24

  /// Names by number: without the owner where that leaves them different, and not too long.
  var shortNames: [Int: String] {
    func plain(_ point: Point) -> String {
      point.name.split(separator: "/").last.map(String.init) ?? point.name
    }
    let counts = Dictionary(points.map { (plain($0), 1) }, uniquingKeysWith: +)
    let names = points.map { point in
      let name = counts[plain(point)] == 1 ? plain(point) : point.name
      guard name.count > Self.longestName else { return (point.number, name) }
      let start = name.prefix(Self.longestName - 1).reversed().drop { !$0.isLetter && !$0.isNumber }
      return (point.number, String(start.reversed()) + "…")
    }
    return Dictionary(names) { first, _ in first }
  }
}
