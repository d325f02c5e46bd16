// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitHub {
  /// A repository, or a place inside one; nil for other hosts.
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    GitHubReference.place(of: pointer.target, settings: settings).map { place in
      Goal(kind: .repository, id: place.id, revision: place.revision, path: place.path)
    }
  }

  /// What a repository is: its facts and its list of files, asked together.
  func follow(_ goal: Goal) async -> Landing {
    let place = Place(goal)
    async let facts = ask(api(place), purpose: "whether \(place.id) is there, and its license")
    async let tree = ask(treeURL(place), purpose: "the files of \(place.id)")
    let seen = (facts: await facts, tree: await tree)
    let source = Source(url: page(place))
    // A notice that took a repository down is told by either of the two.
    for case .absent(.withdrawn, let response) in [seen.facts, seen.tree] {
      return barred(place, .withdrawn, response)
    }
    switch seen.tree {
    case .found(let response):
      return await listed(place, response, facts: seen.facts)
    case .absent(let standing, let response):
      return await gone(place, standing, response, facts: seen.facts)
    case .gated(let response):
      return unseen(place, FetchError(.status(response.status), url: response.url), source)
    case .unseen(let error):
      if case .absent(let standing, let response) = seen.facts {
        return barred(place, standing, response)
      }
      return await landingPage(place, instead: error, isKnown: seen.facts.isFound)
    }
  }

  func treeURL(_ place: Place) -> String {
    let revision = PageAddress.escaped(path: place.revision ?? "HEAD")
    return api(place, "/git/trees/\(revision)?recursive=1")
  }

  private func listed(_ place: Place, _ response: FetchResponse, facts: Answer) async -> Landing {
    do throws(FetchError) {
      var tree = try response.decoded(GitHubTree.self)
      var surfaces = [Surface(.repository, response)]
      surfaces += await complete(
        &tree,
        of: place,
        showing: [.evaluationCode, .fineTuningCode]
      )
      var sight = RepositorySight(
        id: place.id,
        files: tree.files,
        isWhole: tree.isWhole,
        license: nil
      )
      sight.modules = tree.modules
      sight.isCut = tree.truncated ?? false
      let isPrivate = adopt(facts, of: place, into: &sight, &surfaces)
      if isPrivate == true {
        let says = "\(place.id) is not public"
        return Landing(barred: .missingOrPrivate, says: says, kind: .repository, response)
      }
      guard isPrivate == false || !response.sentToken else {
        // A token opens what the public may not see.
        let error = FetchError(.unreadable(what: "whether it is public"), url: api(place))
        return unseen(place, error, Source(url: page(place)))
      }
      let source = Source(url: page(place), revision: tree.sha, at: response.at)
      return Landing(
        .repository(sight),
        surfaces: surfaces,
        source: source,
        sha256: response.sha256
      )
    } catch {
      return await landingPage(place, instead: error, isKnown: facts.isFound)
    }
  }

  /// Takes facts beside a list (a license, whether it is a fork, whether it is kept up), and says
  /// whether they keep the repository from the public; nil where they were not seen.
  private func adopt(
    _ answer: Answer,
    of place: Place,
    into sight: inout RepositorySight,
    _ surfaces: inout [Surface]
  ) -> Bool? {
    do throws(FetchError) {
      let response = try answer.response()
      let facts = try response.decoded(GitHubFacts.self)
      sight.license = facts.licenseName
      sight.isArchived = facts.archived ?? false
      sight.isFork = facts.fork ?? false
      sight.id = facts.fullName ?? sight.id
      surfaces.append(Surface(.repository, response))
      return facts.isPrivate ?? (response.sentToken ? nil : false)
    } catch {
      // Not a repository that was not seen: its list was.
      surfaces.append(Surface(.content, url: api(place), failed: error))
      return nil
    }
  }

  /// A list answers 404 for a missing repository and for a missing revision: only where the facts
  /// do not speak against it is the repository gone.
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
      case .unseen: place.revision == nil
      }
    if isGone { return barred(place, standing, response) }
    if facts.isFound, let longer = place.longer, let found = await branch(longer, place, facts) {
      return found
    }
    let error = FetchError(.status(response.status), url: response.url)
    return unseen(place, error, Source(url: page(place)))
  }

  /// The files of a branch with a slash in its name, at the paths that an address has for them.
  private func branch(_ longer: Place, _ place: Place, _ facts: Answer) async -> Landing? {
    let purpose = "the files of \(place.id) at \(longer.revision ?? "")"
    guard case .found(let response) = await ask(treeURL(longer), purpose: purpose) else {
      return nil
    }
    var landing = await listed(longer, response, facts: facts)
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

  private func barred(_ place: Place, _ standing: Standing, _ response: FetchResponse) -> Landing {
    Landing(
      .barred(
        standing,
        says: standing == .withdrawn
          ? "\(place.id) was taken down (status \(response.status))"
          : "\(place.id) answers that nothing is there (status \(response.status))"
      ),
      surfaces: [Surface(.repository, response)],
      source: Source(url: page(place), at: response.at),
      sha256: response.sha256
    )
  }

  func unseen(_ place: Place, _ error: FetchError, _ source: Source) -> Landing {
    if case .status(409) = error.problem {
      let surface = Surface(kind: .repository, url: error.url, sight: .whole)
      return Landing(
        .barred(.empty, says: "\(place.id) is empty"),
        surfaces: [surface],
        source: source
      )
    }
    return Landing(
      .unseen(error),
      surfaces: [Surface(.repository, url: api(place), failed: error)],
      source: source
    )
  }
}

extension Answer {
  /// The response of something found; anything else is thrown as a failure to see.
  func response() throws(FetchError) -> FetchResponse {
    switch self {
    case .found(let response): return response
    case .gated(let response), .absent(_, let response):
      throw FetchError(.status(response.status), url: response.url)
    case .unseen(let error): throw error
    }
  }
}
