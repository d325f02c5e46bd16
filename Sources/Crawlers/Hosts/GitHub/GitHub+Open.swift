// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitHub {
  /// A repository on GitHub as a model: its README is the card.
  func open(_ reference: Reference) async throws(CrawlError) -> Opening {
    let place = place(of: reference)
    async let facts = ask(api(place), purpose: "the repository's facts: license, visibility")
    async let card = cardAnswer(place)
    let seen = (facts: await facts, card: await card)
    if case .absent = seen.facts, !seen.card.isFound {
      throw CrawlError(.missingOrPrivate, url: page(place), reference: reference)
    }
    var opening = Opening(subject: subject(of: reference, place), cardPlace: cardPlace(place))
    note(facts: seen.facts, place, in: &opening)
    if opening.access.isPrivate == true {
      throw CrawlError(.missingOrPrivate, url: page(place), reference: reference)
    }
    opening.revisionAsked = reference.revision
    note(card: seen.card, place, in: &opening)
    return opening
  }

  private func place(of reference: Reference) -> Place {
    let parts = reference.id.split(separator: "/").map(String.init)
    return Place(
      owner: parts.first ?? "",
      name: parts.last ?? "",
      revision: reference.revision,
      path: ""
    )
  }

  private func cardAnswer(_ place: Place) async -> Answer {
    var request = contents(place, revision: place.revision ?? "HEAD", path: "README.md")
    request.limit = context.cardLimit
    request.purpose = "the README"
    return await context.fetcher.answer(request, due: .text)
  }

  private func subject(of reference: Reference, _ place: Place) -> Subject {
    Subject(
      requested: reference.requested,
      resolved: page(place),
      host: reference.host,
      id: place.id,
      revision: nil
    )
  }

  private func cardPlace(_ place: Place) -> CardPlace {
    let request = contents(place, revision: place.revision ?? "HEAD", path: "README.md")
    return CardPlace(url: request.url, path: "README.md", model: place.id)
  }

  private func note(facts answer: Answer, _ place: Place, in opening: inout Opening) {
    do throws(FetchError) {
      let response = try answer.response()
      let facts = try response.decoded(GitHubFacts.self)
      opening.subject.id = facts.fullName ?? opening.subject.id
      opening.subject.resolved = "\(settings.gitHubServer)/\(opening.subject.id)"
      opening.access = Access(gate: Access.Gate.none, isPrivate: facts.isPrivate, isDisabled: nil)
      opening.repositoryLicense = facts.licenseName
      opening.surfaces.append(Surface(.info, response))
    } catch {
      opening.surfaces.append(Surface(.info, url: api(place), failed: error))
    }
  }

  private func note(card answer: Answer, _ place: Place, in opening: inout Opening) {
    switch answer {
    case .found(let response):
      let base = "\(page(place))/blob/HEAD/"
      opening.read(markdown: response, base: base, limit: context.cardLimit)
    case .absent(_, let response):
      opening.lacksCard = true
      opening.card = CardDocument()
      opening.surfaces.append(Surface(.card, response))
    case .gated, .unseen:
      do throws(FetchError) {
        _ = try answer.response()
      } catch {
        opening.surfaces.append(Surface(.card, url: opening.cardPlace.url, failed: error))
      }
    }
  }
}

extension Answer {
  var isFound: Bool {
    if case .found = self { true } else { false }
  }
}
