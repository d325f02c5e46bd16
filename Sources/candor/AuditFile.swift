// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// An audit that was written as JSON before.
enum AuditFile {
  /// The most bytes of one audit.
  private static let limit = 20 << 20

  static func read(_ path: String) throws(Failure) -> Audit {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { handle.closeFile() }
      let bytes = try handle.read(upToCount: limit + 1) ?? Data()
      guard bytes.count <= limit else { throw Failure.usage("\(path): larger than \(limit) bytes") }
      return try JSONDecoder().decode(Audit.self, from: bytes)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure.usage(
        "\(path): not an audit. Make one with 'candor audit REF --format json=\(path)'."
      )
    }
  }
}
