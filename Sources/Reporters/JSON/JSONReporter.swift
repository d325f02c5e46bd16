// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// `candor.audit/1`, one audit a line; spread over lines where the style asks for it.
  public static let json = Reporter(
    name: "json",
    summary: "everything, for programs; one object a line (schema candor.audit/1)",
    fileExtension: "json"
  ) { audits, style in
    var text = JSONText(isPretty: style.isPretty)
    for audit in audits {
      text.audit(audit)
      text.endLine()
    }
    return String(decoding: text.bytes, as: UTF8.self)
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
