// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import RuleEngine

/// What an audit must show for the command to succeed.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Require at least an outcome of a criterion: published, partial or claimed (repeatable).",
      valueName: "criterion=outcome"
    )
  )
  var require: [String] = []

  @Option(name: .customLong("min-score"), help: "Require at least this score, in percent.")
  var minScore: Int?

  @Option(
    name: .customLong("max-unknown"),
    help: "Allow at most this many criteria of which evidence could not be seen."
  )
  var maxUnknown: Int?

  /// The requirements in the order of the options; nothing where no gate was asked for.
  func requirements(for pack: Pack) throws(Failure) -> [Requirement] {
    do throws(RequirementError) {
      var requirements: [Requirement] = []
      for words in require {
        requirements.append(try Requirement.parse(words, criteria: pack.rules.map(\.id)))
      }
      if let minScore { requirements.append(try Requirement.minScore(of: minScore)) }
      if let maxUnknown { requirements.append(try Requirement.maxUnknown(of: maxUnknown)) }
      return requirements
    } catch {
      throw Failure.usage(error)
    }
  }
}
