// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Yams

extension PolicyNode {
  /// The file that a value stands in, for messages.
  package struct File: Sendable, Hashable {
    package var path: String
    package var lines: [String]

    /// A mistake at `place`, or in the file as a whole.
    package func error(
      at place: PolicyFileError.Place?,
      _ message: String,
      length: Int = 1,
      suggestion: String? = nil,
      fix: String
    ) -> PolicyFileError {
      let line = place.flatMap { lines.indices.contains($0.line - 1) ? lines[$0.line - 1] : nil }
      return PolicyFileError(
        path: path,
        place: place ?? .init(line: 1, column: 1),
        message: message,
        sourceLine: line,
        length: length,
        suggestion: suggestion,
        fix: fix
      )
    }

    /// What the YAML reader found, where it found it.
    func error(_ error: YamlError) -> PolicyFileError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        return self.error(
          at: .init(line: mark.line, column: mark.column),
          problem,
          fix: remedy(line: mark.line)
        )
      case .duplicatedKeysInMapping(let keys, let context):
        let key = keys.first ?? ""
        return self.error(
          at: .init(line: context.mark.line, column: context.mark.column),
          "'\(key)' stands twice",
          length: key.count,
          fix: "keep one of them"
        )
      default:
        return self.error(at: nil, "not readable as YAML", fix: "check the indentation and quotes")
      }
    }

    /// An unquoted pattern is the mistake that YAML explains worst.
    private func remedy(line: Int) -> String {
      guard lines.indices.contains(line - 1) else { return "check the indentation and quotes" }
      let value = lines[line - 1].split(separator: ":", maxSplits: 1).last ?? ""
      let pattern = value.drop { $0 == " " || $0 == "-" }
      guard pattern.hasPrefix("*") else { return "check the indentation and quotes" }
      return "put the pattern in quotes: \"\(pattern)\""
    }
  }
}
