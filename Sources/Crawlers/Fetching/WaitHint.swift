// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How long a host asks to be left alone, from the fields of its answer.
enum WaitHint {
  /// Seconds to wait; nil where the answer does not say.
  static func seconds(_ headers: Headers, now: Date) -> Int? {
    rateLimit(headers) ?? retryAfter(headers, now: now) ?? reset(headers, now: now)
  }

  /// `RateLimit: "api";r=0;t=12` (as the Hub sends it): the reset counts when nothing is left.
  private static func rateLimit(_ headers: Headers) -> Int? {
    guard let field = headers["RateLimit"] else { return nil }
    var values: [String: Int] = [:]
    for parameter in field.split(separator: ";").dropFirst() {
      let pair = parameter.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      values[pair[0].trimmingCharacters(in: .whitespaces)] = number(pair[1])
    }
    return values["r"] == 0 ? values["t"] : nil
  }

  /// `Retry-After` in seconds or as a date.
  private static func retryAfter(_ headers: Headers, now: Date) -> Int? {
    guard let field = headers["Retry-After"] else { return nil }
    return number(field) ?? HTTPDate.seconds(field).map { wait(until: $0, from: now) }
  }

  /// `X-RateLimit-Reset` (as GitHub sends it), seconds since 1970, when nothing is left.
  private static func reset(_ headers: Headers, now: Date) -> Int? {
    guard headers["X-RateLimit-Remaining"].flatMap(number) == 0,
      let reset = headers["X-RateLimit-Reset"].flatMap(number)
    else { return nil }
    return wait(until: reset, from: now)
  }

  private static func wait(until seconds: Int, from now: Date) -> Int {
    max(0, seconds - Int(now.timeIntervalSince1970))
  }

  /// A count of seconds; nil for what is none, and for more than a host can mean.
  private static func number(_ text: some StringProtocol) -> Int? {
    Int(text.trimmingCharacters(in: .whitespaces)).flatMap { 0...0xFFFF_FFFF ~= $0 ? $0 : nil }
  }
}
