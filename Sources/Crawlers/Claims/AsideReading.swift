// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads which papers, pages of the publisher and repositories a card links: what one would read next.
struct AsideReading {
  let text: ReadText

  /// More than this is a list of literature.
  private static let limit = 100

  /// Each address once, in reading order.
  var links: [AsideLink] {
    var met: Set<String> = []
    var found: [AsideLink] = []
    for link in text.links where found.count < Self.limit {
      guard let kind = kind(of: link) else { continue }
      let url = link.link.target
      // The address was taken apart when the card was, but for one made absolute.
      let isAbsolute = LinkAddress.isAbsolute(url)
      let key = isAbsolute ? AsideLink.key(of: link.address) : AsideLink.key(of: url)
      if met.insert(key).inserted { found.append(AsideLink(kind: kind, url: url)) }
    }
    return found
  }

  private func kind(of link: ReadLink) -> AsideLink.Kind? {
    switch link.target {
    case .paper: Self.isArticle(link.address) ? .article : .paper
    case .repository, .code, .repositoryPage: .code
    case .page where text.own.runs(link.address): .organisation
    case .social where Self.isProfile(link.address) && text.own.runs(link.address): .organisation
    default: nil
    }
  }

  /// Addresses of the class of papers that are posts.
  private static func isArticle(_ address: LinkAddress) -> Bool {
    address.host == "openai.com" || address.segment(0) == "blog"
  }

  /// The page of an owner on a host of repositories, which lists what else there is.
  private static func isProfile(_ address: LinkAddress) -> Bool {
    ["huggingface.co", "hf.co", "github.com"].contains(address.host) && address.path.count == 1
  }
}
