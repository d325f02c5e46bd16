// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the known hosts are, as the operator's environment says.
package struct HostSettings: Sendable, Hashable {
  /// The Hub, without a trailing slash; `HF_ENDPOINT`, which may carry a path.
  package var hub: String
  /// GitHub's API; `GITHUB_API_URL`.
  package var gitHubAPI: String
  /// GitHub's pages; `GITHUB_SERVER_URL`.
  package var gitHubServer: String
  /// A GitLab, without a trailing slash; `GITLAB_HOST`, as a name or an address, or `CI_SERVER_URL`.
  package var gitLab: String

  package static let publicHub = "https://huggingface.co"
  package static let publicGitHubAPI = "https://api.github.com"
  package static let publicGitHubServer = "https://github.com"
  package static let publicGitLab = "https://gitlab.com"

  package init(
    hub: String? = nil,
    gitHubAPI: String? = nil,
    gitHubServer: String? = nil,
    gitLab: String? = nil
  ) {
    self.hub = Self.trimmed(hub) ?? Self.publicHub
    self.gitHubAPI = Self.trimmed(gitHubAPI) ?? Self.publicGitHubAPI
    self.gitHubServer = Self.trimmed(gitHubServer) ?? Self.publicGitHubServer
    self.gitLab =
      Self.trimmed(gitLab).map { $0.contains("://") ? $0 : "https://\($0)" } ?? Self.publicGitLab
  }

  private static func trimmed(_ url: String?) -> String? {
    guard var url, !url.isEmpty else { return nil }
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }

  /// The authority of the Hub, for its token.
  package var hubHost: String { PageAddress(hub)?.host ?? "" }

  /// The authority of GitHub's API, for its token.
  package var gitHubAPIHost: String { PageAddress(gitHubAPI)?.host ?? "" }

  /// The authority of the GitLab, for its token.
  package var gitLabHost: String { PageAddress(gitLab)?.host ?? "" }

  /// Hosts that the operator set: they may be private, without TLS, and at any port.
  package var ownHosts: Set<String> {
    let set = [
      (hub, Self.publicHub), (gitHubAPI, Self.publicGitHubAPI),
      (gitHubServer, Self.publicGitHubServer), (gitLab, Self.publicGitLab),
    ]
    let hosts = set.filter { $0.0 != $0.1 }.compactMap { PageAddress($0.0)?.host }
    return Set(hosts.map { String($0.prefix { $0 != ":" }) })
  }
}
