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
          at: again(key, after: .init(line: context.mark.line, column: context.mark.column)),
          "'\(key)' stands twice",
          length: key.count,
          fix: "keep one of them"
        )
      default:
        return self.error(
          at: control,
          "not readable as YAML",
          fix: control == nil
            ? "check the indentation and quotes" : "delete the control character here"
        )
      }
    }

    /// Where a key stands for the second time.
    ///
    /// The next line that begins with it in the same column is in the same map. Within one line it
    /// is where the key stands first.
    private func again(_ key: String, after first: PolicyFileError.Place) -> PolicyFileError.Place {
      let indent = first.column - 1
      let line = lines.indices.dropFirst(first.line).first { index in
        let line = lines[index]
        return line.prefix(indent).allSatisfy { $0 == " " }
          && line.dropFirst(indent).hasPrefix("\(key):")
      }
      return line.map { .init(line: $0 + 1, column: first.column) } ?? first
    }

    /// Where the first character stands that YAML allows nowhere; nil where there is none.
    private var control: PolicyFileError.Place? {
      for (index, line) in lines.enumerated() {
        let place = line.firstIndex { character in
          character != "\t" && character != "\r"
            && character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        guard let place else { continue }
        return .init(line: index + 1, column: line.distance(from: line.startIndex, to: place) + 1)
      }
      return nil
    }

    /// An unquoted pattern is the mistake that YAML explains worst.
    private func remedy(line: Int) -> String {
      guard lines.indices.contains(line - 1) else { return "check the indentation and quotes" }
      if lines[line - 1].prefix(while: \.isWhitespace).contains("\t") {
        return "indent by spaces: YAML takes no tabs"
      }
      let value = lines[line - 1].split(separator: ":", maxSplits: 1).last ?? ""
      let pattern = value.drop { $0 == " " || $0 == "-" }
      guard pattern.hasPrefix("*") else { return "check the indentation and quotes" }
      return "put the pattern in quotes: \"\(pattern)\""
    }
  }
}
