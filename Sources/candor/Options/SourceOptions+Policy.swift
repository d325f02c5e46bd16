// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles

extension SourceOptions {
  /// Requests for one model where nobody says.
  static let budget = 60
  /// Generations of ancestors where nobody says.
  static let depth = 3
  /// In seconds, where nobody says.
  static let timeout = 20

  /// What the command line leaves open, as `policy` has it.
  func filled(by policy: Policy?) -> SourceOptions {
    var filled = self
    filled.budget = budget ?? policy?.budget
    filled.depth = depth ?? policy?.depth
    filled.timeout = timeout ?? policy?.timeout
    filled.onlyHost = onlyHost.isEmpty ? policy?.hosts ?? [] : onlyHost
    return filled
  }
}
