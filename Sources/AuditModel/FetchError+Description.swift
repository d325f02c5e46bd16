// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension FetchError: CustomStringConvertible {
  /// What, where, and what to do: "https://…: no answer within 20 s. Try again, or raise --timeout."
  public var description: String { "\(url): \(reason). \(remedy)" }

  /// What happened, without the address, as a clause.
  public var reason: String {
    switch problem {
    case .notRecorded: "not in the recording, and nothing may be fetched"
    case .unresolved(let detail): "its name has no address (\(detail))"
    case .unreachable(let detail): "cannot be reached (\(detail))"
    case .insecure(let detail): "no secure connection (\(detail))"
    case .refusedAddress(let detail): "an address that is never asked (\(detail))"
    case .timedOut(let seconds): "no whole answer within \(seconds) s"
    case .truncated(let detail): "the answer broke off (\(detail))"
    case .tooLarge(let limit): "larger than the limit of \(limit) bytes"
    case .rateLimited(let seconds):
      seconds.map { "asked too often; free again in \($0) s" } ?? "asked too often"
    case .status(let status): "answered with status \(status)"
    case .wrongType(let expected, let got): "\(expected) was due, \(got) came"
    case .unreadable(let what): "unreadable: \(what)"
    case .badRedirect(let detail): "a redirect that is not followed (\(detail))"
    case .disallowed: "not asked, since its robots.txt asks programs to stay away"
    case .overBudget(let limit): "not asked, over the budget of \(limit) requests"
    case .excluded: "not asked, since its host is not among those that may be"
    }
  }

  /// What the reader can do about it, as a sentence.
  public var remedy: String {
    switch problem {
    case .notRecorded: "Audit without --replay or --offline to fetch it."
    case .unresolved, .unreachable: "Check the network, HTTPS_PROXY and --host-map."
    case .insecure: "Check the system's certificates and SSL_CERT_FILE."
    case .refusedAddress: "If it is yours, allow it with --allow-host."
    case .timedOut: "Try again, or raise --timeout."
    case .truncated, .unreadable: "Try again; if it stays, tell the host."
    case .badRedirect: "If you trust where it leads, allow that host with --allow-host."
    case .tooLarge: "Raise the limit with --max-bytes."
    case .rateLimited: "Wait, or set the host's token (HF_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN)."
    case .status(let status):
      switch status {
      case 401, 403: "Check the host's token (HF_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN)."
      default: "Try again later."
      }
    case .wrongType: "The host may be blocking automated readers; try again later."
    case .disallowed: "Nothing here helps; the host decides."
    case .overBudget: "Raise --budget."
    case .excluded: "Add its host to hosts: in .candor.yaml, or to --only-host."
    }
  }

  /// A short name for the kind of failure, for `candor.error/1`.
  public var kind: String {
    switch problem {
    case .notRecorded: "not-recorded"
    case .unresolved: "unresolved"
    case .unreachable: "unreachable"
    case .insecure: "insecure"
    case .refusedAddress: "refused-address"
    case .timedOut: "timed-out"
    case .truncated: "truncated"
    case .tooLarge: "too-large"
    case .rateLimited: "rate-limited"
    case .status: "status"
    case .wrongType: "wrong-type"
    case .unreadable: "unreadable"
    case .badRedirect: "bad-redirect"
    case .disallowed: "disallowed"
    case .overBudget: "over-budget"
    case .excluded: "excluded-host"
    }
  }
}
