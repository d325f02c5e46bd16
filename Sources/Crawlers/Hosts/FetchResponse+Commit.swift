// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension FetchResponse {
  /// The commit that was read, as the Hub and GitLab name it; the Hub does on the first hop only.
  var commit: String? {
    hops.lazy.compactMap { Self.commit($0.headers) }.first ?? Self.commit(headers)
  }

  private static func commit(_ headers: Headers) -> String? {
    headers["X-Repo-Commit"] ?? headers["X-Gitlab-Commit-Id"]
  }
}
