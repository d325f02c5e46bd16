// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// SPDX 3.0.1 with models and datasets as packages and each audit as annotations.
  public static let spdx = Reporter(
    name: "spdx",
    summary: "a bill of materials with the audit as annotations, for inventories (SPDX 3.0.1)",
    fileExtension: "spdx.json"
  ) { report, _ in
    // Spread over lines whatever the style: people read and compare these files.
    var text = JSONText(isPretty: true)
    SPDX(report).write(to: &text)
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
