// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import COpenSSL

/// SHA-256 by libcrypto.
public enum SHA256 {
  /// The digest of `bytes` as 64 lower-case hex digits.
  public static func hex(_ bytes: some Collection<UInt8>) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let done: Int32? = bytes.withContiguousStorageIfAvailable { buffer in
      EVP_Digest(buffer.baseAddress, buffer.count, &digest, nil, EVP_sha256(), nil)
    }
    guard let done else { return hex(Array(bytes)) }
    precondition(done == 1, "libcrypto offers SHA-256 in every build")
    return String(decoding: digest.flatMap(hexDigits), as: UTF8.self)
  }

  /// The digest of a text's UTF-8.
  public static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

  private static func hexDigits(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
