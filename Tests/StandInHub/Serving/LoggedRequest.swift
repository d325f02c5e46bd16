// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A request that came in, and how it was answered.
package struct LoggedRequest: Sendable, Hashable {
  package var inquiry: Inquiry
  package var status: Int
  /// 1 for what was asked before any answer; else one more than the latest answer known then.
  package var wave: Int

  /// One line of a log: `GET https://huggingface.co/api/models/acme/tiny 200`.
  package var line: String { "\(inquiry.method) \(inquiry.url) \(status)" }
}
