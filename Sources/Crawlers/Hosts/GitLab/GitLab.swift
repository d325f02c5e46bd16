// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// GitLab, at its public address or where `GITLAB_HOST` says
/// (https://docs.gitlab.com/api/repositories/).
struct GitLab: Sendable {
  /// A project, or a folder or file of one.
  struct Place: Sendable, Hashable {
    /// The GitLab that it is on, without a trailing slash.
    var server: String
    /// Its groups and its name: "group/subgroup/name".
    var id: String
    var revision: String?
    /// Below the root; empty for all of it.
    var path = ""

    var page: String { "\(server)/\(PageAddress.escaped(path: id))" }

    /// The same address read with a revision of one part more, as of a branch `feature/x`.
    var longer: Place? {
      guard let revision, let part = path.split(separator: "/").first else { return nil }
      var place = self
      place.revision = "\(revision)/\(part)"
      place.path = String(path.dropFirst(part.count + 1))
      return place
    }
  }

  var context: CrawlContext
  var settings: HostSettings { context.settings }

  func api(_ place: Place, _ route: String = "") -> String {
    "\(place.server)/api/v4/projects/\(PageAddress.escaped(segment: place.id))\(route)"
  }

  /// A file's contents, and not the pointer that large-file storage leaves in git.
  func contents(_ place: Place, path: String) -> String {
    let revision = PageAddress.escaped(segment: place.revision ?? "HEAD")
    let path = PageAddress.escaped(segment: path)
    return api(place, "/repository/files/\(path)/raw?ref=\(revision)&lfs=true")
  }

  func ask(_ url: String, purpose: String) async -> Answer {
    let request = FetchRequest(url, accept: "application/json", purpose: purpose)
    return await context.fetcher.answer(request, due: .json)
  }
}

extension GitLab {
  /// A file of a project.
  func read(_ wish: FileWish) async -> Answer {
    guard let (place, path) = place(of: wish) else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    return await context.fetcher.answer(wish.request(contents(place, path: path)), due: .text)
  }

  private func place(of wish: FileWish) -> (Place, path: String)? {
    switch wish.owner {
    case .model(let subject):
      var place = GitLabReference.place(of: subject.resolved, settings: settings)
      place?.revision = subject.revision
      return place.map { ($0, wish.path) }
    case .goal(let goal, let revision):
      guard var place = GitLabReference.place(of: goal.id, settings: settings) else { return nil }
      place.revision = goal.revision ?? revision
      // Of a branch with a slash in its name, the rest of that stands before the paths.
      guard let named = goal.revision, let revision, revision.hasPrefix(named + "/"),
        wish.path.hasPrefix(revision.dropFirst(named.count + 1) + "/")
      else { return (place, wish.path) }
      place.revision = revision
      return (place, String(wish.path.dropFirst(revision.count - named.count)))
    }
  }
}

extension HostCrawler {
  /// GitLab.
  package static let gitLab = HostCrawler(
    name: "GitLab",
    recognise: { text, requested, settings throws(ReferenceError) in
      try GitLabReference.read(text, requested: requested, settings: settings)
    },
    open: { reference, context async throws(CrawlError) in
      try await GitLab(context: context).open(reference)
    },
    list: { opening, context in await GitLab(context: context).list(opening) },
    locate: { pointer, settings in GitLab.locate(pointer, settings) },
    follow: { goal, context in await GitLab(context: context).follow(goal) },
    read: { wish, context in await GitLab(context: context).read(wish) }
  )
}
