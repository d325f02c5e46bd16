// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ModelScope {
  /// First wave: facts and card together.
  func open(_ reference: Reference) async throws(CrawlError) -> Opening {
    let place = place(of: reference)
    async let facts = ask(place.api(), purpose: "the model's facts: visibility, license")
    async let card = cardAnswer(place)
    let seen = (facts: opened(await facts, as: ModelScopeFacts.self), card: await card)
    try await refuseMissing(reference, place, facts: seen.facts, card: seen.card)
    var opening = Opening(subject: subject(of: reference, place), cardPlace: cardPlace(place))
    opening.revisionAsked = reference.revision
    note(seen.facts, of: place, in: &opening)
    if opening.access.isPrivate == true {
      throw CrawlError(.missingOrPrivate, url: place.page, reference: reference)
    }
    note(card: seen.card, of: place, besideFacts: seen.facts.isFound, in: &opening)
    return opening
  }

  private func place(of reference: Reference) -> Place {
    let asked = ModelScopeReference.place(of: reference.requested)
    return Place(
      kind: .model,
      site: asked?.site ?? "www.modelscope.cn",
      id: reference.id,
      revision: reference.revision
    )
  }

  private func subject(of reference: Reference, _ place: Place) -> Subject {
    Subject(
      requested: reference.requested,
      resolved: place.page,
      host: reference.host,
      id: place.id,
      revision: reference.revision
    )
  }

  private func cardPlace(_ place: Place) -> CardPlace {
    CardPlace(url: place.contents("README.md"), path: "README.md", model: place.id)
  }

  private func cardAnswer(_ place: Place) async -> Answer {
    let request = FetchRequest(
      place.contents("README.md"),
      limit: context.cardLimit,
      purpose: "the model card"
    )
    return await context.fetcher.answer(request, due: .text).withoutEnvelope
  }

  /// What is missing and what is private is answered alike; so is a card at a revision that is not
  /// there, which the list of revisions tells.
  private func refuseMissing(
    _ reference: Reference,
    _ place: Place,
    facts: Opened<ModelScopeFacts>,
    card: Answer
  ) async throws(CrawlError) {
    if case .absent(let standing, _) = facts, !card.isFound {
      let problem = standing == .withdrawn ? CrawlError.Problem.withdrawn : .missingOrPrivate
      throw CrawlError(problem, url: place.page, reference: reference)
    }
    guard let revision = reference.revision, facts.isFound, case .absent = card else { return }
    let answer = await ask(place.api("/revisions"), purpose: "whether there is such a revision")
    guard case .found(let found, _) = opened(answer, as: ModelScopeRevisions.self),
      !found.names.contains(revision), !Self.isCommit(revision)
    else { return }
    throw CrawlError(.noRevision, url: place.page, reference: reference)
  }

  /// Commits are asked for by their digests, and listed nowhere.
  private static func isCommit(_ revision: String) -> Bool {
    revision.utf8.count >= 7 && revision.allSatisfy(\.isHexDigit)
  }

  private func note(
    _ facts: Opened<ModelScopeFacts>,
    of place: Place,
    in opening: inout Opening
  ) {
    do throws(FetchError) {
      let (facts, response) = try facts.get()
      opening.access = facts.access
      opening.repositoryLicense = facts.licenseName
      opening.surfaces.append(Surface(.info, response))
    } catch {
      opening.surfaces.append(Surface(.info, url: place.api(), failed: error))
    }
  }

  private func note(
    card answer: Answer,
    of place: Place,
    besideFacts: Bool,
    in opening: inout Opening
  ) {
    switch answer {
    case .found(let response):
      let base = "\(place.page)/resolve/\(place.branch)/"
      opening.read(markdown: response, base: base, limit: context.cardLimit)
    case .absent(.dead, let response) where besideFacts:
      opening.lacksCard = true
      opening.card = CardDocument()
      opening.surfaces.append(Surface(.card, response))
    case .gated(let response), .absent(_, let response):
      let error = FetchError(.status(response.status), url: response.url)
      opening.surfaces.append(Surface(.card, url: opening.cardPlace.url, failed: error))
    case .unseen(let error):
      opening.surfaces.append(Surface(.card, url: opening.cardPlace.url, failed: error))
    }
  }
}

extension ModelScope.Opened {
  var isFound: Bool {
    if case .found = self { true } else { false }
  }
}
