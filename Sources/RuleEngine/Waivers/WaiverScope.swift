// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What waivers cover of all that one criterion was judged by.
struct WaiverScope {
  private var waivers: [Waiver]
  private var subject: Subject
  /// What the card points at, rather than says.
  private var things: [Artifact]

  init(_ waivers: [Waiver], among artifacts: [Artifact], of subject: Subject) {
    self.waivers = waivers
    self.subject = subject
    things = artifacts.filter { $0.observation.kind != .statement }
  }

  /// Whether `artifact` is waived: by a waiver of its own, or because it is the name of something
  /// else that is.
  ///
  /// A name that could also be that of something that is not waived stays.
  func covers(_ artifact: Artifact) -> Bool {
    guard artifact.verdict.outcome != .published else { return false }
    if isNamed(artifact) { return true }
    let meant = things.filter { artifact.observation.names($0.observation) }
    return meant.contains(where: isNamed)
      && meant.allSatisfy { isNamed($0) || $0.verdict.outcome == .published }
  }

  private func isNamed(_ artifact: Artifact) -> Bool {
    artifact.verdict.outcome != .published
      && waivers.contains { $0.covers(artifact.observation, of: subject) }
  }
}
