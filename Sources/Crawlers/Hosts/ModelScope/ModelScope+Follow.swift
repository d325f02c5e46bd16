// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ModelScope {
  /// A dataset's address on ModelScope; nil for other hosts.
  static func locate(_ pointer: Pointer) -> Goal? {
    guard pointer.kind == .dataset, let place = ModelScopeReference.place(of: pointer.target),
      place.kind == .dataset
    else { return nil }
    let isMain = place.revision == mainBranch
    return Goal(kind: .dataset, id: place.page, revision: isMain ? nil : place.revision)
  }

  /// What stands at a dataset's address: its facts and its files, asked together.
  func follow(_ goal: Goal) async -> Landing {
    guard var place = ModelScopeReference.place(of: goal.id) else {
      return Landing(unseen: FetchError(.notRecorded, url: goal.id), kind: .dataset, url: goal.id)
    }
    place.revision = goal.revision
    let purpose = "whether the dataset \(place.id) is there and public"
    async let facts = ask(place.api(), purpose: purpose)
    async let tree = dataTree(place)
    let seen = (facts: opened(await facts, as: ModelScopeFacts.self), tree: await tree)
    switch seen.facts {
    case .found(let facts, let response):
      return landing(place, facts, response, await data(seen.tree, of: place))
    case .absent(let standing, let response):
      let says =
        standing == .withdrawn
        ? "\(place.id) was taken back (status \(response.status))"
        : "\(place.id) is missing or private (status \(response.status))"
      return Landing(barred: standing, says: says, kind: .dataset, response)
    case .unseen(let error):
      return Landing(unseen: error, kind: .dataset, url: place.api())
    }
  }

  private func landing(
    _ place: Place,
    _ facts: ModelScopeFacts,
    _ response: FetchResponse,
    _ data: Result<ModelScopeTree, FetchError>
  ) -> Landing {
    var landing = Landing(.barred(.failed, says: ""), kind: .dataset, response)
    landing.source = Source(url: place.page, revision: place.revision, at: response.at)
    let access = facts.access
    if access.isPrivate == true {
      landing.sight = .barred(.missingOrPrivate, says: "\(place.id) is not public")
    } else if access.gate == .manual {
      landing.sight = .barred(.gatedManually, says: "\(place.id) is given out on request")
    } else if access.gate == nil {
      landing.sight = .barred(
        .failed,
        says: "the host does not say whether \(place.id) is public"
      )
    } else {
      note(data, of: place, facts, in: &landing)
    }
    return landing
  }

  private func note(
    _ data: Result<ModelScopeTree, FetchError>,
    of place: Place,
    _ facts: ModelScopeFacts,
    in landing: inout Landing
  ) {
    do throws(FetchError) {
      let tree = try data.get()
      landing.sight = sight(of: tree, place, facts)
      landing.surfaces.append(
        Surface(.content, tree.response, sight: tree.lack.map { .part(why: $0) } ?? .whole)
      )
      landing.sha256 = tree.response.sha256
    } catch {
      landing.sight = .unseen(error)
      let url = place.data(page: 1)
      landing.surfaces = [Surface(.dataset, url: url, failed: error)]
    }
  }

  /// What a list shows; what a part of one does not show may be in the rest.
  private func sight(
    of tree: ModelScopeTree,
    _ place: Place,
    _ facts: ModelScopeFacts
  ) -> Landing.Sight {
    let files = DataFiles(tree.files, words: context.files.data)
    switch files.sight(of: place.id, license: facts.licenseName) {
    case .dataset(var sight):
      sight.isPart = tree.lack != nil
      return .dataset(sight)
    case .barred(let standing, let says):
      guard let lack = tree.lack else { return .barred(standing, says: says) }
      return .barred(.failed, says: "\(place.id) shows no data as far as it was seen: \(lack)")
    case let other: return other
    }
  }
}
