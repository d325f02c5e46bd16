// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import RuleEngine

extension Auditor {
  /// What audits by options alone, without a gate, where `policy` fills what they leave open.
  init(
    _ rules: RulesOptions,
    _ source: SourceOptions,
    under policy: Policy?
  ) throws(Failure) {
    let place = try rules.place()
    let source = source.filled(by: policy)
    self.init(
      shared: try Live(source: source, rules: place).shared(),
      pack: try rules.loadedPack(place, under: policy),
      catalogue: try rules.catalogue(place),
      requirements: []
    )
  }
}
