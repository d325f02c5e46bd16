// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Fetcher {
  /// Asks over `transport` as `policy` says, the same thing once, and notes every request in `log`.
  package static func polite(
    over transport: Transport,
    policy: FetchPolicy,
    log: RequestLog = RequestLog()
  ) -> Fetcher {
    let asking = PoliteAsking(transport: transport, policy: policy)
    let answers = SharedAnswers(log: log)
    return Fetcher(left: { await asking.left }) { request throws(FetchError) in
      try await answers.answer(request) { request in
        do throws(FetchError) {
          return .success(try await asking.follow(request))
        } catch {
          return .failure(error)
        }
      }
    }
  }
}
