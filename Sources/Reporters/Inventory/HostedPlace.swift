// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A dataset or a repository on a host, told from the address of something that was read there.
package struct HostedPlace: Sendable, Hashable {
  /// What a host keeps there.
  package enum Kind: String, Sendable, Hashable {
    /// Data.
    case dataset
    /// A repository, mostly of code.
    case repository
  }

  /// What it is.
  package var kind: Kind
  /// The host's public name.
  package var host: String
  /// The host's id of it ("allenai/dolma").
  package var id: String
  /// The address of its page.
  package var page: String

  /// The place that `address` lies in; nil where the host or the form of the address is not known.
  package init?(address: String) {
    guard let path = Self.path(of: address) else { return nil }
    for pattern in Self.patterns where pattern.host == path.host {
      guard let id = pattern.id(in: path.segments) else { continue }
      kind = pattern.kind
      host = pattern.publicHost
      self.id = id
      page = "https://\(pattern.publicHost)/\(pattern.pageRoute)\(id)"
      return
    }
    return nil
  }

  /// Host and segments of an address without user, port, query or fragment.
  private static func path(of address: String) -> (host: String, segments: [Substring])? {
    guard address.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst("https://".count).prefix { $0 != "?" && $0 != "#" }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = parts.first else { return nil }
    return (host.lowercased(), Array(parts.dropFirst()))
  }

  // Routes that read the same place as its page does, each with the page that people see.
  private static let patterns = [
    Pattern("huggingface.co", ["api", "datasets"], .dataset, page: "datasets/", parts: 1...2),
    Pattern("huggingface.co", ["datasets"], .dataset, page: "datasets/", parts: 1...2),
    Pattern("github.com", [], .repository),
    Pattern("api.github.com", ["repos"], .repository, at: "github.com"),
    Pattern("raw.githubusercontent.com", [], .repository, at: "github.com"),
    Pattern("gitlab.com", [], .repository, parts: 2...20),
    Pattern("zenodo.org", ["api", "records"], .dataset, page: "records/", parts: 1...1),
    Pattern("zenodo.org", ["records"], .dataset, page: "records/", parts: 1...1),
    Pattern("www.kaggle.com", ["api", "v1", "datasets", "view"], .dataset, page: "datasets/"),
    Pattern("www.kaggle.com", ["datasets"], .dataset, page: "datasets/"),
    Pattern("www.modelscope.cn", ["api", "v1", "datasets"], .dataset, page: "datasets/"),
    Pattern("www.modelscope.cn", ["datasets"], .dataset, page: "datasets/"),
    Pattern("modelscope.cn", ["api", "v1", "datasets"], .dataset, page: "datasets/"),
    Pattern("modelscope.cn", ["datasets"], .dataset, page: "datasets/"),
  ]
}
