// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ModelScope {
  /// Second wave: all files of the revision, and all branches and tags.
  func list(_ opening: Opening) async -> Listing {
    guard var place = ModelScopeReference.place(of: opening.subject.resolved) else {
      return Listing(source: Source(url: opening.subject.resolved))
    }
    place.revision = opening.subject.revision
    async let revisions = ask(
      place.api("/revisions"),
      purpose: "branches and tags, for checkpoints"
    )
    let url = place.files(in: "")
    var listing = Listing(source: Source(url: url, revision: place.revision))
    do throws(FetchError) {
      let tree = try await tree(place)
      listing.files = tree.files
      listing.adopt(tree.response)
      let sight = tree.lack.map { Surface.Sight.part(why: $0) } ?? .whole
      listing.surfaces.append(Surface(.files, tree.response, sight: sight))
    } catch {
      listing.surfaces.append(Surface(.files, url: url, failed: error))
    }
    note(opened(await revisions, as: ModelScopeRevisions.self), of: place, in: &listing)
    return listing
  }

  private func note(
    _ revisions: Opened<ModelScopeRevisions>,
    of place: Place,
    in listing: inout Listing
  ) {
    let url = place.api("/revisions")
    do throws(FetchError) {
      let (revisions, response) = try revisions.get()
      listing.refs = revisions.names
      listing.refsSource = Source(url: url, at: response.at)
      listing.surfaces.append(Surface(.refs, response))
    } catch {
      listing.surfaces.append(Surface(.refs, url: url, failed: error))
    }
  }
}
