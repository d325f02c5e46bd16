// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Playing {
  /// The answer with the fields that the hub adds to every one, or 429 when the window is spent.
  func limitedAsHub(_ answer: Answer, _ inquiry: Inquiry) async -> Answer {
    let quotas: [HubRouter.Bucket: Int] = [
      .api: settings.quotas.api, .resolvers: settings.quotas.resolvers,
      .pages: settings.quotas.pages,
    ]
    let bucket = HubRouter.Bucket(path: inquiry.path)
    let quota = quotas[bucket] ?? 0
    let (left, seconds) = await ledger.spend(bucket.rawValue, of: quota)
    let allowed = left >= 0 ? answer : .text("Too Many Requests\n", status: 429)
    return
      allowed
      .with("RateLimit", "\"\(bucket.rawValue)\";r=\(max(0, left));t=\(seconds)")
      .with("RateLimit-Policy", "\"fixed window\";\"\(bucket.rawValue)\";q=\(quota);w=300")
  }

  /// The answer with the limits of the code host's API, or 403 when they are spent.
  func limitedAsGitHub(_ answer: Answer) async -> Answer {
    let quota = settings.quotas.github
    let (left, seconds) = await ledger.spend("core", of: quota)
    let allowed = left >= 0 ? answer : GitHubRouter.exhausted
    return
      allowed
      .with("X-RateLimit-Limit", "\(quota)")
      .with("X-RateLimit-Remaining", "\(max(0, left))")
      .with("X-RateLimit-Used", "\(quota - max(0, left))")
      .with("X-RateLimit-Reset", "\(GitHubRouter.epoch + seconds)")
      .with("X-RateLimit-Resource", "core")
  }
}
