// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation

/// An audit that was written as JSON before.
enum AuditFile {
  private struct ForeignSchema: Error {}

  /// The most bytes of one audit.
  private static let limit = 20 << 20

  /// The audits in a file: one, or one a line.
  static func all(_ path: String) throws(Failure) -> [Audit] {
    let bytes: Data
    do throws(BoundedFile.Problem) {
      bytes = try BoundedFile.bytes(path, atMost: limit)
    } catch {
      guard case .larger = error else { throw Failure.usage(error, of: path) }
      return try AuditLines.read(path)
    }
    do {
      let audit = try JSONDecoder().decode(Audit.self, from: bytes)
      guard audit.schema == "candor.audit/1" else { throw ForeignSchema() }
      return [audit]
    } catch {
      return try AuditLines.read(path)
    }
  }

  /// As ``all(_:)``, where a file without audits is a mistake.
  static func some(_ path: String) throws(Failure) -> [Audit] {
    let audits = try all(path)
    guard !audits.isEmpty else {
      throw Failure.usage(
        "\(path): no audit stands in it. Make one with 'candor audit REF --format json=\(path)'."
      )
    }
    return audits
  }

  static func read(_ path: String) throws(Failure) -> Audit {
    let bytes: Data
    do throws(BoundedFile.Problem) {
      bytes = try BoundedFile.bytes(path, atMost: limit)
    } catch {
      throw Failure.usage(error, of: path)
    }
    do {
      let audit = try JSONDecoder().decode(Audit.self, from: bytes)
      guard audit.schema == "candor.audit/1" else { throw ForeignSchema() }
      return audit
    } catch {
      throw Failure.usage(
        "\(path): not an audit. Make one with 'candor audit REF --format json=\(path)'."
      )
    }
  }
}
