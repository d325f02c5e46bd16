// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What came of looks.
package struct Looked: Sendable {
  package var surfaces: [Surface] = []
  /// Files of the model's own repository that were opened, by path.
  package var files: [String: FileSight] = [:]
  /// The same of files of code: one file may be opened for two components, and be only one of them.
  package var code: [Component: [String: FileSight]] = [:]
  /// Targets of pointers that were seen more closely than before.
  package var landings: [Goal: Landing] = [:]
  /// Files that were opened at the targets of pointers to data.
  package var opened: [Goal: FileSight] = [:]
  /// What else is known of the targets of pointers, in a few words each.
  package var remarks: [Goal: [String]] = [:]
  /// What the opened files of the weights hold.
  package var weights = WeightsInspection()
  /// The license file of the repository, as it was recognised.
  package var license: LicenseText?
  /// Facts that belong to no pointer and no listed file.
  package var observations: [Observation] = []

  package init() {}

  /// Takes in what another look saw.
  package mutating func add(_ other: Looked) {
    surfaces += other.surfaces
    files.merge(other.files) { _, new in new }
    code.merge(other.code) { $0.merging($1) { _, new in new } }
    landings.merge(other.landings) { $0.adding($1) }
    opened.merge(other.opened) { _, new in new }
    remarks.merge(other.remarks) { $0 + $1 }
    weights.add(other.weights)
    license = license ?? other.license
    observations += other.observations
  }
}
