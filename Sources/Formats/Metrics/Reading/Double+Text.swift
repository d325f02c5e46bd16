// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Double {
  /// The powers of ten that a double holds exactly.
  private static let powers: [Double] = (0...22).reduce(into: []) { powers, _ in
    powers.append(powers.last.map { $0 * 10 } ?? 1)
  }

  /// The number that stands in `bytes`, which may be at most 400 long; nil when none does.
  ///
  /// Longer ones are no measurements, and reading them would cost more than they tell.
  init?(text bytes: ArraySlice<UInt8>) {
    if let number = Self.short(bytes) {
      self = number
    } else {
      guard bytes.count <= 400, let number = Double(String(text: bytes)) else { return nil }
      self = number
    }
  }

  /// The number in up to 15 digits with or without a point, as most in logs are; nil for any other.
  ///
  /// Both the digits and the power of ten are exact then, so that one division rounds as it should
  /// (Clinger, "How to Read Floating Point Numbers Accurately", 1990).
  private static func short(_ bytes: ArraySlice<UInt8>) -> Double? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let bytes = isNegative ? bytes.dropFirst() : bytes
    guard (1...16).contains(bytes.count) else { return nil }
    var (digits, count, point) = (0, 0, Int?.none)
    for byte in bytes {
      if byte.isDigit {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
      } else if byte == UInt8(ascii: "."), point == nil {
        point = count
      } else {
        return nil
      }
    }
    guard (1...15).contains(count) else { return nil }
    let number = Double(digits) / powers[count - (point ?? count)]
    return isNegative ? -number : number
  }
}
