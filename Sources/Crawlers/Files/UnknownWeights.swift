// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// Which files of no known format may be weights: the part `unknown-weights` of `Rules/files.yaml`.
package struct UnknownWeights: Sendable, Hashable {
  /// In bytes: what is smaller is none.
  var least: Int
  /// Endings of what is something else.
  var endings: Set<String>
  /// Paths of what is something else.
  var not: [Glob]

  init(_ fields: PolicyFields) throws(PolicyFileError) {
    least = try fields.required("least").number()
    endings = Set(try fields.texts("endings"))
    not = try fields.texts("not").map { Glob($0) }
  }

  /// Whether a file may be weights, by its size and by what its path does not say.
  func mayBe(_ file: RepositoryFile) -> Bool {
    guard let size = file.size, size >= least, !file.name.hasPrefix(".") else { return false }
    let name = file.name.lowercased()
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    if name.contains("."), endings.contains(ending) { return false }
    let path = GlobSubject(file.path)
    return !not.contains { $0.matches(path) }
  }
}
