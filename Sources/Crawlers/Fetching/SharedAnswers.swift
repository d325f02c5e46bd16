// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What was asked in one audit, so that nobody is asked the same twice.
///
/// Who asks what is under way already waits for that answer, and gets it as it is. What failed, or was
/// refused, may be asked again later: whoever does so has a reason.
actor SharedAnswers {
  typealias Outcome = Result<FetchResponse, FetchError>

  private struct Told {
    /// The place of the request in the log.
    var entry: Int
    var outcome: Outcome
  }

  private enum State {
    case asking(waiting: [CheckedContinuation<Told, Never>])
    case told(Told)
  }

  private var states: [FetchRequest: State] = [:]
  private let log: RequestLog

  init(log: RequestLog) { self.log = log }

  /// The answer to `request`, by `ask` where nobody asked it before.
  func answer(
    _ request: FetchRequest,
    _ ask: @Sendable (FetchRequest) async -> Outcome
  ) async throws(FetchError) -> FetchResponse {
    var key = request
    key.purpose = ""
    let told: Told
    switch states[key] {
    case .told(let known): told = known
    case .asking(let waiting):
      // Before anything is waited for: who asked may be done the next moment.
      told = await withCheckedContinuation {
        states[key] = .asking(waiting: waiting + [$0])
      }
    case nil: return try await asked(request, key, ask).get()
    }
    await log.share(told.entry, purpose: request.purpose)
    return try told.outcome.get()
  }

  private func asked(
    _ request: FetchRequest,
    _ key: FetchRequest,
    _ ask: @Sendable (FetchRequest) async -> Outcome
  ) async -> Outcome {
    states[key] = .asking(waiting: [])
    let entry = await log.begin(request)
    let outcome = await ask(request)
    await log.end(entry, outcome)
    let told = Told(entry: entry, outcome: outcome)
    if case .asking(let waiting) = states[key] {
      for asker in waiting { asker.resume(returning: told) }
    }
    states[key] = outcome.isLasting ? .told(told) : nil
    return outcome
  }
}

extension Result<FetchResponse, FetchError> {
  /// Whether the same answer would come again.
  fileprivate var isLasting: Bool {
    guard case .success(let response) = self else { return false }
    return (200..<300).contains(response.status) || [404, 410, 451].contains(response.status)
  }
}
