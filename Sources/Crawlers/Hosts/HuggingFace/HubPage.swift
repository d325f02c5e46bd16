// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where a list of files goes on.
enum HubPage {
  /// Nowhere: this was the last page.
  case end
  /// At an address of the same list on the same Hub.
  case at(String)
  /// At an address that is not followed, so that the list was seen in part.
  case refused(why: String)

  /// The page that `response` names after itself.
  init(after response: FetchResponse, of id: String, on hub: HuggingFace) {
    guard let field = response.headers["Link"], let link = LinkField(field).next else {
      self = .end
      return
    }
    let route = hub.api("models", id, "/tree/")
    let target = Self.absolute(link, after: response.url, hub: hub.hub)
    self = target.hasPrefix(route) ? .at(target) : .refused(why: "it goes on at another address")
  }

  /// Relative to the page that names it; a mirror may pass on the public Hub's own address.
  private static func absolute(_ link: String, after url: String, hub: String) -> String {
    let base = WebAddress(url)
    let target = WebAddress(link, relativeTo: base)?.text ?? link
    guard target.hasPrefix(HostSettings.publicHub + "/api/") else { return target }
    return hub + target.dropFirst(HostSettings.publicHub.count)
  }
}
