// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension Assembly {
  /// Branches, tags and folders that hold checkpoints; nil when nobody could look.
  private var found: [(name: String, position: CheckpointPosition)]? {
    let folders = lexicon.checkpoints.folders(in: listing.files.map(\.path))
    guard let refs = listing.refs else { return folders.isEmpty ? nil : folders }
    return lexicon.checkpoints.checkpoints(among: refs) + folders
  }

  func checkpointFacts(claim: Claim) -> CheckpointFacts {
    let found = found
    return CheckpointFacts(
      claim: claim,
      count: found?.count,
      span: found.flatMap { CheckpointCount($0.map(\.position)).span }
        .map(CheckpointFacts.Span.init)
    )
  }

  /// The checkpoints that the host shows, counted.
  var checkpoints: [Observation] {
    guard let found, let first = found.first else { return [] }
    let isInRefs = listing.refs?.contains(first.name) == true
    return [
      Observation(
        kind: .checkpoints,
        component: .checkpoints,
        name: isInRefs ? "branches and tags" : "folders",
        value: "\(found.count)",
        standing: opening.access.barred ?? .listed,
        says: CheckpointCount(found.map(\.position)).says,
        source: isInRefs ? listing.refsSource ?? listing.source : listing.source,
        excerpt: found.prefix(3).map(\.name).joined(separator: ", ")
      )
    ]
  }
}

extension CheckpointCount {
  /// "556 checkpoints along the training, from step 1,000 to step 557,000".
  var says: String {
    let noun = names == 1 ? "1 checkpoint" : "\(names.grouped) checkpoints"
    guard let span else { return noun }
    let (low, high) = (span.range.lowerBound, span.range.upperBound)
    let range =
      low == high ? "at \(span.word(low))" : "from \(span.word(low)) to \(span.word(high))"
    return "\(noun) along the training, \(range)"
  }
}

extension CheckpointCount.Span {
  fileprivate func word(_ position: Int) -> String {
    switch unit {
    case .step: "step \(position.grouped)"
    case .epoch: "epoch \(position.grouped)"
    case .tokens: "\(position.grouped) tokens"
    }
  }
}

extension CheckpointFacts.Span {
  fileprivate init(_ span: CheckpointCount.Span) {
    let unit: Unit =
      switch span.unit {
      case .step: .step
      case .epoch: .epoch
      case .tokens: .tokens
      }
    self.init(unit: unit, first: span.range.lowerBound, last: span.range.upperBound)
  }
}
