// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Fault.Effect {
  /// A status with a line of text.
  package static func status(_ status: Int) -> Self {
    .answer(.text("status \(status)\n", status: status))
  }

  /// The page of a bot check, as the wall before the hub shows it.
  package static let challenge = answer(
    .html(
      "<!doctype html><html><head><script src=\"/challenge.js\"></script></head>"
        + "<body>Confirm that you are human.</body></html>",
      status: 405
    )
  )

  /// 429 with a window that is empty for so many seconds.
  package static func limited(seconds: Int) -> Self {
    .answer(
      .text("Too Many Requests\n", status: 429)
        .with("RateLimit", "\"api\";r=0;t=\(seconds)")
        .with("RateLimit-Policy", "\"fixed window\";\"api\";q=500;w=300")
    )
  }

  /// 429 with `Retry-After`.
  package static func retryAfter(seconds: Int) -> Self {
    .answer(.text("Too Many Requests\n", status: 429).with("Retry-After", "\(seconds)"))
  }

  /// 429 without a word on when to come back.
  package static let limited = status(429)

  /// The code host's way to say that the hour's requests are spent.
  package static let exhausted = answer(
    GitHubRouter.exhausted
      .with("X-RateLimit-Limit", "60").with("X-RateLimit-Remaining", "0")
      .with("X-RateLimit-Reset", "\(GitHubRouter.epoch + 3600)")
  )
}
