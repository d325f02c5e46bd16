// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Decides between terms that share words.
enum Overlaps {
  /// What a concept silences where it shares words with it: "code completion" is no code,
  /// "training data" no training.
  private static let silenced: [Concept: ConceptSet] = [
    .pseudoCode: ConceptSet([.code]),
    .pseudoTraining: ConceptSet([.training, .trained, .trainingCode]),
    .trainingData: ConceptSet([.training]),
    .evaluationData: ConceptSet([.evaluation]),
    .pseudoInclusion: ConceptSet([.inclusion]),
    .pseudoMass: ConceptSet([.mass]),
  ]
  /// Of names inside one another, the longest is meant: "OpenCompass leaderboard".
  private static let names = ConceptSet([.corpus, .harness, .framework, .benchmark, .runtime])

  private static let silencing = names.union(ConceptSet(Array(silenced.keys)))

  /// Those of `hits`, ordered by where they begin, that are meant.
  static func resolved(_ hits: [TermHit]) -> [TermHit] {
    guard hits.count > 1, hits.contains(where: { silencing.contains($0.concept) }) else {
      return hits
    }
    let strong = hits.filter { silencing.contains($0.concept) }
    return hits.filter { hit in !strong.contains { silences($0, hit) } }
  }

  private static func silences(_ strong: TermHit, _ hit: TermHit) -> Bool {
    guard strong.range.overlaps(hit.range) else { return false }
    if let weak = silenced[strong.concept] { return weak.contains(hit.concept) }
    // "LM Evaluation Harness" is a name, whose words call no code of the card.
    if strong.concept == .harness, hit.concept == .evaluationCode {
      return strong.range.count > hit.range.count
    }
    return names.contains(hit.concept) && strong.range.count > hit.range.count
  }
}
