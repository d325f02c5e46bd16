// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Artifact {
  /// The account that its host keeps it under.
  package var owner: String? {
    let parts = place.id.split(separator: "/")
    return parts.count > 1 ? parts.dropLast().joined(separator: "/") : nil
  }

  /// What it is called there.
  package var name: String { place.id.split(separator: "/").last.map(String.init) ?? place.id }

  /// How far it was checked, and what for.
  var marks: [Mark] {
    [Mark("grade", value: grade?.rawValue ?? Outcome.unknown.rawValue)]
      + criteria.map { Mark("criterion", value: $0) }
      + (ancestor.map { [Mark("used-for", value: $0)] } ?? [])
  }
}
