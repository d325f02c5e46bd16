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
    let names = hosts.map(\.name).joined(separator: ", ")
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
    let reading = context.reader.read(opening.card ?? CardDocument(), at: opening.cardPlace)
    let pointers = Itinerary(reading.observations, limit: context.pointerLimit)
    async let listing = host.list(opening, context)
    let landings = await landings(at: pointers.followed)
    return Assembly(
      opening: opening,
      reading: reading,
      listing: await listing,
      landings: landings,
      itinerary: pointers,
      lexicon: context.files
    ).evidence
  }

  private func host(of reference: Reference) throws(CrawlError) -> HostCrawler? {
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

  /// Every pointer is followed at once; the fetcher bounds what is in flight.
  private func landings(at pointers: [Pointer]) async -> [Pointer: Landing] {
    await withTaskGroup(of: (Pointer, Landing?).self) { group in
      for pointer in pointers {
        group.addTask { (pointer, await landing(at: pointer)) }
      }
      var landings: [Pointer: Landing] = [:]
      for await (pointer, landing) in group { landings[pointer] = landing }
      return landings
    }
  }

  private func landing(at pointer: Pointer) async -> Landing? {
    for host in hosts {
      if let landing = await host.follow(pointer, context) { return landing }
    }
    return nil
  }
}
