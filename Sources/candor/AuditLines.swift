// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters

/// Audits as `candor batch` writes them, one a line.
///
/// A line of an error, or of something else that is no audit, is passed over, and that is said on
/// standard error.
enum AuditLines {
  private struct Schema: Decodable {
    var schema: String
    /// Of `candor.error/1`.
    var ref: String?
    var error: Problem?

    struct Problem: Decodable { var message: String }

    /// What a line holds instead of an audit, as a clause.
    var words: String {
      guard schema == "candor.error/1" else { return "holds '\(schema)'" }
      let named = ref.map { " of \($0)" } ?? ""
      return "holds an error\(named)" + (error.map { " (\($0.message))" } ?? "")
    }
  }

  private struct LineTooLong: Error {}

  static func read(_ path: String) throws(Failure) -> [Audit] {
    var lines = try LineSource(path, mayBeOpen: false)
    var audits: [Audit] = []
    while let line = try lines.next() {
      let number = lines.lines
      do {
        guard case .text(let text) = line else { throw LineTooLong() }
        let data = Data(text)
        let head = try JSONDecoder().decode(Schema.self, from: data)
        guard head.schema == "candor.audit/1" else {
          let words = "\(path):\(number): \(head.words) and no audit; it is passed over."
          Standard.error("candor: \(words)".neutralized)
          continue
        }
        audits.append(try JSONDecoder().decode(Audit.self, from: data))
      } catch {
        throw Failure.usage(
          "\(path):\(number): not an audit. Make the file with 'candor audit REF --format json', "
            + "or of many with 'candor batch'."
        )
      }
    }
    return audits
  }
}
