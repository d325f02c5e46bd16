// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// JUnit XML as Jenkins and GitLab read it: a suite for each audit, a test case for each criterion
  /// and each requirement of the gate.
  ///
  /// With a gate, only its requirements fail; without one, what is not published fails.
  public static let junit = Reporter(
    name: "junit",
    summary: "criteria and gate as test cases, for CI (JUnit XML)",
    fileExtension: "xml"
  ) { report, _ in
    let suites = report.entries.map(JUnitSuite.init)
    let counts = JUnitSuite.counts(of: suites.flatMap(\.cases), withSkipped: false)
    let lines =
      ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"candor\"\(counts)>"]
      + suites.flatMap(\.lines) + ["</testsuites>"]
    return lines.joined(separator: "\n") + "\n"
  }
}
