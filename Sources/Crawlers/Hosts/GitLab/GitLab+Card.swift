// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitLab {
  /// What was found where README.md should have been.
  enum Card {
    /// The answer for the file at `path`.
    case at(Place, path: String, Answer)
    /// The list of the root shows no README.
    case none(Place)
    /// Nothing at the revision; whether it is the revision that is missing, the facts tell.
    case noTree
  }

  /// The README of a project, by another name or at a longer revision where README.md itself
  /// answers that it is not there.
  func card(_ place: Place) async -> Card {
    let answer = await readme("README.md", in: place)
    guard case .absent = answer else { return .at(place, path: "README.md", answer) }
    for place in [place, place.longer].compactMap({ $0 }) {
      switch await ask(rootURL(place), purpose: "whether a README has another name") {
      case .found(let response): return await card(place, listedIn: response)
      case .absent: continue
      case .gated(let response):
        return failed(place, FetchError(.status(response.status), url: response.url))
      case .unseen(let error): return failed(place, error)
      }
    }
    return .noTree
  }

  private func card(_ place: Place, listedIn response: FetchResponse) async -> Card {
    do throws(FetchError) {
      let names = try response.decoded([GitLabTree.Row].self).filter { $0.type == "blob" }
        .map(\.path).filter { !$0.contains("/") && $0.lowercased().hasPrefix("readme") }
      if let name = names.first(where: { Self.markdown.contains($0.lowercased()) }) {
        return .at(place, path: name, await readme(name, in: place))
      }
      if let name = names.first {
        let error = FetchError(.unreadable(what: "\(name), no Markdown"), url: place.page)
        return failed(place, error)
      }
      guard GitLabPage(after: response, of: rootURL(place)) == .end else {
        let what = "the list of the root, which goes on"
        return failed(place, FetchError(.unreadable(what: what), url: response.url))
      }
      return .none(place)
    } catch {
      return failed(place, error)
    }
  }

  private static let markdown: Set<String> = ["readme.md", "readme.markdown"]

  private func rootURL(_ place: Place) -> String {
    let revision = place.revision.map { "&ref=\(PageAddress.escaped(segment: $0))" } ?? ""
    return api(place, "/repository/tree?per_page=100\(revision)")
  }

  private func failed(_ place: Place, _ error: FetchError) -> Card {
    .at(place, path: "README.md", .unseen(error))
  }

  private func readme(_ path: String, in place: Place) async -> Answer {
    let request = FetchRequest(
      contents(place, path: path),
      limit: context.cardLimit,
      purpose: "the README"
    )
    return await context.fetcher.answer(request, due: .text)
  }

  func cardPlace(_ place: Place, path: String = "README.md") -> CardPlace {
    CardPlace(url: contents(place, path: path), path: path, model: place.id)
  }
}
