// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Collects what is read, each thing once.
struct Findings {
  let document: CardDocument
  let place: CardPlace
  private(set) var observations: [Observation] = []
  private var indices: [Key: Int] = [:]
  private var counts: [Component?: Int] = [:]

  private struct Key: Hashable {
    var kind: Observation.Kind
    var component: Component?
    var name: String
    var standing: Standing

    /// By what tells most of them apart.
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// More than this of one component says nothing new.
  private static let limit = 400
  private static let excerptLimit = 300

  init(document: CardDocument, place: CardPlace) {
    self.document = document
    self.place = place
  }

  /// Adds `observation`; of two of the same thing, the first stays unless the other claims more.
  mutating func add(_ observation: Observation) {
    let key = Key(
      kind: observation.kind,
      component: observation.component,
      name: observation.name,
      standing: observation.standing
    )
    if let index = indices[key] {
      if (observation.claim ?? .unseen) > (observations[index].claim ?? .unseen) {
        observations[index] = observation
      }
      return
    }
    guard counts[observation.component, default: 0] < Self.limit else { return }
    counts[observation.component, default: 0] += 1
    indices[key] = observations.count
    observations.append(observation)
  }

  func source(line: Int?) -> Source { place.source(line: line) }

  func path(_ section: Int?) -> String { document.path(of: section) }

  func excerpt(of sentence: ReadSentence) -> String {
    let bytes = document.blocks[sentence.block].text.utf8.dropFirst(sentence.range.lowerBound)
    return Self.excerpt(bytes.prefix(sentence.range.count))
  }

  func excerpt(ofBlock index: Int) -> String {
    Self.excerpt(document.blocks[index].text.utf8[...])
  }

  private static func excerpt(_ bytes: Substring.UTF8View) -> String {
    let text = String(decoding: bytes.prefix(excerptLimit * 4), as: UTF8.self)
    let trimmed = text.drop { $0 == " " || $0 == "\n" }
    // No text has more characters than bytes.
    guard trimmed.utf8.count > excerptLimit, trimmed.count > excerptLimit else {
      return String(trimmed)
    }
    return trimmed.prefix(excerptLimit - 1) + "…"
  }
}
