// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What to do after one asking of a host.
enum Retry: Sendable, Hashable {
  /// Keep what came.
  case keep
  /// Ask again after as many seconds.
  case after(Double)
  /// The host wants to be left alone for longer than anybody waits; nil where it says no time.
  case limited(Int?)
}

extension FetchPolicy {
  private static let passing: Set<Int> = [429, 500, 502, 503, 504]

  /// Judges an answer after `attempt` earlier ones.
  func retry(after response: FetchResponse, attempt: Int) -> Retry {
    // By the answer's own time, so that a recording is judged as the host was.
    let answered = response.at.flatMap(HTTPDate.date(iso8601:)) ?? now()
    let hint = WaitHint.seconds(response.headers, now: answered)
    // GitHub limits with 403, told apart from a refusal by what it says about waiting.
    let isLimited = response.status == 429 || response.status == 403 && hint != nil
    guard isLimited || Self.passing.contains(response.status) else { return .keep }
    guard attempt < retries, (hint ?? 0) <= longestWait else {
      return isLimited ? .limited(hint) : .keep
    }
    return .after(hint.map { Double($0) + chance() } ?? backoff(attempt))
  }

  /// Judges a failure after `attempt` earlier ones: only a broken connection is worth another.
  func retry(after error: FetchError, attempt: Int) -> Retry {
    let most =
      switch error.problem {
      // Nobody there is seldom a passing thing.
      case .unreachable: min(1, retries)
      case .truncated: retries
      default: 0
      }
    return attempt < most ? .after(backoff(attempt)) : .keep
  }

  /// 1 to 2 s, then 2 to 4 s, at most 8 s.
  private func backoff(_ attempt: Int) -> Double {
    min(8, Double(1 << min(attempt, 3)) * (1 + chance()))
  }
}
