// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PolicyFiles
import RuleEngine

/// What an audit must show for the command to succeed.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Require at least an outcome of a criterion: published, partial or claimed (repeatable). "
        + "What a policy requires of other criteria stays.",
      valueName: "criterion=outcome"
    )
  )
  var require: [String] = []

  @Option(name: .customLong("min-score"), help: "Require at least this score, in percent.")
  var minScore: Int?

  @Option(
    name: .customLong("min-class"),
    help: ArgumentHelp("Require at least this class of the pack.", valueName: "class")
  )
  var minClass: String?

  @Option(
    name: .customLong("max-unknown"),
    help: "Allow at most this many criteria of which evidence could not be seen."
  )
  var maxUnknown: Int?

  @Option(
    name: .customLong("no-regress"),
    help: ArgumentHelp(
      "Allow nothing to be worse than in this audit, or these, written by --format json.",
      valueName: "old.json"
    )
  )
  var noRegress: String?

  /// What the options ask for.
  var wishes: GateWishes {
    GateWishes(
      require: require,
      minScore: minScore,
      minClass: minClass,
      maxUnknown: maxUnknown,
      noRegress: noRegress
    )
  }

  /// The requirements of `policy` under those of the options.
  func requirements(for pack: Pack, under policy: Policy? = nil) throws(Failure) -> [Requirement] {
    try wishes.requirements(for: pack, under: policy)
  }
}
