// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A test case of JUnit.
struct JUnitCase: Sendable, Hashable {
  /// How it went.
  enum Result: Sendable, Hashable {
    /// It is as it should be.
    case passed
    /// It is not.
    case failed
    /// Nobody can say.
    case error
    /// It is not asked for, does not apply, or was not seen.
    case skipped
  }

  /// What it is in, with dots as separators.
  var suite: String
  /// Its name.
  var name: String
  /// How it went.
  var result: Result
  /// The verdict in one word ("partial").
  var kind: String
  /// Why, in one line.
  var message: String
  /// The rest, one line each: what to do, and what was waived.
  var details: [String] = []
  /// What was seen, one line each.
  var evidence: [String] = []

  /// The case as lines of XML.
  var lines: [String] {
    let names = Self.attributes([("classname", suite), ("name", name), ("time", "0")])
    let element = "    <testcase\(names)"
    let parts = outcome + output
    return parts.isEmpty ? [element + "/>"] : [element + ">"] + parts + ["    </testcase>"]
  }

  private var outcome: [String] {
    switch result {
    case .passed: []
    case .failed: [element("failure", " type=\"\(kind.forXML)\"")]
    case .error: [element("error", " type=\"\(kind.forXML)\"")]
    case .skipped: [element("skipped", "")]
    }
  }

  private func element(_ name: String, _ type: String) -> String {
    let body = ([message] + details).map(\.forXML).joined(separator: "\n")
    return "      <\(name) message=\"\(message.forXML)\"\(type)>\(body)</\(name)>"
  }

  private var output: [String] {
    let text = evidence.map(\.forXML).joined(separator: "\n")
    return text.isEmpty ? [] : ["      <system-out>\(text)</system-out>"]
  }

  /// ` name="value"` for each pair.
  static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0)=\"\($1.forXML)\"" }.joined()
  }
}

extension String {
  /// The text on one line, as it may stand in XML.
  var forXML: String { neutralized.escapedForXML }
}
