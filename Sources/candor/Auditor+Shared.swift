// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers

extension Live.Shared {
  /// The model that `words` name, by the hosts that are known here.
  func reference(_ words: String) throws(ReferenceError) -> Reference {
    try crawl().crawler.reference(words)
  }
}

extension Auditor {
  /// Whether each request is to be explained.
  var explainsRequests: Bool { shared.explainsRequests }

  /// The model that `words` name, by the hosts that are known here.
  func reference(_ words: String) throws(ReferenceError) -> Reference {
    try shared.reference(words)
  }

  /// The audit of what a line of a batch brings along; nothing is fetched.
  func audit(of bundle: InlineBundle) -> Audit {
    audit(shared.crawl().crawler.evidence(of: bundle))
  }

  /// Writes every exchange so far, as `--record` asks for; nothing without it.
  func writeRecording() async throws(Failure) { try await shared.writeRecording() }
}
