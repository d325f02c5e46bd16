// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// huggingface.co: its API, its files and its pages.
struct HubRouter: Sendable {
  /// What the hub counts apart.
  enum Bucket: String, Sendable {
    case api
    case resolvers
    case pages

    init(path: String) {
      let parts = path.split(separator: "/")
      let isFile =
        path.hasPrefix("/api/resolve-cache/")
        || parts.dropFirst(1).prefix(3).contains { $0 == "resolve" || $0 == "raw" }
      self = isFile ? .resolvers : parts.first == "api" ? .api : .pages
    }
  }

  let world: World
  let settings: Settings
  let origins: Origins
  let index: HubIndex

  init(world: World, settings: Settings, origins: Origins) {
    self.world = world
    self.settings = settings
    self.origins = origins
    index = HubIndex(world)
  }

  /// Answers one inquiry.
  func answer(_ inquiry: Inquiry) throws -> Answer {
    do {
      return try route(inquiry)
    } catch HubProblem.moved(let path) {
      let query = inquiry.query.isEmpty ? "" : "?\(inquiry.query)"
      return try HubProblem.moved(origins.prefix + path + query).answer
    } catch let problem as HubProblem {
      let isPage = Bucket(path: inquiry.path) == .pages
      return try isPage ? problem.page(missing: settings.missingPageStatus) : problem.answer
    }
  }

  private func route(_ inquiry: Inquiry) throws -> Answer {
    let caller = Caller(inquiry, tokens: world.tokens)
    if inquiry.path == "/robots.txt" {
      return world.robots.map { .text($0) } ?? .text("Not Found", status: 404)
    }
    if inquiry.path.hasPrefix("/api/resolve-cache/") { return try cached(inquiry, caller) }
    guard let place = HubPlace(path: inquiry.path) else { throw HubProblem.hidden(caller) }
    if world.isRecorded, place.kind == .dataset,
      !world.datasets.contains(where: { $0.id.lowercased() == place.id.lowercased() })
    {
      return .unrecorded
    }
    let visit = HubVisit(inquiry: inquiry, caller: caller, place: place)
    let repository = try index.find(place, caller: caller)
    let answer = try place.isAPI ? api(visit, repository) : page(visit, repository)
    return answer.dated(repository.date)
  }

  private func api(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    if visit.caller == .rejected { throw HubProblem.badToken }
    switch visit.place.action {
    case nil: return try facts(visit, repository, revision: "main")
    case "revision":
      return try facts(visit, repository, revision: visit.place.revisionAndPath.revision)
    case "tree": return try tree(visit, repository)
    case "refs": return try references(repository)
    case "commits": return try commits(visit, repository)
    case "auth-check":
      try admit(visit.caller, to: repository)
      return .text("OK")
    case "croissant" where repository.kind == .dataset:
      guard let croissant = repository.croissant else { throw HubProblem.noCroissant }
      return try .json(croissant)
    default: return try .json(["error": "Sorry, we can't find that."], status: 404)
    }
  }

  private func page(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    switch visit.place.action {
    case nil: return try CardPage(repository, origin: origins.hub).answer
    case "tree":
      let (revision, folder) = visit.place.revisionAndPath
      _ = try commit(revision, of: repository)
      return try ListPage(repository, revision: revision, folder: folder).answer
    case "resolve": return try resolve(visit, repository)
    case "raw": return try raw(visit, repository)
    case "blob": return try blobPage(visit, repository)
    default: return .html("<!doctype html><html><body></body></html>")
    }
  }

  /// Lets a caller in to the files, or says why not.
  ///
  /// The gate comes before all else.
  func admit(_ caller: Caller, to repository: HubRepository) throws(HubProblem) {
    if repository.isGated, !caller.mayEnter(repository.id) {
      throw .gated(id: repository.id, caller)
    }
    if repository.isDisabled { throw .disabled }
    if caller == .rejected { throw .badToken }
  }

  /// The commit that a revision stands for.
  func commit(_ revision: String, of repository: HubRepository) throws(HubProblem) -> String {
    guard let commit = repository.commit(of: revision) else { throw .noRevision(revision) }
    return commit
  }
}
