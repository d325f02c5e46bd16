// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Space, tab, line feed and carriage return.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  /// The same letter in lower case; every other byte as it is.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension String {
  /// The text of `bytes`, repaired where it is no UTF-8.
  init(text bytes: some Collection<UInt8>) { self = String(decoding: bytes, as: UTF8.self) }
}

extension Double {
  /// The number that stands in `bytes`, which may be at most 400 long; nil when none does.
  ///
  /// Longer ones are no measurements, and reading them would cost more than they tell.
  init?(text bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 400, let number = Double(String(text: bytes)) else { return nil }
    self = number
  }
}
