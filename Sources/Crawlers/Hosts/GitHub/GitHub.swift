// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// GitHub, at its public address or where `GITHUB_SERVER_URL` and `GITHUB_API_URL` say.
struct GitHub: Sendable {
  /// A repository, or a folder or file of one.
  struct Place: Sendable, Hashable {
    var owner: String
    var name: String
    var revision: String?
    /// Below the root; empty for all of it.
    var path: String

    var id: String { "\(owner)/\(name)" }

    /// The same address read with a revision of one part more, as of a branch `feature/x`.
    var longer: Place? {
      guard let revision, let part = path.split(separator: "/").first else { return nil }
      var place = self
      place.revision = "\(revision)/\(part)"
      place.path = String(path.dropFirst(part.count + 1))
      return place
    }

    init(owner: String, name: String, revision: String? = nil, path: String = "") {
      self.owner = owner
      self.name = name
      self.revision = revision
      self.path = path
    }

    init(_ goal: Goal) {
      let parts = goal.id.split(separator: "/").map(String.init)
      self.init(
        owner: parts.first ?? "",
        name: parts.last ?? "",
        revision: goal.revision,
        path: goal.path
      )
    }
  }

  var context: CrawlContext
  var settings: HostSettings { context.settings }

  func api(_ place: Place, _ route: String = "") -> String {
    let owner = PageAddress.escaped(segment: place.owner)
    return
      "\(settings.gitHubAPI)/repos/\(owner)/\(PageAddress.escaped(segment: place.name))\(route)"
  }

  func page(_ place: Place) -> String {
    "\(settings.gitHubServer)/\(PageAddress.escaped(path: place.id))"
  }

  /// A file's contents: raw on the public GitHub, elsewhere through the contents API.
  func contents(_ place: Place, revision: String, path: String) -> FetchRequest {
    let path = PageAddress.escaped(path: path)
    let revision = PageAddress.escaped(path: revision)
    guard settings.gitHubServer != HostSettings.publicGitHubServer else {
      let id = PageAddress.escaped(path: place.id)
      return FetchRequest("https://raw.githubusercontent.com/\(id)/\(revision)/\(path)")
    }
    return FetchRequest(
      api(place, "/contents/\(path)?ref=\(revision)"),
      accept: "application/vnd.github.raw+json"
    )
  }

  func ask(_ url: String, purpose: String) async -> Answer {
    let request = FetchRequest(url, accept: "application/vnd.github+json", purpose: purpose)
    return await context.fetcher.answer(request, due: .json)
  }
}

extension GitHub {
  /// A file of a repository.
  func read(_ wish: FileWish) async -> Answer {
    let (id, revision) =
      switch wish.owner {
      case .model(let subject): (subject.id, subject.revision)
      case .goal(let goal, let revision): (goal.id, goal.revision ?? revision)
      }
    let place = Place(Goal(kind: .repository, id: id))
    let request = contents(place, revision: revision ?? "HEAD", path: wish.path)
    return await context.fetcher.answer(
      wish.request(request.url, accept: request.accept),
      due: .text
    )
  }
}

extension HostCrawler {
  /// GitHub.
  package static let gitHub = HostCrawler(
    name: "GitHub",
    recognise: { text, requested, settings throws(ReferenceError) in
      try GitHubReference.read(text, requested: requested, settings: settings)
    },
    open: { reference, context async throws(CrawlError) in
      try await GitHub(context: context).open(reference)
    },
    list: { opening, context in await GitHub(context: context).list(opening) },
    locate: { pointer, settings in GitHub.locate(pointer, settings) },
    follow: { goal, context in await GitHub(context: context).follow(goal) },
    read: { wish, context in await GitHub(context: context).read(wish) }
  )
}
