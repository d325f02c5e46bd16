// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// Audits as `candor batch` writes them, one a line; lines of errors are passed over.
enum AuditLines {
  private struct Schema: Decodable {
    var schema: String
  }

  private struct LineTooLong: Error {}

  static func read(_ path: String) throws(Failure) -> [Audit] {
    var lines = try LineSource(path, mayBeOpen: false)
    var audits: [Audit] = []
    var number = 0
    while let line = try lines.next() {
      number += 1
      do {
        guard case .text(let text) = line else { throw LineTooLong() }
        let data = Data(text)
        let schema = try JSONDecoder().decode(Schema.self, from: data).schema
        guard schema == "candor.audit/1" else { continue }
        audits.append(try JSONDecoder().decode(Audit.self, from: data))
      } catch {
        throw Failure.usage(
          "\(path):\(number): not an audit. Make the file with 'candor batch models.jsonl'."
        )
      }
    }
    return audits
  }
}
