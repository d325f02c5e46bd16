// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import PolicyFiles
import Reporters
import RuleEngine

extension Auditor {
  /// Takes over what `loaded` waives and points at, for the one model of `references`.
  mutating func adopt(_ loaded: LoadedPolicy?, for references: [String]) throws(Failure) {
    guard let loaded else { return }
    try loaded.checkIsForAll(references)
    // A file that merely lies around speaks for the folder that it lies in, not for a stranger's
    // model.
    if loaded.wasFound, !references.allSatisfy(PolicyPlace.isFolder) {
      if !loaded.policy.artifacts.isEmpty || !loaded.policy.waivers.isEmpty {
        Standard.error(
          "warning: the artifacts and waivers of \(loaded.policy.path) are those of its own folder, "
            + "and are left out; give --policy \(loaded.policy.path) to apply them."
        )
      }
      return
    }
    let today = try Today.day(ProcessInfo.processInfo.environment)
    waivers = loaded.waivers(pack, today: today)
    shared.pointers = try loaded.pointers(pack)
  }

  /// Says on standard error which waivers end soon, or are for nothing.
  func warn(of outcomes: [Outcome]) {
    for case .audit(let planned, _) in outcomes {
      for line in waivers.warnings(on: planned.audit) {
        Standard.error("warning: \(line.neutralized)")
      }
    }
  }
}
