// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

/// All that the stand-in shows: repositories, code, and answers kept word for word.
package struct World: Sendable {
  package var models: [HubRepository] = []
  package var datasets: [HubRepository] = []
  package var code: [CodeRepository] = []
  package var renames: [Rename] = []
  /// What the hub's `robots.txt` says; nil for 404.
  package var robots: String? = "User-agent: *\nAllow: /\n"
  /// Answers given as they are, before anything else is looked at.
  package var exchanges: [Exchange] = []
  /// Whether it was loaded from what somebody recorded: what is not in it was then not seen, which
  /// is not to say that it is not there.
  package var isRecorded = false
  /// Tokens that the hosts know, and the ids that each may see besides the public ones.
  package var tokens: [String: Set<String>] = [:]

  package init(
    models: [HubRepository] = [],
    datasets: [HubRepository] = [],
    code: [CodeRepository] = []
  ) {
    self.models = models
    self.datasets = datasets
    self.code = code
  }

  /// Repositories of one kind.
  package func repositories(_ kind: HubRepository.Kind) -> [HubRepository] {
    kind == .model ? models : datasets
  }

  /// Adds what `other` shows; of two things with one name the first stays.
  package mutating func merge(_ other: World) {
    models += other.models.filter { new in !models.contains { $0.id == new.id } }
    datasets += other.datasets.filter { new in !datasets.contains { $0.id == new.id } }
    code += other.code.filter { new in !code.contains { $0.id == new.id } }
    renames += other.renames
    exchanges += other.exchanges
    isRecorded = isRecorded || other.isRecorded
    tokens.merge(other.tokens) { $0.union($1) }
  }
}
