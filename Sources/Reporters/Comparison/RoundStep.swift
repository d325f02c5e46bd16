// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One, two or five times a power of ten.
struct RoundStep {
  private var digit: Int
  private var power: Int
  /// Its value.
  private(set) var size: Double

  /// The least that is not under `least`, which is greater than zero.
  init(atLeast least: Double) {
    power = 0
    var unit = 1.0
    while unit > least { (unit, power) = (unit / 10, power - 1) }
    while unit * 10 <= least { (unit, power) = (unit * 10, power + 1) }
    digit = [1, 2, 5].first { Double($0) * unit >= least } ?? 10
    size = Double(digit) * unit
  }

  /// `count` steps in digits, without the errors of binary fractions: "0.3", "1200", "20k".
  func words(_ count: Int) -> String {
    let number = count * digit
    if number == 0 { return "0" }
    let length = String(number.magnitude).count + power
    switch (power, length) {
    case (..<(-4), _): return "\(number)e\(power)"
    case (_, ..<5): return Self.shifted(number, by: power)
    case (_, ..<7): return Self.shifted(number, by: power - 3) + "k"
    case (_, ..<10): return Self.shifted(number, by: power - 6) + "M"
    default: return "\(number)e\(power)"
    }
  }

  /// `number` times ten to the `power`, in digits.
  private static func shifted(_ number: Int, by power: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    guard power < 0 else { return sign + digits + String(repeating: "0", count: power) }
    let padded = String(repeating: "0", count: max(0, 1 - power - digits.count)) + digits
    var fraction = padded.suffix(-power)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + padded.dropLast(-power) + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
