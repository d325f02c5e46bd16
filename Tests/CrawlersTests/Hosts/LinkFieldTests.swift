// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("Pages of a list")
struct LinkFieldTests {
  @Test(
    "The next page is found however the field is written",
    arguments: [
      ("<https://a.example/x?cursor=1>; rel=\"next\"", "https://a.example/x?cursor=1"),
      ("<https://a.example/x?cursor=1>; rel=next", "https://a.example/x?cursor=1"),
      ("</x?c=a,b>; title=\"one, two\"; rel=\"prefetch next\"", "/x?c=a,b"),
      (
        "<https://a.example/1>; rel=\"prev\", <https://a.example/3>; rel=\"next\"",
        "https://a.example/3"
      ),
      ("<https://a.example/1>; rel=\"prev\"", nil), ("nothing", nil), ("", nil),
      ("<>; rel=next", ""),
    ] as [(String, String?)]
  )
  func field(value: String, next: String?) {
    #expect(LinkField(value).next == next)
  }

  @Test(
    "A page is followed on its own Hub only, and one that is not makes the list a part",
    arguments: [
      (nil, Surface.Sight.whole),
      (
        "<https://elsewhere.example/api/models/a/b/tree/x?cursor=1>; rel=\"next\"",
        .part(why: "it goes on at another address")
      ),
      (
        "<https://huggingface.co/api/models/other/b/tree/x?cursor=1>; rel=\"next\"",
        .part(why: "it goes on at another address")
      ),
    ] as [(String?, Surface.Sight)]
  )
  func pages(link: String?, sight: Surface.Sight) async throws {
    let listing = try await listing(link: link)
    #expect(listing.surfaces.filter { $0.kind == .files }.map(\.sight) == [sight])
  }

  private func listing(link: String?) async throws -> Listing {
    let headers = Headers(link.map { [("Link", $0)] } ?? [])
    let fetcher = Fetcher { request throws(FetchError) in
      guard request.url.contains("/tree/") else {
        throw FetchError(.notRecorded, url: request.url)
      }
      return FetchResponse(url: request.url, status: 200, headers: headers, body: Array("[]".utf8))
    }
    let context = CrawlContext(
      fetcher: fetcher,
      settings: HostSettings(),
      reader: ClaimReader(lexicon: try Lexicon(files: [])),
      files: try .shipped()
    )
    let subject = Subject(requested: "a/b", resolved: "", host: "", id: "a/b", revision: "x")
    let place = CardPlace(url: "", model: "a/b")
    return await HuggingFace(context: context).list(Opening(subject: subject, cardPlace: place))
  }
}
