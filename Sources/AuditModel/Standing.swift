// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How one artifact stood when it was looked at: the left column of the outcome table.
///
/// Crawlers say how an artifact stands; `OutcomeTable` in the rule engine says what follows.
public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
  /// Opened and right.
  case inspected
  /// It stands in the card itself: a results table of training, a command, a script.
  case inCard = "in-card"
  /// A listing or API of its host proves that it is there, public and of plausible size.
  case listed

  /// Behind a gate that opens by itself.
  case gatedAutomatically = "gated-auto"
  /// Behind a gate that a person opens.
  case gatedManually = "gated-manual"
  /// Refused to some countries.
  case gatedByPlace = "gated-geographic"
  /// An adapter, without the weights it adapts.
  case adapterOnly = "adapter-only"
  /// A quantised copy of a known original of higher precision.
  case quantizedCopy = "quantized-copy"
  /// Some shards of the weights are not there.
  case shardsMissing = "shards-missing"
  /// Header and file, or header and configuration, disagree.
  case disagreeing
  /// Scripts that rebuild the data, instead of the data.
  case recipe
  /// A list of addresses of which too few still answer.
  case decayedIndex = "decayed-index"
  /// A generic harness or library, without this model's command or configuration.
  case generic
  /// The card itself limits what it discloses ("including", "a mix of", shares under 100 %).
  case limited

  /// Named, without a pointer.
  case named
  /// A pointer that nobody followed: offline, inline, over budget, a host without a crawler.
  case notLookedAt = "not-looked-at"
  /// A page that answers with a script shell whatever it holds.
  case scriptShell = "script-shell"

  /// Said not to be published.
  case denied
  /// Said to be published later.
  case promised
  /// Described without a name.
  case vague
  /// The pointer answers that nothing is there.
  case dead
  /// Missing or private: the host does not say which.
  case missingOrPrivate = "private"
  /// Taken back.
  case withdrawn
  /// There, and holding nothing of the kind.
  case empty

  /// The surface that could have shown it failed or was blocked.
  case failed
  /// Two surfaces say different things.
  case contradicted
}

extension Standing {
  /// Whether something was found, whole or not, for everybody or behind a condition.
  public var isFound: Bool {
    switch self {
    case .inspected, .inCard, .listed, .gatedAutomatically, .gatedManually, .gatedByPlace,
      .adapterOnly, .quantizedCopy, .shardsMissing, .disagreeing, .recipe, .decayedIndex:
      true
    case .generic, .limited, .named, .notLookedAt, .scriptShell, .denied, .promised, .vague, .dead,
      .missingOrPrivate, .withdrawn, .empty, .failed, .contradicted:
      false
    }
  }
}
