// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why a surface could not be seen.
///
/// It never means that something is not there.
public struct FetchError: Error, Sendable, Hashable, Codable {
  /// The kinds of failure, closed so that a caller can answer each.
  public enum Problem: Sendable, Hashable, Codable {
    /// No request was allowed (`--offline`), or the recording does not hold this exchange.
    case notRecorded
    /// The host's name did not resolve.
    case unresolved(detail: String)
    /// Nobody accepted the connection, or it was not kept.
    case unreachable(detail: String)
    /// TLS could not be agreed or the certificate not be checked.
    case insecure(detail: String)
    /// The address is not one that may be asked (private, loopback, not https).
    case refusedAddress(detail: String)
    /// No whole answer within the time allowed, in seconds.
    case timedOut(seconds: Int)
    /// The body ended before its announced length, or the connection broke.
    case truncated(detail: String)
    /// The answer is larger than allowed, in bytes.
    case tooLarge(limit: Int)
    /// Asked too often; seconds until the host answers again, where it says so.
    case rateLimited(seconds: Int?)
    /// An answer that is neither the thing nor a statement that it is not there.
    case status(Int)
    /// Something else where JSON or text was due, as a page of a bot check.
    case wrongType(expected: String, got: String)
    /// Bytes that cannot be read as what they should be.
    case unreadable(what: String)
    /// Redirects without end, or to where this host may not send anyone.
    case badRedirect(detail: String)
    /// Not asked, since the host's robots.txt asks programs to stay away.
    case disallowed
    /// Not asked, since the budget of requests was spent.
    case overBudget(limit: Int)
    /// Not asked, since the operator names the hosts that may be, and this one is none of them.
    case excluded
  }

  /// What happened.
  public var problem: Problem
  /// The address that was asked.
  public var url: String

  /// A failure at an address.
  public init(_ problem: Problem, url: String) {
    self.problem = problem
    self.url = url
  }
}
