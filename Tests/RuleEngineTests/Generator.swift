// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import RuleEngine

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension Evidence {
  /// What crawlers may emit, in the words of the shipped rules.
  private static let shapes: [(kind: Observation.Kind, component: Component, values: [String])] = [
    (.dataset, .datasets, ["hosted", "index", "recipe", "withdrawn"]),
    (.statement, .datasets, ["some words"]),
    (.statement, .evaluationCode, ["some words"]),
    (.statement, .trainingMetrics, ["some words"]),
    (.repository, .evaluationCode, ["evaluation", "harness", "inference", ""]),
    (.repository, .fineTuningCode, ["training", "fine-tuning", "inference", ""]),
    (.file, .evaluationCode, [""]), (.code, .fineTuningCode, [""]),
    (.file, .trainingMetrics, [""]), (.run, .trainingMetrics, [""]),
    (.checkpoints, .checkpoints, ["12"]),
  ]

  /// Evidence with up to twelve observations that stand in any way, and surfaces seen or not.
  static func generated(seed: UInt64) -> Evidence {
    var random = SplitMix64(state: seed)
    var observations: [Observation] = []
    let kinds = WeightsFacts.Kind.allCases.map(\.rawValue)
    for line in 0..<Int.random(in: 0...12, using: &random) {
      let shape = shapes.randomElement(using: &random) ?? shapes[0]
      observations.append(
        .make(
          shape.kind,
          shape.component,
          "acme/\(Int.random(in: 0...5, using: &random))",
          value: shape.values.randomElement(using: &random) ?? "",
          stands: Standing.allCases.randomElement(using: &random) ?? .failed,
          part: Int.random(in: 0..<4, using: &random) == 0 ? .base : .own,
          line: line
        )
      )
    }
    if Bool.random(using: &random) {
      let kind = kinds.randomElement(using: &random) ?? "full"
      let standing = Standing.allCases.randomElement(using: &random) ?? .listed
      observations.append(.make(.weights, .weights, kind, stands: standing))
    }
    var sights: [Surface.Kind: Surface.Sight] = [:]
    for kind in [Surface.Kind.card, .files, .refs] where Int.random(in: 0..<5, using: &random) == 0
    {
      sights[kind] = .failed(FetchError(.timedOut(seconds: 20), url: "https://hub/x"))
    }
    return .make(observations, sights: sights)
  }
}
