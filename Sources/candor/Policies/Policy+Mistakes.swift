// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import RuleEngine

extension Policy.Required {
  /// The mistake of requiring what `pack` does not judge.
  func unknown(to pack: Pack) -> PolicyFileError {
    let known = pack.rules.map(\.id)
    return criterion.value.file.error(
      at: criterion.keyPlace,
      "'\(criterion.key)' is no criterion of the pack '\(pack.id)'",
      length: criterion.key.count,
      suggestion: NearMiss.of(criterion.key, among: known),
      fix: "use one of \(known.joined(separator: ", "))"
    )
  }
}
