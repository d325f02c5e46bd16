// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Numbers as letters of six bits each, in the alphabet of RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  /// The value of each letter; 255 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The `count` letters of a number, the highest first.
  static func letters(_ number: UInt64, _ count: Int) -> [UInt8] {
    (1...count).map { alphabet[Int(number >> UInt64(6 * (count - $0))) & 63] }
  }

  /// The numbers that `text` holds, of as many letters each as `sizes` says, over and over; nil when a
  /// letter is none of the alphabet or the last round is cut.
  static func numbers(_ text: ArraySlice<UInt8>, _ sizes: [Int]) -> [UInt64]? {
    guard text.count.isMultiple(of: sizes.reduce(0, +)) else { return nil }
    let values = values
    var numbers: [UInt64] = []
    var (number, size) = (UInt64(0), 0)
    var left = sizes[0]
    for letter in text {
      let value = values[Int(letter)]
      guard value < 64 else { return nil }
      number = number << 6 | UInt64(value)
      left -= 1
      guard left == 0 else { continue }
      numbers.append(number)
      size = (size + 1) % sizes.count
      (number, left) = (0, sizes[size])
    }
    return numbers
  }
}
