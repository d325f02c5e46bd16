// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// A Code Quality report as GitLab reads it
  /// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
  public static let codequality = Reporter(
    name: "codequality",
    summary: "what is not published, for GitLab's merge requests (Code Quality)",
    fileExtension: "json"
  ) { report, style in
    var text = JSONText(isPretty: style.isPretty)
    text.array(report.entries.flatMap(CodeQualityIssue.all)) { $0.issue($1) }
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// One line of a Code Quality report.
private struct CodeQualityIssue {
  var description: String
  var check: String
  var fingerprint: String
  var severity: String
  var path: String
  var line: Int

  static func all(of entry: Report.Entry) -> [CodeQualityIssue] {
    switch entry {
    case .audit(let audit, _): audit.alerts.map(CodeQualityIssue.init)
    case .error(let error): [CodeQualityIssue(error)]
    }
  }

  private init(_ alert: Alert) {
    description = alert.words
    check = alert.rule
    fingerprint = alert.fingerprint
    severity = alert.isWaived ? "info" : Self.severity(of: alert.level)
    path = alert.place.path
    line = alert.place.line
  }

  /// A model that could not be audited: an empty report would say that all is well.
  private init(_ error: ErrorReport) {
    description = "\(error.ref) could not be audited. \(error.message)".neutralized
    check = "candor/\(error.kind)".neutralized
    fingerprint = Fingerprint.of(["error", error.ref])
    severity = "critical"
    path = "README.md"
    line = 1
  }

  private static func severity(of level: Alert.Level) -> String {
    switch level {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}

extension JSONText {
  fileprivate mutating func issue(_ issue: CodeQualityIssue) {
    object {
      $0.member("description", issue.description)
      $0.member("check_name", issue.check)
      $0.member("fingerprint", issue.fingerprint)
      $0.member("severity", issue.severity)
      $0.member("location") {
        $0.member("path", issue.path)
        $0.member("lines") { $0.member("begin", issue.line) }
      }
    }
  }
}
