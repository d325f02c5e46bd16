// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The steps from a request to its last answer: lanes, budget, retries, tokens.
struct PoliteAsking: Sendable {
  let transport: Transport
  let policy: FetchPolicy
  private let lanes: HostLanes
  private let budget: RequestBudget
  private let refusing = RefusingHosts()

  init(transport: Transport, policy: FetchPolicy) {
    self.transport = transport
    self.policy = policy
    lanes = HostLanes(width: policy.inFlightPerHost)
    budget = RequestBudget(policy.budget)
  }

  /// How many requests may still be made.
  var left: Int {
    get async { await budget.left }
  }

  /// One address to ask, on the way of a request.
  struct Step {
    var request: FetchRequest
    var address: WebAddress
    var authorization: String?
    /// Whether it is a host's redirect to itself, which costs nothing.
    var isFree: Bool
    /// Where alone the way may lead: a host on it sends only there.
    var scope: HostScope?
    /// Whether mapped hosts alone led to it, and it is one of their mirrors.
    var isMirrored = false
  }

  /// Asks with the token, and without it where the host does not take it.
  func answer(_ step: Step) async throws(FetchError) -> FetchResponse {
    let response = try await knock(step)
    guard step.authorization != nil, Self.refusesToken(response) else { return response }
    var anonymous = step
    anonymous.authorization = nil
    return try await knock(anonymous)
  }

  /// Whether it may be the token that was refused, as an organisation's rules refuse one with 403:
  /// not where it is a limit or a gate, at which the token only stands for somebody.
  private static func refusesToken(_ response: FetchResponse) -> Bool {
    switch response.status {
    case 401: true
    case 403:
      response.headers["X-RateLimit-Remaining"] != "0"
        && response.headers["X-Error-Code"] != "GatedRepo"
    default: false
    }
  }

  /// Asks a host that has not refused every connection before.
  private func knock(_ step: Step) async throws(FetchError) -> FetchResponse {
    let authority = step.address.authority
    if policy.skipsRefusingHosts, let problem = await refusing.refusal(of: authority) {
      throw FetchError(problem, url: step.request.url)
    }
    do throws(FetchError) {
      return try await settle(step)
    } catch {
      if case .unreachable = error.problem, !Task.isCancelled {
        await refusing.note(error.problem, of: authority)
      }
      throw error
    }
  }

  /// Asks again while that is worth it.
  private func settle(_ step: Step) async throws(FetchError) -> FetchResponse {
    for attempt in 0... {
      let next: Retry
      let outcome: Result<FetchResponse, FetchError>
      do throws(FetchError) {
        let response = try await once(step)
        next = policy.retry(after: response, attempt: attempt)
        outcome = .success(response)
      } catch {
        next = policy.retry(after: error, attempt: attempt)
        outcome = .failure(error)
      }
      switch next {
      case .keep: return try outcome.get()
      case .limited(let seconds):
        throw FetchError(.rateLimited(seconds: seconds), url: step.request.url)
      case .after(let seconds):
        do {
          try await policy.sleep(.seconds(seconds))
        } catch {
          return try outcome.get()
        }
      }
    }
    preconditionFailure("retries end before integers do")
  }

  private func once(_ step: Step) async throws(FetchError) -> FetchResponse {
    guard !Task.isCancelled else {
      throw FetchError(.unreachable(detail: "cancelled"), url: step.request.url)
    }
    if !step.isFree, await !budget.spend() {
      throw FetchError(.overBudget(limit: budget.limit), url: step.request.url)
    }
    let extras = Transport.Extras(
      authorization: step.authorization,
      allowedHosts: policy.allowedHosts.union(step.isMirrored ? [step.address.host] : [])
    )
    await lanes.enter(step.address.authority)
    let outcome: Result<FetchResponse, FetchError>
    do throws(FetchError) {
      outcome = .success(try await transport.send(step.request, extras))
    } catch {
      outcome = .failure(error)
    }
    await lanes.leave(step.address.authority)
    return try outcome.get()
  }
}
