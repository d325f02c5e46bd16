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
    var next: String? = first
    var pages = 0
    while let url = next {
      guard pages < Self.pageLimit else {
        listing.surfaces.append(
          Surface(kind: .files, url: first, sight: .part(why: "over \(pages) pages"))
        )
        break
      }
      let request = FetchRequest(url, accept: "application/json", purpose: "the list of files")
      do throws(FetchError) {
        let response = try await context.fetcher.answer(request, due: .json).response()
        listing.add(try response.decoded([Row].self).compactMap(Self.file))
        next = nextPage(response, after: first)
        if pages == 0 {
          listing.adopt(response)
        }
      } catch {
        await standIn(for: first, error, opening, in: &listing)
        break
      }
      pages += 1
    }
    if next == nil { listing.surfaces.append(listing.wholeFiles(url: first)) }
    listing.files.sort { $0.path < $1.path }
    return listing
  }

  private static func file(_ row: Row) -> RepositoryFile? {
    guard row.type == "file" else { return nil }
    return RepositoryFile(path: row.path, size: row.lfs?.size ?? row.size, sha256: row.lfs?.oid)
  }

  /// The `Link` field's next page, if it stays on the same route of the same host.
  private func nextPage(_ response: FetchResponse, after first: String) -> String? {
    guard let link = response.headers["Link"] else { return nil }
    let route = first.prefix { $0 != "?" } + "?"
    for part in link.split(separator: ",") where part.contains("rel=\"next\"") {
      guard let open = part.firstIndex(of: "<"), let close = part.firstIndex(of: ">"), open < close
      else { continue }
      let url = String(part[part.index(after: open)..<close])
      return url.hasPrefix(route) ? url : nil
    }
    return nil
  }

  /// Names without sizes from the facts, else the rows of the page: never the whole of it.
  private func standIn(
    for url: String,
    _ error: FetchError,
    _ opening: Opening,
    in listing: inout Listing
  ) async {
    listing.surfaces.append(Surface(.files, url: url, failed: error))
    guard listing.files.isEmpty else { return }
    if let named = opening.namedFiles {
      listing.files = named
      listing.source.url = api("models", opening.subject.id)
      listing.surfaces.append(
        Surface(
          kind: .files,
          url: api("models", opening.subject.id),
          sight: .part(why: "names without sizes")
        )
      )
    } else {
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

  func wholeFiles(url: String) -> Surface {
    Surface(kind: .files, url: url, sight: .whole, sha256: sha256, at: source.at)
  }
}
