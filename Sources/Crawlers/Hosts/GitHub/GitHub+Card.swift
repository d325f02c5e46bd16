// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitHub {
  /// What was found where README.md should have been.
  enum Card {
    /// The answer for the file at `path`.
    case at(Place, path: String, Answer)
    /// The list of the root shows no README.
    case none(Place)
    /// The repository is there, the revision is not.
    case noRevision
  }

  /// The README of a repository, by another name or at a longer revision where README.md itself
  /// answers that it is not there.
  func card(_ place: Place) async -> Card {
    let answer = await contents(of: "README.md", in: place)
    guard case .absent = answer else { return .at(place, path: "README.md", answer) }
    for place in [place, place.longer].compactMap({ $0 }) {
      switch await ask(treeURL(place), purpose: "whether a README has another name") {
      case .found(let response): return await card(place, listedIn: response)
      case .absent: continue
      case .unseen(let error) where error.problem == .status(409): return .none(place)
      case .gated(let response):
        return failed(place, FetchError(.status(response.status), url: response.url))
      case .unseen(let error): return failed(place, error)
      }
    }
    return .noRevision
  }

  private func card(_ place: Place, listedIn response: FetchResponse) async -> Card {
    do throws(FetchError) {
      let names = try response.decoded(GitHubTree.self).files.map(\.path)
        .filter { !$0.contains("/") && $0.lowercased().hasPrefix("readme") }
      let readable = names.first { Self.markdown.contains($0.lowercased()) }
      if let name = readable {
        return .at(place, path: name, await contents(of: name, in: place))
      }
      guard let name = names.first else { return .none(place) }
      return failed(place, FetchError(.unreadable(what: "\(name), no Markdown"), url: page(place)))
    } catch {
      return failed(place, error)
    }
  }

  private static let markdown: Set<String> = ["readme.md", "readme.markdown"]

  private func failed(_ place: Place, _ error: FetchError) -> Card {
    .at(place, path: "README.md", .unseen(error))
  }

  private func contents(of path: String, in place: Place) async -> Answer {
    var request = contents(place, revision: place.revision ?? "HEAD", path: path)
    request.limit = context.cardLimit
    request.purpose = "the README"
    return await context.fetcher.answer(request, due: .text)
  }

  func cardPlace(_ place: Place, path: String = "README.md") -> CardPlace {
    let request = contents(place, revision: place.revision ?? "HEAD", path: path)
    return CardPlace(url: request.url, path: path, model: place.id)
  }
}
