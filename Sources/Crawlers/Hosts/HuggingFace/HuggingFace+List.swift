// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension HuggingFace {
  /// Pages of the file list that are read at most; a page holds 1,000 rows.
  private static let pageLimit = 40

  private struct Row: Decodable {
    struct LargeFile: Decodable {
      var oid: String?
      var size: Int?
    }

    var type: String
    var path: String
    var size: Int?
    var lfs: LargeFile?
  }

  private struct Refs: Decodable {
    struct Ref: Decodable { var name: String }

    var branches: [Ref]?
    var tags: [Ref]?
  }

  /// Second wave: all files of the commit, and all branches and tags.
  func list(_ opening: Opening) async -> Listing {
    async let refs = refsAnswer(opening.subject.id)
    var listing = await tree(opening)
    note(await refs, of: opening, in: &listing)
    return listing
  }

  private func tree(_ opening: Opening) async -> Listing {
    let revision = PageAddress.escaped(segment: opening.subject.revision ?? "main")
    let first = api("models", opening.subject.id, "/tree/\(revision)?recursive=true")
    var listing = Listing(source: Source(url: first, revision: opening.subject.revision))
    var next = HubPage.at(first)
    var asked: Set<String> = []
    do throws(FetchError) {
      while case .at(let url) = next {
        if let why = Self.refusal(of: url, after: asked) {
          next = .refused(why: why)
          break
        }
        let response = try await listPage(url)
        listing.add(try response.decoded([Row].self).compactMap(Self.file))
        next = HubPage(after: response, of: opening.subject.id, on: self)
        if asked.isEmpty { listing.adopt(response) }
        asked.insert(url)
      }
      listing.surfaces.append(listing.files(url: first, end: next))
      if case .refused = next { addNames(opening, to: &listing) }
    } catch {
      await standIn(for: first, error, opening, in: &listing)
    }
    listing.files.sort { $0.path < $1.path }
    return listing
  }

  /// Why a page is not asked for; nil where it is.
  private static func refusal(of url: String, after asked: Set<String>) -> String? {
    if asked.contains(url) { return "its pages lead in a circle" }
    return asked.count < pageLimit ? nil : "over \(asked.count) pages"
  }

  private func listPage(_ url: String) async throws(FetchError) -> FetchResponse {
    let request = FetchRequest(url, accept: "application/json", purpose: "the list of files")
    return try await context.fetcher.answer(request, due: .json).response()
  }

  private static func file(_ row: Row) -> RepositoryFile? {
    guard row.type == "file" else { return nil }
    return RepositoryFile(path: row.path, size: row.lfs?.size ?? row.size, sha256: row.lfs?.oid)
  }

  /// Names without sizes from the facts, for what the pages that were read do not list.
  private func addNames(_ opening: Opening, to listing: inout Listing) {
    let known = Set(listing.files.map(\.path))
    let more = (opening.namedFiles ?? []).filter { !known.contains($0.path) }
    guard !more.isEmpty else { return }
    listing.add(more)
    let facts = api("models", opening.subject.id)
    if known.isEmpty { listing.source.url = facts }
    listing.surfaces.append(
      Surface(kind: .files, url: facts, sight: .part(why: "names without sizes"))
    )
  }

  /// Names without sizes from the facts, else the rows of the page: never the whole of it.
  private func standIn(
    for url: String,
    _ error: FetchError,
    _ opening: Opening,
    in listing: inout Listing
  ) async {
    listing.surfaces.append(Surface(.files, url: url, failed: error))
    addNames(opening, to: &listing)
    if listing.files.isEmpty, opening.namedFiles == nil {
      await readListPage(opening, into: &listing)
    }
  }

  private func refsAnswer(_ id: String) async -> Answer {
    let request = FetchRequest(
      api("models", id, "/refs"),
      accept: "application/json",
      purpose: "branches and tags, for checkpoints"
    )
    return await context.fetcher.answer(request, due: .json)
  }

  private func note(_ answer: Answer, of opening: Opening, in listing: inout Listing) {
    let url = api("models", opening.subject.id, "/refs")
    do throws(FetchError) {
      let response = try answer.response()
      let refs = try response.decoded(Refs.self)
      listing.refs = ((refs.branches ?? []) + (refs.tags ?? [])).map(\.name)
      listing.refsSource = Source(url: url, at: response.at)
      listing.surfaces.append(Surface(.refs, response))
    } catch {
      listing.surfaces.append(Surface(.refs, url: url, failed: error))
    }
  }
}

extension Listing {
  mutating func add(_ rows: [RepositoryFile]) { files += rows }

  /// Notes when, and from which bytes, the first page was read.
  mutating func adopt(_ response: FetchResponse) {
    source.at = response.at
    sha256 = response.sha256
  }

  /// The list as a surface: whole only where its last page says that it is the last.
  func files(url: String, end: HubPage) -> Surface {
    var sight = Surface.Sight.whole
    if case .refused(let why) = end { sight = .part(why: why) }
    return Surface(kind: .files, url: url, sight: sight, sha256: sha256, at: source.at)
  }
}
