// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension GitHub {
  /// A repository on GitHub as a model: its README is the card.
  func open(_ reference: Reference) async throws(CrawlError) -> Opening {
    let place = place(of: reference)
    async let facts = ask(api(place), purpose: "the repository's facts: license, visibility")
    async let card = card(place)
    let seen = (facts: await facts, card: await card)
    if let problem = problem(facts: seen.facts, card: seen.card) {
      throw CrawlError(problem, url: page(place), reference: reference)
    }
    var opening = Opening(subject: subject(of: reference, place), cardPlace: cardPlace(place))
    note(facts: seen.facts, place, in: &opening)
    if opening.access.isPrivate == true {
      throw CrawlError(.missingOrPrivate, url: page(place), reference: reference)
    }
    opening.revisionAsked = reference.revision
    opening.listsPointers = true
    note(seen.card, place, in: &opening)
    return opening
  }

  /// Why there is nothing to audit; nil where there is.
  private func problem(facts: Answer, card: Card) -> CrawlError.Problem? {
    switch (facts, card) {
    case (.absent(.withdrawn, _), _), (_, .at(_, _, .absent(.withdrawn, _))): .withdrawn
    case (.absent, .at(_, _, .found)): nil
    case (.absent, _): .missingOrPrivate
    case (.found, .noRevision): .noRevision
    default: nil
    }
  }

  private func place(of reference: Reference) -> Place {
    let parts = reference.id.split(separator: "/").map(String.init)
    let asked = GitHubReference.place(of: reference.requested, settings: settings)
    return Place(
      owner: parts.first ?? "",
      name: parts.last ?? "",
      revision: reference.revision,
      path: asked?.revision == reference.revision ? asked?.path ?? "" : ""
    )
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
    case .noRevision:
      // Whether the repository is there at all was not seen.
      let url = opening.cardPlace.url
      opening.surfaces.append(Surface(.card, url: url, failed: FetchError(.status(404), url: url)))
    }
  }

  private func note(_ answer: Answer, _ place: Place, in opening: inout Opening) {
    do throws(FetchError) {
      let base = "\(page(place))/blob/\(PageAddress.escaped(path: place.revision ?? "HEAD"))/"
      opening.read(markdown: try answer.response(), base: base, limit: context.cardLimit)
    } catch {
      opening.surfaces.append(Surface(.card, url: opening.cardPlace.url, failed: error))
    }
  }
}

extension Answer {
  var isFound: Bool {
    if case .found = self { true } else { false }
  }
}
