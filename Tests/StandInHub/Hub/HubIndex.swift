// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds repositories of a world by the names that people use.
struct HubIndex: Sendable {
  private var byID: [String: HubRepository] = [:]
  private var spelling: [String: String] = [:]
  private var renames: [String: String] = [:]

  init(_ world: World) {
    for kind in HubRepository.Kind.allCases {
      for repository in world.repositories(kind) {
        byID[key(kind, repository.id)] = repository
        spelling[key(kind, repository.id.lowercased())] = repository.id
      }
    }
    for rename in world.renames { renames[key(rename.kind, rename.from)] = rename.to }
  }

  /// The repository, or the next name to try.
  func find(_ place: HubPlace, caller: Caller) throws(HubProblem) -> HubRepository {
    if let repository = byID[key(place.kind, place.id)] {
      guard !repository.isPrivate || caller.mayEnter(repository.id) else {
        throw .hidden(caller)
      }
      return repository
    }
    let lower = key(place.kind, place.id.lowercased())
    if let next = renames[key(place.kind, place.id)] ?? spelling[lower] {
      throw .moved(place.path(at: next))
    }
    throw .hidden(caller)
  }

  private func key(_ kind: HubRepository.Kind, _ id: String) -> String { "\(kind) \(id)" }
}
