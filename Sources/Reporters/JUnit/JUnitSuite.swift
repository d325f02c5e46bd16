// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A test suite of JUnit: what came of one reference.
struct JUnitSuite: Sendable {
  /// Its name.
  var name: String
  /// Facts about the whole, by name.
  var properties: [(String, String)] = []
  /// Its cases.
  var cases: [JUnitCase]

  /// The suite of an audit, or of a failure in its place.
  init(_ entry: Report.Entry) {
    switch entry {
    case .audit(let audit, _):
      name = "\(audit.reference.stableName) by \(audit.pack.id)"
      properties = audit.junitProperties
      cases = audit.criteria.map(audit.junitCase) + (audit.gate?.checks ?? []).map(audit.junitCase)
    case .error(let error):
      name = error.ref
      cases = [
        JUnitCase(
          suite: "candor",
          name: "audit of \(error.ref)",
          result: .error,
          kind: error.kind,
          message: error.message
        )
      ]
    }
  }

  /// The suite as lines of XML.
  var lines: [String] {
    let facts = properties.map {
      "      <property\(JUnitCase.attributes([("name", $0), ("value", $1)]))/>"
    }
    let counts = Self.counts(of: cases, withSkipped: true)
    return ["  <testsuite name=\"\(name.forXML)\"\(counts)>"]
      + (facts.isEmpty ? [] : ["    <properties>"] + facts + ["    </properties>"])
      + cases.flatMap(\.lines) + ["  </testsuite>"]
  }

  /// The attributes that count `cases`; the root element knows none for those that were skipped.
  static func counts(of cases: [JUnitCase], withSkipped: Bool) -> String {
    func count(_ result: JUnitCase.Result) -> String { "\(cases.count { $0.result == result })" }
    let skipped = withSkipped ? [("skipped", count(.skipped))] : []
    return JUnitCase.attributes(
      [("tests", "\(cases.count)"), ("failures", count(.failed)), ("errors", count(.error))]
        + skipped + [("time", "0")]
    )
  }
}
