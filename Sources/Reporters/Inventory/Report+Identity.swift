// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Report {
  /// A UUID of what the report says, the same whenever the same is said in the same format.
  ///
  /// Version 8 of RFC 9562, section 5.8: FNV-1a of 128 bits over each entry as a line of JSON, which
  /// holds the digests of evidence and pack. It tells documents apart; it vouches for nothing.
  package func identity(as format: String) -> String {
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    func take(_ bytes: some Sequence<UInt8>) {
      for byte in bytes {
        hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
      }
    }
    take(format.utf8)
    for entry in entries {
      switch entry {
      case .audit(let audit, _): take(audit.jsonLine)
      case .error(let error): take(error.jsonLine)
      }
    }
    return Self.uuid(hash)
  }

  private static func uuid(_ hash: UInt128) -> String {
    let versioned = hash & ~(0xF << 76) | 8 << 76
    let bits = versioned & ~(0x3 << 62) | 2 << 62
    let digits = String(bits, radix: 16)
    let padded = String(repeating: "0", count: 32 - digits.utf8.count) + digits
    var text = ""
    for (place, digit) in padded.enumerated() {
      if [8, 12, 16, 20].contains(place) { text += "-" }
      text.append(digit)
    }
    return text
  }
}
