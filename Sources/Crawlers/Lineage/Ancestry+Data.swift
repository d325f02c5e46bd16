// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Ancestry {
  /// What is known of the data that they were trained on, each thing attributed to where it was found.
  func data(lexicon: FileLexicon, cited place: CardPlace) -> [Observation] {
    members.flatMap { $0.data(lexicon: lexicon, cited: place) }
  }
}

extension Ancestry.Member {
  fileprivate func data(lexicon: FileLexicon, cited place: CardPlace) -> [Observation] {
    switch sight {
    case .opened(let opening, let reading):
      let found = found(in: reading, lexicon: lexicon)
      return found.isEmpty ? [silence(of: opening, place)] : found
    case .missing(let error):
      return [
        observation(
          .missingOrPrivate,
          "\(ancestor.id), from which it was made, is missing or private; what that was trained on cannot be told",
          Source(url: error.url)
        )
      ]
    case .notAsked(let why):
      return [
        observation(
          .notLookedAt,
          "what \(ancestor.id), from which it was made, was trained on was not looked at: \(why)",
          place.source(line: nil)
        )
      ]
    }
  }

  /// What its card says of its data, each pointer as it was found to stand.
  private func found(in reading: CardReading, lexicon: FileLexicon) -> [Observation] {
    let judge = PointerJudge(lexicon: lexicon, landings: landings, itinerary: itinerary)
    let kinds: Set<Observation.Kind> = [.dataset, .statement]
    return reading.observations.withoutEchoes
      .filter { $0.component == .datasets && kinds.contains($0.kind) }
      .map { observation in
        var observation = judge.judged(observation)
        observation.part = .base
        // What another card says is no claim of this one.
        observation.claim = nil
        observation.says = "\(ancestor.id), from which it was made: \(observation.says)"
        return observation
      }
  }

  /// A card that was read whole and names no data says so; one that could not be seen says nothing.
  private func silence(of opening: Opening, _ place: CardPlace) -> Observation {
    let failure = opening.surfaces.lazy.compactMap { surface in
      if surface.kind == .card, case .failed(let error) = surface.sight { error } else { nil }
    }.first
    let source = opening.cardPlace.source(line: nil)
    // Facts of the host may stand in for a card that failed; they hold no sentences.
    guard opening.card != nil, failure == nil else {
      let why = failure?.reason ?? "its card was not seen"
      let isUnasked = failure?.isUnasked ?? true
      return observation(
        isUnasked ? .notLookedAt : .failed,
        "what \(ancestor.id), from which it was made, was trained on was not seen: \(why)",
        isUnasked ? place.source(line: nil) : source
      )
    }
    return observation(
      .empty,
      "the card of \(ancestor.id), from which it was made, names no training data",
      source
    )
  }

  private func observation(_ standing: Standing, _ says: String, _ source: Source) -> Observation {
    Observation(
      kind: .dataset,
      component: .datasets,
      name: ancestor.id,
      standing: standing,
      part: .base,
      says: says,
      source: source,
      excerpt: "base_model: \(ancestor.renamedFrom ?? ancestor.id)"
    )
  }
}

extension FetchError {
  /// Whether nobody asked by the operator's wish: the requests were spent, or the host is excluded.
  var isLeftOut: Bool {
    switch problem {
    case .overBudget, .excluded: true
    default: false
    }
  }

  /// Whether nobody asked at all: offline, not in the recording, over the budget, excluded.
  var isUnasked: Bool {
    switch problem {
    case .notRecorded, .overBudget, .excluded: true
    default: false
    }
  }
}
