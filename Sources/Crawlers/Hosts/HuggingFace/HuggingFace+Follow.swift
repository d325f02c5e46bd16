// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension HuggingFace {
  /// A dataset's id or address on the Hub; nil for other hosts.
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard pointer.kind == .dataset else { return nil }
    return dataset(pointer.target, settings)
  }

  /// What stands at a dataset's id.
  func follow(_ goal: Goal) async -> Landing {
    let id = goal.id
    let route = goal.revision.map { "/revision/\(PageAddress.escaped(segment: $0))" } ?? ""
    let url = api("datasets", id, route)
    let request = FetchRequest(
      url,
      accept: "application/json",
      purpose: "whether the dataset \(id) is there, public and not empty"
    )
    switch await context.fetcher.answer(request, due: .json) {
    case .found(let response): return landing(id, response)
    case .gated(let response):
      return landing(.gatedManually, says: "\(id) is behind a gate", response)
    case .absent(.dead, _) where goal.revision != nil:
      // The version is not there; the dataset may be.
      var whole = await follow(goal.root(at: nil))
      let revision = goal.revision ?? ""
      whole.adopt(nil, ["version \(revision), which the card names, is not there"])
      return whole
    case .absent(let standing, let response):
      return landing(standing, says: "\(id) is missing or private", response)
    case .unseen(let error):
      return Landing(
        .unseen(error),
        surfaces: [Surface(.dataset, url: url, failed: error)],
        source: Source(url: url)
      )
    }
  }

  private func landing(_ standing: Standing, says: String, _ response: FetchResponse) -> Landing {
    Landing(
      .barred(standing, says: says),
      surfaces: [Surface(.dataset, response)],
      source: Source(url: response.hops.first?.url ?? response.url, at: response.at),
      sha256: response.sha256
    )
  }

  private func landing(_ id: String, _ response: FetchResponse) -> Landing {
    do throws(FetchError) {
      let facts = try response.decoded(HubFacts.self)
      var landing = landing(.empty, says: "", response)
      landing.sight =
        HubDataset(id: facts.id ?? id, facts: facts, words: context.files.data)
        .sight
      landing.source.revision = facts.sha
      landing.descriptionURL = api("datasets", facts.id ?? id, "/croissant")
      return landing
    } catch {
      return Landing(
        .unseen(error),
        surfaces: [Surface(.dataset, url: response.url, failed: error)],
        source: Source(url: response.url)
      )
    }
  }

  /// Views of a dataset whose next segment is a branch, a tag or a commit.
  private static let views: Set<String> = ["tree", "blob", "resolve", "raw"]

  /// A dataset on this Hub, by its id or an address, at the revision that this names.
  private static func dataset(_ target: String, _ settings: HostSettings) -> Goal? {
    guard target.contains("://") else {
      let parts = target.split(separator: "/").map(String.init)
      let isID = (1...2).contains(parts.count) && parts.allSatisfy(HubReference.isName)
      return isID ? Goal(kind: .dataset, id: target) : nil
    }
    guard let address = PageAddress(target),
      var path = HubReference.segments(of: address, settings: settings),
      path.first == "datasets"
    else { return nil }
    path.removeFirst()
    var revision: String?
    if let view = path.firstIndex(where: { views.contains($0) || $0 == "viewer" }) {
      if views.contains(path[view]), view + 1 < path.count, path[view + 1] != "main" {
        revision = path[view + 1]
      }
      path = Array(path[..<view])
    }
    guard (1...2).contains(path.count), path.allSatisfy(HubReference.isName) else { return nil }
    return Goal(kind: .dataset, id: path.joined(separator: "/"), revision: revision)
  }
}
