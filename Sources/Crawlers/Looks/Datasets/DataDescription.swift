// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A dataset whose files do not tell whether they are data: its host may describe it in Croissant
/// (https://docs.mlcommons.org/croissant/), which it does only of data that it could read itself.
struct DataDescription: Sendable {
  private var goal: Goal
  private var landing: Landing
  private var url: String

  init?(stop: Itinerary.Stop, landing: Landing) {
    guard let url = landing.descriptionURL, case .barred(let standing, _) = landing.sight,
      standing == .notLookedAt || standing == .recipe
    else { return nil }
    goal = stop.root
    self.landing = landing
    self.url = url
  }

  var look: Look {
    Look(url, .datasets, stake: .outcome, cost: 1) { context in await looked(context) }
  }

  private func looked(_ context: CrawlContext) async -> Looked {
    let request = FetchRequest(
      url,
      accept: "application/json",
      purpose: "whether \(goal.id), whose files do not tell, is described in Croissant"
    )
    let answer = await context.fetcher.answer(request, due: .json)
    var looked = Looked()
    switch answer {
    case .found(let response):
      looked.surfaces = [Surface(.content, response)]
      if let facts = CroissantFacts(response), facts.recordSets > 0 {
        looked.landings[goal] = described(facts, response)
      }
    case .absent(_, let response): looked.surfaces = [Surface(.content, response)]
    case .gated, .unseen:
      looked.surfaces = [answer.failure].compactMap { $0 }
    }
    return looked
  }

  private func described(_ facts: CroissantFacts, _ response: FetchResponse) -> Landing {
    // Whose terms its list of files did not show.
    var sight = DatasetSight(id: goal.id, dataFiles: 0, bytes: nil, license: "other")
    sight.remarks = [facts.says]
    var described = landing
    described.sight = .dataset(sight)
    described.surfaces = []
    described.source = Source(url: url, revision: landing.source.revision, at: response.at)
    described.sha256 = response.sha256
    return described
  }
}
