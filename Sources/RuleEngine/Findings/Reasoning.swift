// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Puts a judgement into sentences for a person.
struct Reasoning {
  let rule: Rule
  let judgement: Judgement
  let evidence: Evidence

  /// How many artifacts are spelled out.
  private static let most = 3

  var sentence: String {
    if let exemption = judgement.exemption {
      return "The rule does not apply to a model of this kind: \(exemption.kind.rawValue) "
        + "'\(exemption.name)'."
    }
    guard !judgement.parts.isEmpty else { return silence(judgement.verdict) }
    let sentences = judgement.parts.map { part in
      let artifacts = judgement.artifacts.filter { $0.observation.part == part.part }
      let words = artifacts.isEmpty ? silence(part.verdict) : words(part.verdict, artifacts)
      return part.part == .base ? "Of the model it was made from: \(words)" : words
    }
    return sentences.joined(separator: " ")
  }

  private func words(_ verdict: Verdict, _ artifacts: [Artifact]) -> String {
    let isEvery = rule.combination == .every
    let positive = artifacts.filter { $0.verdict.outcome == .published }
    let telling = artifacts.filter { $0.verdict.outcome == verdict.outcome }
    switch verdict.outcome {
    case .published where isEvery && positive.count > 1: return all(positive)
    case .published: return sentence(Self.strongestFirst(telling))
    case .partial where isEvery && !positive.isEmpty: return some(positive, of: artifacts)
    case .unknown where telling.isEmpty:
      return "\(sentence(artifacts)) \(silence(verdict))"
    default: return sentence(telling.isEmpty ? artifacts : telling)
    }
  }

  private static func strongestFirst(_ artifacts: [Artifact]) -> [Artifact] {
    let verified = artifacts.filter { $0.grade == .verified }
    return Array((verified.isEmpty ? artifacts : verified).prefix(1))
  }

  /// For every artifact being published: "All 2 training datasets are published: a, b.".
  private func all(_ published: [Artifact]) -> String {
    let names = published.prefix(Self.most).map { Self.name($0.observation) }
    let more = published.count - names.count
    let list = names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    return "All \(published.count) \(Self.noun(published, count: published.count)) are published: "
      + "\(list)."
  }

  /// For some of them: "1 of 2 training datasets is published; acme/x is gated.".
  private func some(_ published: [Artifact], of artifacts: [Artifact]) -> String {
    let counted = artifacts.filter { $0.observation.kind != .statement }
    let rest = artifacts.filter { $0.verdict.outcome != .published && !$0.isBareClaim }
    guard counted.count > published.count else {
      return "\(clauses(published + rest).capitalizedSentence)."
    }
    let verb = published.count == 1 ? "is" : "are"
    let noun = Self.noun(counted, count: counted.count)
    return "\(published.count) of \(counted.count) \(noun) \(verb) published; "
      + "\(clauses(rest))."
  }

  private func sentence(_ artifacts: [Artifact]) -> String {
    let clauses = clauses(artifacts)
    return clauses.capitalizedSentence + "."
  }

  private func clauses(_ artifacts: [Artifact]) -> String {
    var clauses: [String] = []
    for artifact in artifacts {
      let clause = clause(artifact.observation)
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    let more = clauses.count - Self.most
    return clauses.prefix(Self.most).joined(separator: "; ")
      + (more > 0 ? "; and \(more) more like these" : "")
  }

  /// What is told of a model that this one was made from is no artifact, and speaks for itself.
  private func clause(_ observation: Observation) -> String {
    let isAncestor =
      observation.part == .base && evidence.lineage.contains { $0.id == observation.name }
    return isAncestor && !observation.says.isEmpty ? observation.says : Self.clause(observation)
  }

  private func silence(_ verdict: Verdict) -> String {
    guard verdict.outcome == .unknown else {
      let kinds = rule.surfaces(seenIn: evidence).map(Nouns.of).joined(separator: ", ")
      return "Everything that could show it was read, and nothing was found: \(kinds)."
    }
    var missed: [String] = []
    for surface in judgement.lacking {
      let sight = surface.isSeenInPart ? "was seen in part" : "was not seen"
      let words = "\(Nouns.of(surface.kind)) \(sight) (\(surface.reason ?? "no reason given"))"
      if !missed.contains(words), missed.count < Self.most { missed.append(words) }
    }
    guard !missed.isEmpty else { return "The surfaces that could show it were never asked for." }
    return "\(missed.joined(separator: "; ").capitalizedFirst)."
  }
}
