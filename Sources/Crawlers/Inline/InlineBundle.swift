// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Digests
import Foundation

/// One line of a batch that brings its own surfaces; its links are never followed.
///
/// `{"ref":"org/name","card":"<README>","api":{...},"files":[{"path":"...","size":1}]}`. What is
/// missing is unseen.
package struct InlineBundle: Decodable, Sendable {
  struct File: Decodable, Sendable {
    var path: String
    var size: Int?
  }

  package var ref: String
  var card: String?
  var api: HubFacts?
  var files: [File]?

  /// Whether the line names a model only, which is to be crawled.
  package var isReference: Bool { card == nil && api == nil && files == nil }
}

extension Crawler {
  /// All that a bundle itself shows; nothing is asked.
  package func evidence(of bundle: InlineBundle) -> Evidence {
    let opening = opening(of: bundle)
    let reading = context.reader.read(opening.card ?? CardDocument(), at: opening.cardPlace)
    let sighting = Sighting(
      opening: opening,
      reading: reading,
      listing: bundle.listing,
      ancestry: Ancestry(
        reading.lineage,
        notAsked: "an inline bundle's links are not followed",
        settings: context.settings
      ),
      landings: [:],
      itinerary: Itinerary([], hosts: [], settings: context.settings, limit: 0),
      host: .localFolder,
      hosts: []
    )
    return Assembly(sighting, Looked(), context).evidence
  }

  private func opening(of bundle: InlineBundle) -> Opening {
    let subject = Subject(
      requested: bundle.ref,
      resolved: bundle.ref,
      host: "inline",
      id: bundle.ref,
      revision: bundle.api?.sha
    )
    let place = CardPlace(url: bundle.ref, path: "README.md", model: bundle.ref)
    var opening = Opening(subject: subject, cardPlace: place)
    opening.surfaces.append(bundle.surface(.info, isThere: bundle.api != nil))
    readCard(of: bundle, into: &opening)
    if let facts = bundle.api { opening.adopt(facts) }
    return opening
  }

  private func readCard(of bundle: InlineBundle, into opening: inout Opening) {
    guard let card = bundle.card else {
      opening.surfaces.append(bundle.surface(.card, isThere: false))
      return
    }
    let base = "\(context.settings.hub)/\(PageAddress.escaped(path: bundle.ref))/blob/main/"
    do {
      let bytes = Array(card.utf8)
      opening.card = try MarkdownCard.read(bytes, base: base, limit: context.cardLimit)
      opening.cardPlace.sha256 = SHA256.hex(bytes)
      var surface = bundle.surface(.card, isThere: true)
      surface.sha256 = opening.cardPlace.sha256
      opening.surfaces.append(surface)
    } catch {
      let error = FetchError(.unreadable(what: "a card that is not text"), url: bundle.ref)
      opening.surfaces.append(Surface(.card, url: bundle.ref, failed: error))
    }
  }
}

extension InlineBundle {
  fileprivate func surface(_ kind: Surface.Kind, isThere: Bool) -> Surface {
    let why = "not in the inline bundle"
    return Surface(kind: kind, url: ref, sight: isThere ? .whole : .notAsked(why: why))
  }

  fileprivate var listing: Listing {
    var listing = Listing(source: Source(url: ref))
    listing.surfaces.append(surface(.files, isThere: files != nil))
    guard let files else {
      listing.files = api?.siblings?.map(\.file) ?? []
      return listing
    }
    listing.files = files.map { RepositoryFile(path: $0.path, size: $0.size) }
      .sorted { $0.path < $1.path }
    return listing
  }
}
