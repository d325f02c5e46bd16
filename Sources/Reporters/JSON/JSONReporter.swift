// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// `candor.audit/1`, one audit a line; spread over lines where the style asks for it.
  public static let json = Reporter(
    name: "json",
    summary: "everything, for programs; one object a line (schema candor.audit/1)",
    fileExtension: "json"
  ) { report, style in
    var bytes: [UInt8] = []
    for entry in report.entries {
      switch entry {
      case .audit(let audit, _):
        var text = JSONText(isPretty: style.isPretty)
        text.audit(audit)
        text.endLine()
        bytes += text.bytes
      // An error keeps the place of the audit that did not come about.
      case .error(let error): bytes += error.jsonLine
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Audit {
  /// The audit as one line of `candor.audit/1` in UTF-8, with its line feed, for batches.
  public var jsonLine: [UInt8] {
    var text = JSONText()
    text.audit(self)
    text.endLine()
    return text.bytes
  }
}
