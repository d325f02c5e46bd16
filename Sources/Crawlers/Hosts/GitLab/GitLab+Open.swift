// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitLab {
  /// A project on GitLab as a model: its README is the card.
  func open(_ reference: Reference) async throws(CrawlError) -> Opening {
    let place = place(of: reference)
    async let facts = ask(factsURL(place), purpose: "the project's facts: license, visibility")
    async let card = card(place)
    let seen = (facts: await facts, card: await settled(card, place))
    if let problem = problem(facts: seen.facts, card: seen.card, reference) {
      throw CrawlError(problem, url: place.page, reference: reference)
    }
    var opening = Opening(subject: subject(of: reference, place), cardPlace: cardPlace(place))
    note(facts: seen.facts, place, in: &opening)
    if opening.access.isPrivate == true {
      throw CrawlError(.missingOrPrivate, url: place.page, reference: reference)
    }
    opening.revisionAsked = reference.revision
    note(seen.card, place, in: &opening)
    return opening
  }

  func factsURL(_ place: Place) -> String { api(place, "?license=true") }

  /// A project in which nothing was ever committed has no card, whatever else its lists answer.
  private func settled(_ card: Card, _ place: Place) async -> Card {
    guard case .noTree = card, place.revision == nil, await isEmpty(place) else { return card }
    return .none(place)
  }

  /// Why there is nothing to audit; nil where there is.
  ///
  /// A missing project and a private one are both answered 404.
  private func problem(
    facts: Answer,
    card: Card,
    _ reference: Reference
  ) -> CrawlError.Problem? {
    switch (facts, card) {
    case (.absent(.withdrawn, _), _): .withdrawn
    case (.absent, .at(_, _, .found)): nil
    case (.absent, _): .missingOrPrivate
    case (.found, .noTree) where reference.revision != nil: .noRevision
    default: nil
    }
  }

  private func place(of reference: Reference) -> Place {
    let asked = GitLabReference.place(of: reference.requested, settings: settings)
    var place = Place(server: asked?.server ?? settings.gitLab, id: reference.id)
    place.revision = reference.revision
    place.path = asked?.revision == reference.revision ? asked?.path ?? "" : ""
    return place
  }

  private func subject(of reference: Reference, _ place: Place) -> Subject {
    Subject(
      requested: reference.requested,
      resolved: place.page,
      host: reference.host,
      id: place.id,
      revision: nil
    )
  }

  private func note(facts answer: Answer, _ place: Place, in opening: inout Opening) {
    do throws(FetchError) {
      let response = try answer.response()
      let facts = try response.decoded(GitLabFacts.self)
      let named = Place(server: place.server, id: facts.id ?? place.id)
      opening.subject.id = named.id
      opening.subject.resolved = named.page
      opening.access = Access(
        gate: Access.Gate.none,
        isPrivate: facts.isPrivate(seenWithToken: response.sentToken),
        isDisabled: nil
      )
      opening.repositoryLicense = facts.licenseName
      opening.surfaces.append(Surface(.info, response))
    } catch {
      opening.surfaces.append(Surface(.info, url: factsURL(place), failed: error))
    }
  }

  private func note(_ card: Card, _ asked: Place, in opening: inout Opening) {
    switch card {
    case .at(let place, let path, let answer):
      opening.revisionAsked = place.revision
      opening.cardPlace = cardPlace(place, path: path)
      note(answer, place, in: &opening)
    case .none(let place):
      opening.revisionAsked = place.revision
      opening.cardPlace = cardPlace(place)
      opening.lacksCard = true
      opening.card = CardDocument()
      opening.surfaces.append(Surface(kind: .card, url: opening.cardPlace.url, sight: .whole))
    case .noTree:
      // The repository may be kept from the public although its project is not.
      let url = opening.cardPlace.url
      opening.surfaces.append(Surface(.card, url: url, failed: FetchError(.status(404), url: url)))
    }
  }

  private func note(_ answer: Answer, _ place: Place, in opening: inout Opening) {
    do throws(FetchError) {
      let revision = PageAddress.escaped(path: place.revision ?? "HEAD")
      let base = "\(place.page)/-/blob/\(revision)/"
      opening.read(markdown: try answer.response(), base: base, limit: context.cardLimit)
    } catch {
      opening.surfaces.append(Surface(.card, url: opening.cardPlace.url, failed: error))
    }
  }
}
