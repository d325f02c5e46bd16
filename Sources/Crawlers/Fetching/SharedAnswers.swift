// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What was asked in one audit, so that nobody is asked the same twice.
///
/// Who asks what is under way already waits for that answer, and gets it as it is. What failed, or was
/// refused, may be asked again later: whoever does so has a reason.
actor SharedAnswers {
  typealias Outcome = Result<FetchResponse, FetchError>

  private enum State {
    case asking(entry: Int, waiting: [CheckedContinuation<Outcome, Never>])
    case told(entry: Int, Outcome)
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
    switch states[key] {
    case .told(let entry, let outcome):
      await log.share(entry, purpose: request.purpose)
      return try outcome.get()
    case .asking(let entry, _):
      await log.share(entry, purpose: request.purpose)
      return try await told(key).get()
    case nil:
      states[key] = .asking(entry: -1, waiting: [])
      return try await asked(request, key, ask).get()
    }
  }

  private func asked(
    _ request: FetchRequest,
    _ key: FetchRequest,
    _ ask: @Sendable (FetchRequest) async -> Outcome
  ) async -> Outcome {
    let entry = await log.begin(request)
    if case .asking(_, let waiting) = states[key] {
      states[key] = .asking(entry: entry, waiting: waiting)
    }
    let outcome = await ask(request)
    await log.end(entry, outcome)
    if case .asking(_, let waiting) = states[key] {
      for asker in waiting { asker.resume(returning: outcome) }
    }
    states[key] = outcome.isLasting ? .told(entry: entry, outcome) : nil
    return outcome
  }

  /// The answer that is under way, or has come while the log was written.
  private func told(_ key: FetchRequest) async -> Outcome {
    await withCheckedContinuation { continuation in
      switch states[key] {
      case .told(_, let outcome)?: continuation.resume(returning: outcome)
      case .asking(let entry, let waiting)?:
        states[key] = .asking(entry: entry, waiting: waiting + [continuation])
      case nil:
        let error = FetchError(.unreachable(detail: "nobody asked"), url: key.url)
        continuation.resume(returning: .failure(error))
      }
    }
  }
}

extension Result<FetchResponse, FetchError> {
  /// Whether the same answer would come again.
  fileprivate var isLasting: Bool {
    guard case .success(let response) = self else { return false }
    return (200..<300).contains(response.status) || [404, 410, 451].contains(response.status)
  }
}
