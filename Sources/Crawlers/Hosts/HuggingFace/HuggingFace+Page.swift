// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension HuggingFace {
  private struct Header: Decodable {
    var model: HubFacts
  }

  /// The model's page, which carries most facts and the whole card, where the API or the card
  /// could not be seen.
  ///
  /// Asked once at most: of the Hub's three budgets that of its pages is the scarcest.
  func readPage(_ reference: Reference, into opening: inout Opening) async {
    let url = page(reference.id)
    let request = FetchRequest(
      url,
      accept: "text/html",
      purpose: "the model's page, since its facts or its card could not be seen"
    )
    do throws(FetchError) {
      let response = try await context.fetcher.page(request).response()
      let parsed = try Self.parsed(response)
      adopt(parsed, response, in: &opening)
    } catch {
      opening.surfaces.append(Surface(.page, url: url, failed: error))
    }
  }

  private static func parsed(_ response: FetchResponse) throws(FetchError) -> HTMLPage {
    do throws(CardError) {
      return try HTMLPage.parse(response.body, base: response.url)
    } catch {
      throw FetchError(.unreadable(what: "a page that is not text"), url: response.url)
    }
  }

  /// Takes from the page what is missing, and only that.
  private func adopt(_ page: HTMLPage, _ response: FetchResponse, in opening: inout Opening) {
    opening.surfaces.append(Surface(.page, response))
    let needsFacts = !opening.hasWhole(.info)
    let card = opening.hasWhole(.card) ? nil : card(on: page, response)
    if needsFacts, let facts = facts(on: page) {
      let frontMatter = opening.card?.frontMatter
      adopt(facts, response, in: &opening)
      if let frontMatter { opening.card?.frontMatter = frontMatter }
      opening.surfaces.append(Surface(.info, response, sight: .part(why: "the page's header only")))
    }
    if needsFacts, opening.access.gate == nil, page.gate != nil { opening.access.gate = .manual }
    if var card {
      card.frontMatter = opening.card?.frontMatter ?? card.frontMatter
      opening.card = card
      opening.cardPlace.adopt(response)
      opening.cardPlace.path = nil
      opening.surfaces.append(Surface(.card, response))
    }
  }

  /// The header island's facts of the model.
  private func facts(on page: HTMLPage) -> HubFacts? {
    guard let island = page.islands.first(where: { $0.target == "ModelHeader" }) else { return nil }
    do {
      return try JSONDecoder().decode(Header.self, from: Data(island.props.utf8)).model
    } catch {
      return nil
    }
  }

  private func card(on page: HTMLPage, _ response: FetchResponse) -> CardDocument? {
    guard page.hasCard else { return nil }
    do throws(CardError) {
      return try HTMLCard.read(response.body, base: response.url + "/blob/main/")
    } catch {
      return nil
    }
  }

  /// The page that lists the root folder, where the API's list could not be seen.
  func readListPage(_ opening: Opening, into listing: inout Listing) async {
    let revision = PageAddress.escaped(segment: opening.subject.revision ?? "main")
    let url = "\(page(opening.subject.id))/tree/\(revision)"
    let request = FetchRequest(
      url,
      accept: "text/html",
      purpose: "the page that lists the files, since the API's list could not be seen"
    )
    do throws(FetchError) {
      let response = try await context.fetcher.page(request).response()
      let rows = try Self.parsed(response).rows
      guard !rows.isEmpty else {
        throw FetchError(.unreadable(what: "a page without a list of files"), url: url)
      }
      listing.add(rows.filter { !$0.isFolder }.map { RepositoryFile(path: $0.path) })
      listing.adopt(response)
      listing.source.url = url
      let why = "the page lists the root folder, with rounded sizes"
      listing.surfaces.append(Surface(.files, response, sight: .part(why: why)))
    } catch {
      listing.surfaces.append(Surface(.files, url: url, failed: error))
    }
  }
}

extension Opening {
  fileprivate func hasWhole(_ kind: Surface.Kind) -> Bool {
    surfaces.contains { $0.kind == kind && $0.sight == .whole }
  }
}
