// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import COpenSSL

/// Names of objects as git gives them.
package enum GitObject {
  /// The id of a file with these bytes, 40 lower-case hex digits.
  package static func blob(_ bytes: [UInt8]) -> String {
    sha1(Array("blob \(bytes.count)\0".utf8) + bytes)
  }

  /// An id for what a recording does not name, always the same for the same words.
  package static func invented(_ words: String) -> String { sha1(Array(words.utf8)) }

  /// The text that git keeps in place of a large file.
  package static func pointer(sha256: String, size: Int) -> String {
    "version https://git-lfs.github.com/spec/v1\noid sha256:\(sha256)\nsize \(size)\n"
  }

  private static func sha1(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 20)
    let done = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha1(), nil)
    precondition(done == 1, "libcrypto offers SHA-1 in every build")
    return digest.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
