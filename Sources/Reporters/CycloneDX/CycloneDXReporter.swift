// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// CycloneDX 1.6 with models, data and code as components and each audit as an attestation.
  ///
  /// One document whatever the number of audits: its consumers take one bill of materials a file.
  public static let cyclonedx = Reporter(
    name: "cyclonedx",
    summary: "a bill of materials with the audit as attestation, for inventories (CycloneDX 1.6)",
    fileExtension: "cdx.json"
  ) { report, _ in
    // Spread over lines whatever the style: people read and compare these files.
    var text = JSONText(isPretty: true)
    CycloneDX(report).write(to: &text)
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
