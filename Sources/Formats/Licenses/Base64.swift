// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Numbers of 54 bits as nine letters, in the alphabet of RFC 4648, section 4.
enum Base64 {
  /// How many letters a number has.
  static let length = 9

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  /// The value of each letter; 255 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  static func letters(_ number: UInt64) -> [UInt8] {
    (1...length).map { alphabet[Int(number >> UInt64(6 * (length - $0))) & 63] }
  }

  /// The numbers that `text` holds; nil when a letter is none of the alphabet or the last number is
  /// cut.
  static func numbers(_ text: ArraySlice<UInt8>) -> [UInt64]? {
    guard text.count.isMultiple(of: length) else { return nil }
    let values = values
    var numbers: [UInt64] = []
    numbers.reserveCapacity(text.count / length)
    var (number, left) = (UInt64(0), length)
    for letter in text {
      let value = values[Int(letter)]
      guard value < 64 else { return nil }
      number = number << 6 | UInt64(value)
      left -= 1
      guard left == 0 else { continue }
      numbers.append(number)
      (number, left) = (0, length)
    }
    return numbers
  }
}
