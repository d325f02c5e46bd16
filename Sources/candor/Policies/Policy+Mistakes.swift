// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import RuleEngine

extension PolicyNode {
  /// The mistake of asking, as `min_class` does here, for a class that `pack` does not have.
  func unknownClass(of pack: Pack) -> PolicyFileError {
    let (id, known) = (scalar ?? "", pack.classes.map(\.id))
    return error(
      known.isEmpty
        ? "the pack '\(pack.id)' has no classes" : "'\(id)' is no class of the pack '\(pack.id)'",
      suggestion: NearMiss.of(id, among: known),
      fix: known.isEmpty
        ? "ask for outcomes or a score instead" : "use one of \(known.joined(separator: ", "))"
    )
  }
}

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
