// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension HuggingFace {
  /// First wave: facts and card together, both pinned by the commit they name; the page only where
  /// one of them could not be seen.
  func open(_ reference: Reference) async throws(CrawlError) -> Opening {
    async let facts = factsAnswer(reference)
    async let card = cardAnswer(reference.id, revision: reference.revision ?? "main")
    let seen = (facts: await facts, card: await card)
    try refuseMissing(reference, facts: seen.facts, card: seen.card)

    var opening = Opening(
      subject: subject(of: reference),
      cardPlace: place(of: reference, id: reference.id)
    )
    note(seen.facts, of: reference, in: &opening)
    try refusePrivate(reference, opening)
    let pinned = await repinned(seen.card, opening)
    note(card: pinned, of: reference, besideFacts: seen.facts.isFound, in: &opening)
    if seen.facts.isUnseen || pinned.isUnseen { await readPage(reference, into: &opening) }
    return opening
  }

  private func factsAnswer(_ reference: Reference) async -> Answer {
    let route = reference.revision.map { "/revision/\(PageAddress.escaped(segment: $0))" } ?? ""
    let request = FetchRequest(
      api("models", reference.id, route),
      accept: "application/json",
      purpose: "the model's facts: commit, gate, license, tags"
    )
    return await context.fetcher.answer(request, due: .json)
  }

  private func cardAnswer(_ id: String, revision: String) async -> Answer {
    let request = FetchRequest(
      resolve(id, revision: revision, path: "README.md"),
      limit: context.cardLimit,
      purpose: "the model card"
    )
    return await context.fetcher.answer(request, due: .text)
  }

  private func subject(of reference: Reference) -> Subject {
    Subject(
      requested: reference.requested,
      resolved: page(reference.id),
      host: reference.host,
      id: reference.id,
      revision: nil
    )
  }

  private func place(of reference: Reference, id: String) -> CardPlace {
    CardPlace(
      url: resolve(id, revision: reference.revision ?? "main", path: "README.md"),
      path: "README.md",
      model: id
    )
  }

  /// The Hub answers alike for what is missing and what is private.
  private func refuseMissing(
    _ reference: Reference,
    facts: Answer,
    card: Answer
  ) throws(CrawlError) {
    if case .found = card { return }
    if case .absent(.withdrawn, _) = facts {
      throw CrawlError(.withdrawn, url: page(reference.id), reference: reference)
    }
    if case .absent(_, let response) = facts {
      let isRevision = response.headers["X-Error-Code"] == "RevisionNotFound"
      throw CrawlError(
        isRevision ? .noRevision : .missingOrPrivate,
        url: page(reference.id),
        reference: reference
      )
    }
    if facts.isUnseen, card.isMissing || facts.is404 && card.isAbsent {
      throw CrawlError(.missingOrPrivate, url: page(reference.id), reference: reference)
    }
  }

  /// What only a token shows is not public.
  private func refusePrivate(_ reference: Reference, _ opening: Opening) throws(CrawlError) {
    guard opening.access.isPrivate == true else { return }
    throw CrawlError(.missingOrPrivate, url: page(reference.id), reference: reference)
  }

  private func note(_ answer: Answer, of reference: Reference, in opening: inout Opening) {
    let url = api("models", reference.id)
    switch answer {
    case .found(let response):
      do throws(FetchError) {
        adopt(try response.decoded(HubFacts.self), response, in: &opening)
        opening.surfaces.append(Surface(.info, response))
      } catch {
        opening.surfaces.append(Surface(.info, url: url, failed: error))
      }
    case .gated(let response), .absent(_, let response):
      let error = FetchError(.status(response.status), url: response.url)
      opening.surfaces.append(Surface(.info, url: url, failed: error))
    case .unseen(let error):
      opening.surfaces.append(Surface(.info, url: url, failed: error))
    }
  }

  func adopt(_ facts: HubFacts, _ response: FetchResponse, in opening: inout Opening) {
    let hadCard = opening.card != nil
    opening.adopt(facts)
    opening.subject.resolved = page(opening.subject.id)
    guard !hadCard, opening.card != nil else { return }
    opening.cardPlace.adopt(response)
    opening.cardPlace.path = nil
  }

  /// The card of the very commit that the facts name, asked again only when they differ.
  private func repinned(_ answer: Answer, _ opening: Opening) async -> Answer {
    guard case .found(let response) = answer, let commit = opening.subject.revision,
      let read = response.commit, read != commit
    else { return answer }
    return await cardAnswer(opening.subject.id, revision: commit)
  }

  private func note(
    card answer: Answer,
    of reference: Reference,
    besideFacts: Bool,
    in opening: inout Opening
  ) {
    // Not the card's place, which is the facts' own where these stand in for the card.
    let url = place(of: reference, id: reference.id).url
    switch answer {
    case .found(let response):
      opening.read(markdown: response, base: page(opening.subject.id), limit: context.cardLimit)
    case .absent(.dead, let response) where response.saysNoFile(besideFacts: besideFacts):
      opening.lacksCard = true
      opening.card = opening.card ?? CardDocument()
      opening.surfaces.append(Surface(.card, response))
    case .gated(let response), .absent(_, let response):
      let error = FetchError(.status(response.status), url: response.url)
      opening.surfaces.append(Surface(.card, url: url, failed: error))
    case .unseen(let error):
      opening.surfaces.append(Surface(.card, url: url, failed: error))
    }
  }
}

extension Answer {
  var isUnseen: Bool {
    if case .unseen = self { true } else { false }
  }

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  fileprivate var isMissing: Bool {
    if case .absent(.missingOrPrivate, _) = self { true } else { false }
  }

  fileprivate var is404: Bool {
    if case .unseen(let error) = self { error.problem == .status(404) } else { false }
  }
}

extension FetchResponse {
  /// Whether a 404 says that the file is not there, rather than the model or its revision.
  fileprivate func saysNoFile(besideFacts: Bool) -> Bool {
    headers["X-Error-Code"].map { $0 == "EntryNotFound" } ?? besideFacts
  }
}
