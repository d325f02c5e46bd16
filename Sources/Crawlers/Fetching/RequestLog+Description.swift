// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension RequestLog.Entry: CustomStringConvertible {
  /// One line for a person: what was asked, how it ended, and what for.
  package var description: String {
    let end =
      status.map { "\($0)" } ?? problem.map { FetchError($0, url: url).reason } ?? "under way"
    let route = hops.isEmpty ? "" : " over \(hops.count) redirect\(hops.count == 1 ? "" : "s")"
    return "\(method.rawValue) \(url): \(end)\(route), for \(purpose)"
  }
}
