// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// All that the first two waves of a crawl saw: what looks are chosen by.
package struct Sighting: Sendable {
  package var opening: Opening
  package var reading: CardReading
  package var listing: Listing
  package var ancestry: Ancestry
  package var landings: [Goal: Landing]
  var itinerary: Itinerary
  /// The crawler of the model's own host.
  var host: HostCrawler
  /// The hosts that a pointer may lead to.
  var hosts: [HostCrawler]

  /// Requests that opening one of the model's own files takes: none on this machine.
  var ownFileCost: Int { opening.subject.host == "local" ? 0 : 1 }

  /// What the code that the model's pointers lead to is judged by.
  func code(_ context: CrawlContext) -> CodeContext {
    CodeContext(
      opening.subject.id,
      bases: reading.lineage.map(\.id),
      files: context.files,
      contents: context.contents
    )
  }
}
