// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Turns a reference into evidence: the crawl, in at most three waves of requests.
package struct Crawler: Sendable {
  package var hosts: [HostCrawler]
  package var context: CrawlContext

  package init(hosts: [HostCrawler] = HostCrawler.all, context: CrawlContext) {
    self.hosts = hosts
    self.context = context
  }

  /// The model that the user's words name.
  package func reference(_ words: String) throws(ReferenceError) -> Reference {
    let text = try ReferenceText(words)
    for host in hosts {
      if let reference = try host.recognise(text, words, context.settings) { return reference }
    }
    let names = hosts.filter(\.holdsModels).map(\.name).joined(separator: ", ")
    throw ReferenceError(words, "no host that is known here (\(names))", fix: ReferenceText.forms)
  }

  /// All that can be seen of a model.
  ///
  /// Only a model that is missing or private is an error; whatever else could not be seen is in the
  /// evidence as unseen.
  package func evidence(of reference: Reference) async throws(CrawlError) -> Evidence {
    guard let host = try host(of: reference) else {
      throw CrawlError(.missingOrPrivate, url: reference.requested, reference: reference)
    }
    let opening = try await host.open(reference, context)
    var reading = context.reader.read(opening.card ?? CardDocument(), at: opening.cardPlace)
    reading.observations += context.pointers.observations(beside: reading.observations)
    let home = Home(host: host, page: opening.subject.resolved)
    let itinerary = itinerary(of: reading, card: opening.card, at: home)
    async let listing = host.list(opening, context)
    async let ancestry = Climb(crawler: self).ancestry(
      of: reading,
      id: opening.subject.id,
      at: home
    )
    let landings = await landings(at: itinerary.stops)
    let sighting = Sighting(
      opening: opening,
      reading: reading,
      listing: await listing.held(against: opening),
      ancestry: await ancestry,
      landings: landings,
      itinerary: itinerary,
      host: host,
      hosts: hosts
    )
    return Assembly(sighting, await looked(sighting), context).evidence
  }

  /// Third wave: what is worth opening, as far as the budget of requests goes.
  private func looked(_ sighting: Sighting) async -> Looked {
    let looks = context.lookouts.flatMap { $0.looks(sighting, context) }
    let plan = LookPlan(looks, requests: await context.fetcher.left())
    var looked = await plan.take(context)
    looked.surfaces += plan.skipped(why: "no request was left for it (--budget, --offline)")
    return looked
  }

  func host(of reference: Reference) throws(CrawlError) -> HostCrawler? {
    do throws(ReferenceError) {
      let text = try ReferenceText(reference.requested)
      for host in hosts where try host.recognise(text, reference.requested, context.settings) != nil
      {
        return host
      }
      return nil
    } catch {
      return nil
    }
  }

  private func itinerary(of reading: CardReading, card: CardDocument?, at home: Home) -> Itinerary {
    Itinerary(
      reading.observations,
      hosts: hosts,
      settings: context.settings,
      // What the publisher points at beside the card takes no room from what the card does.
      limit: context.pointerLimit + context.pointers.all.count,
      revisions: card.map { DatasetRevisions($0) } ?? DatasetRevisions(),
      home: home
    )
  }

  /// Every stop is asked at once; the fetcher bounds what is in flight.
  func landings(at stops: [Itinerary.Stop]) async -> [Goal: Landing] {
    await withTaskGroup(of: (Goal, Landing).self) { group in
      for stop in stops {
        group.addTask { (stop.root, await stop.landing(context)) }
      }
      var landings: [Goal: Landing] = [:]
      for await (root, landing) in group { landings[root] = landing }
      return landings
    }
  }
}
