// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Fetcher {
  /// Asks over `transport` as `policy` says, and notes every request in `log`.
  package static func polite(
    over transport: Transport,
    policy: FetchPolicy,
    log: RequestLog = RequestLog()
  ) -> Fetcher {
    let asking = PoliteAsking(transport: transport, policy: policy)
    return Fetcher(left: { await asking.left }) { request throws(FetchError) in
      let entry = await log.begin(request)
      do throws(FetchError) {
        let response = try await asking.follow(request)
        await log.end(entry, response)
        return response
      } catch {
        await log.end(entry, error)
        throw error
      }
    }
  }
}
