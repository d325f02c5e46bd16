// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reasoning {
  /// The most characters of a name: a file or a card may hold any.
  private static let longest = 80

  static func clause(_ observation: Observation) -> String {
    let ofStatement = StandingWords.ofStatements[observation.standing]
    if observation.kind == .statement, let ofStatement { return ofStatement }
    let words = StandingWords.ofArtifacts[observation.standing] ?? "could not be judged"
    return "\(name(observation)) \(words)"
  }

  static func name(_ observation: Observation) -> String {
    let name = observation.name
    switch observation.kind {
    case .statement, .table, .code: return "a \(Nouns.of(observation.kind).one)"
    case .weights: return "the set of \(name) weights"
    case .checkpoints: return "the set of checkpoints (\(name))"
    default:
      guard !name.isEmpty else { return "a \(Nouns.of(observation.kind).one)" }
      return name.utf8.count > longest ? "\(name.prefix(longest))…" : name
    }
  }

  /// What all of `artifacts` are, or "artifacts" where they are of several kinds.
  static func noun(_ artifacts: [Artifact], count: Int) -> String {
    let kinds = Set(artifacts.map(\.observation.kind))
    guard kinds.count == 1, let kind = kinds.first else { return "artifacts" }
    let nouns = Nouns.of(kind)
    return count == 1 ? nouns.one : nouns.several
  }
}

extension Rule {
  /// The kinds of surface that silence needs and that were read, in their usual order.
  func surfaces(seenIn evidence: Evidence) -> [Surface.Kind] {
    let kinds = needs.flatMap(\.kinds)
    return Surface.Kind.allCases.filter { kinds.contains($0) && evidence.saw($0) }
  }
}

extension String {
  /// The same with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a capital at its beginning, unless that is a name, which is written as it is.
  var capitalizedSentence: String {
    let starts = ["the ", "a ", "an ", "no "]
    return starts.contains(where: hasPrefix) ? capitalizedFirst : self
  }
}
