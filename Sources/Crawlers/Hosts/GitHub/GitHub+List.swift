// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitHub {
  private struct Branch: Decodable { var name: String }

  /// Second wave: all files of the revision, and the branches.
  func list(_ opening: Opening) async -> Listing {
    let parts = opening.subject.id.split(separator: "/").map(String.init)
    let place = Place(
      owner: parts.first ?? "",
      name: parts.last ?? "",
      revision: opening.revisionAsked,
      path: ""
    )
    async let branches = ask(api(place, "/branches?per_page=100"), purpose: "the branches")
    var listing = await tree(place)
    note(await branches, of: place, in: &listing)
    return listing
  }

  private func tree(_ place: Place) async -> Listing {
    let url = treeURL(place)
    var listing = Listing(source: Source(url: url))
    do throws(FetchError) {
      let response = try await ask(url, purpose: "the list of files").response()
      var tree = try response.decoded(GitHubTree.self)
      let folders = await complete(
        &tree,
        of: place,
        showing: [.evaluationCode, .fineTuningCode, .trainingMetrics]
      )
      listing.files = tree.files
      listing.adopt(response)
      listing.source.revision = tree.sha
      let sight = tree.lack.map { Surface.Sight.part(why: $0) } ?? .whole
      listing.surfaces.append(Surface(.files, response, sight: sight))
      listing.surfaces += folders
    } catch {
      await note(error, at: url, of: place, in: &listing)
    }
    return listing
  }

  private func note(
    _ error: FetchError,
    at url: String,
    of place: Place,
    in listing: inout Listing
  ) async {
    if error.problem == .status(409) {
      // How an empty repository answers.
      listing.surfaces.append(Surface(kind: .files, url: url, sight: .whole))
    } else {
      listing.surfaces.append(Surface(.files, url: url, failed: error))
      if error.problem != .notRecorded { await readPage(of: place, into: &listing) }
    }
  }

  /// The files of the root folder, as the page lists them, where the API could not be seen.
  private func readPage(of place: Place, into listing: inout Listing) async {
    // The page is the default branch's.
    guard place.revision == nil else { return }
    let request = FetchRequest(
      page(place),
      accept: "text/html",
      purpose: "the page of \(place.id), since the API could not be seen"
    )
    guard case .found(let response) = await context.fetcher.page(request),
      let files = EmbeddedTree.files(in: response.body)
    else { return }
    listing.files = files.sorted { $0.path < $1.path }
    listing.adopt(response)
    listing.source.url = page(place)
    listing.surfaces.append(Surface(.files, response, sight: .part(why: "root folder only")))
  }

  /// The first hundred branches; where there are more, they were seen in part.
  private func note(_ answer: Answer, of place: Place, in listing: inout Listing) {
    let url = api(place, "/branches?per_page=100")
    do throws(FetchError) {
      let response = try answer.response()
      let branches = try response.decoded([Branch].self)
      listing.refs = branches.map(\.name)
      listing.refsSource = Source(url: url, at: response.at)
      let sight = response.headers["Link"] == nil ? Surface.Sight.whole : .part(why: "over 100")
      listing.surfaces.append(Surface(.refs, response, sight: sight))
    } catch {
      listing.surfaces.append(Surface(.refs, url: url, failed: error))
    }
  }
}
