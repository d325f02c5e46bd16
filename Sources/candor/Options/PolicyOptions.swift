// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PolicyFiles

/// What a repository asks of its own audits.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this policy instead of the .candor.yaml that is found upwards.",
      valueName: "file"
    )
  )
  var policy: String?

  @Flag(name: .customLong("no-policy"), help: "Read no .candor.yaml.")
  var noPolicy = false

  mutating func validate() throws {
    guard policy == nil || !noPolicy else {
      throw ValidationError("--policy and --no-policy exclude each other; give one of them.")
    }
  }

  /// The policy for `references`; nil where there is none.
  func loaded(for references: [String]) throws(Failure) -> LoadedPolicy? {
    guard !noPolicy else { return nil }
    if let policy { return try LoadedPolicy(at: policy, mayBeLink: true) }
    guard let path = try PolicyPlace.path(for: references) else { return nil }
    let loaded = try LoadedPolicy(at: path, mayBeLink: false)
    Standard.error("policy: \(loaded.policy.path)")
    return loaded
  }
}
