// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitLab {
  /// Second wave: all files of the commit that was read, the branches and the tags.
  func list(_ opening: Opening) async -> Listing {
    guard var place = GitLabReference.place(of: opening.subject.resolved, settings: settings) else {
      return Listing(source: Source(url: opening.subject.resolved))
    }
    place.revision = opening.subject.revision ?? opening.revisionAsked
    async let tree = ask(treeURL(place), purpose: "the list of files")
    async let branches = ask(branchesURL(place), purpose: "the branches")
    async let tags = ask(tagsURL(place), purpose: "the tags")
    var listing = Listing(source: Source(url: treeURL(place), revision: opening.subject.revision))
    let refs = (branches: await branches, tags: await tags)
    await note(await tree, of: place, isEmpty: hasNone(refs.branches), in: &listing)
    note(refs.branches, at: branchesURL(place), in: &listing)
    note(refs.tags, at: tagsURL(place), in: &listing)
    if !refs.branches.isFound || !refs.tags.isFound { listing.narrowRefs() }
    return listing
  }

  private func note(
    _ answer: Answer,
    of place: Place,
    isEmpty: Bool,
    in listing: inout Listing
  ) async {
    let url = treeURL(place)
    do throws(FetchError) {
      let tree = try await tree(place, first: answer)
      listing.files = tree.files
      listing.adopt(tree.response)
      let sight = tree.lack.map { Surface.Sight.part(why: $0) } ?? .whole
      listing.surfaces.append(Surface(.files, tree.response, sight: sight))
    } catch {
      // Of a project without a commit the list is answered 404.
      let sight: Surface.Sight =
        answer.isAbsent && isEmpty && place.revision == nil ? .whole : .failed(error)
      listing.surfaces.append(Surface(kind: .files, url: url, sight: sight))
    }
  }

  /// The first hundred branches or tags; where there are more, they were seen in part.
  private func note(_ answer: Answer, at url: String, in listing: inout Listing) {
    do throws(FetchError) {
      let response = try answer.response()
      let refs = try response.decoded([Ref].self)
      listing.refs = (listing.refs ?? []) + refs.map(\.name)
      listing.refsSource = listing.refsSource ?? Source(url: url, at: response.at)
      let isWhole = GitLabPage(after: response, of: url) == .end
      let sight = isWhole ? Surface.Sight.whole : .part(why: "over 100")
      listing.surfaces.append(Surface(.refs, response, sight: sight))
    } catch {
      listing.surfaces.append(Surface(.refs, url: url, failed: error))
    }
  }
}

extension Listing {
  /// Branches without tags, and tags without branches, are a part of the whole.
  fileprivate mutating func narrowRefs() {
    for index in surfaces.indices
    where surfaces[index].kind == .refs && surfaces[index].sight == .whole {
      surfaces[index].sight = .part(why: "branches and tags were not both seen")
    }
  }
}
