// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitLab {
  /// A project, or a place inside one; nil for other hosts.
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    GitLabReference.place(of: pointer.target, settings: settings).map { place in
      Goal(kind: .repository, id: place.page, revision: place.revision, path: place.path)
    }
  }

  /// What a project is: its facts and its list of files, asked together.
  func follow(_ goal: Goal) async -> Landing {
    guard var place = GitLabReference.place(of: goal.id, settings: settings) else {
      let error = FetchError(.notRecorded, url: goal.id)
      return Landing(unseen: error, kind: .repository, url: goal.id)
    }
    place.revision = goal.revision
    place.path = goal.path
    async let facts = ask(factsURL(place), purpose: "whether \(place.id) is there, and its license")
    async let tree = ask(treeURL(place), purpose: "the files of \(place.id)")
    let seen = (facts: await facts, tree: await tree)
    switch seen.tree {
    case .found: return await listed(place, seen.tree, facts: seen.facts)
    case .absent(let standing, let response):
      return await gone(place, standing, response, facts: seen.facts)
    case .gated(let response):
      return unseen(place, FetchError(.status(response.status), url: response.url))
    case .unseen(let error):
      if case .absent(let standing, let response) = seen.facts {
        return barred(place, standing, response)
      }
      return unseen(place, error)
    }
  }

  private func listed(_ place: Place, _ answer: Answer, facts: Answer) async -> Landing {
    do throws(FetchError) {
      let tree = try await tree(place, first: answer)
      var surfaces = [Surface(.repository, tree.response)]
      if let lack = tree.lack { surfaces[0].sight = .part(why: lack) }
      var sight = RepositorySight(
        id: place.id,
        files: tree.files,
        isWhole: tree.lack == nil,
        license: nil
      )
      sight.modules = tree.modules
      sight.isCut = tree.cut != nil
      let isPrivate = adopt(facts, of: place, into: &sight, &surfaces)
      if isPrivate == true {
        let says = "\(place.id) is not public"
        return Landing(barred: .missingOrPrivate, says: says, kind: .repository, tree.response)
      }
      guard isPrivate == false || !tree.response.sentToken else {
        // A token opens what the public may not see.
        let what = "whether it is public"
        return unseen(place, FetchError(.unreadable(what: what), url: factsURL(place)))
      }
      return Landing(
        .repository(sight),
        surfaces: surfaces,
        source: Source(url: place.page, revision: place.revision, at: tree.response.at),
        sha256: tree.response.sha256
      )
    } catch {
      return unseen(place, error)
    }
  }

  /// Takes facts beside a list, and says whether they keep the project from the public.
  private func adopt(
    _ answer: Answer,
    of place: Place,
    into sight: inout RepositorySight,
    _ surfaces: inout [Surface]
  ) -> Bool? {
    do throws(FetchError) {
      let response = try answer.response()
      let facts = try response.decoded(GitLabFacts.self)
      sight.license = facts.licenseName
      sight.isArchived = facts.archived ?? false
      sight.isFork = facts.isFork
      sight.id = facts.id ?? sight.id
      surfaces.append(Surface(.repository, response))
      return facts.isPrivate(seenWithToken: response.sentToken)
    } catch {
      // Not a project that was not seen: its list was.
      surfaces.append(Surface(.content, url: factsURL(place), failed: error))
      return nil
    }
  }

  /// A list answers 404 for what is missing, private, empty, or has no such revision: the facts, the
  /// branches and the host's words tell which.
  private func gone(
    _ place: Place,
    _ standing: Standing,
    _ response: FetchResponse,
    facts: Answer
  ) async -> Landing {
    let isGone =
      switch facts {
      case .absent: true
      case .found, .gated: false
      case .unseen: response.says("Project Not Found")
      }
    if isGone || standing == .withdrawn { return barred(place, standing, response) }
    if facts.isFound, let longer = place.longer, let found = await branch(longer, place, facts) {
      return found
    }
    if facts.isFound, place.revision == nil, await isEmpty(place) {
      return Landing(
        barred: .empty,
        says: "\(place.id) is empty",
        kind: .repository,
        response
      )
    }
    return unseen(place, FetchError(.status(response.status), url: response.url))
  }

  /// The files of a branch with a slash in its name, at the paths that an address has for them.
  private func branch(_ longer: Place, _ place: Place, _ facts: Answer) async -> Landing? {
    let purpose = "the files of \(place.id) at \(longer.revision ?? "")"
    let answer = await ask(treeURL(longer), purpose: purpose)
    guard answer.isFound else { return nil }
    var landing = await listed(longer, answer, facts: facts)
    guard case .repository(var sight) = landing.sight else { return landing }
    let part = place.path.prefix { $0 != "/" }
    for index in sight.files.indices {
      sight.files[index].path = "\(part)/\(sight.files[index].path)"
    }
    // Other addresses may have meant another branch of the same beginning.
    sight.isWhole = false
    landing.sight = .repository(sight)
    return landing
  }

  /// What GitLab answers 404 is missing or private; it does not say which.
  private func barred(_ place: Place, _ standing: Standing, _ response: FetchResponse) -> Landing {
    let isMissing = response.status == 404
    let status = "(status \(response.status))"
    return Landing(
      barred: isMissing ? .missingOrPrivate : standing,
      says: isMissing
        ? "\(place.id) is missing or private \(status)"
        : "\(place.id) answers that nothing is there \(status)",
      kind: .repository,
      response
    )
  }

  private func unseen(_ place: Place, _ error: FetchError) -> Landing {
    Landing(unseen: error, kind: .repository, url: place.page)
  }
}
