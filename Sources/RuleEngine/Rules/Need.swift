// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What must have been seen before silence means that nothing is there.
package enum Need: Sendable, Hashable {
  /// A surface of one of these kinds, read whole.
  case one(of: [Surface.Kind])
  /// Every surface of this kind that was met, read whole.
  case all(Surface.Kind)

  /// What silence on a kind of observation needs.
  package static func of(_ kind: Observation.Kind) -> [Need] {
    switch kind {
    case .field, .section, .statement, .link, .table, .code, .run: [.one(of: [.card])]
    case .dataset: [.one(of: [.card]), .all(.dataset)]
    case .repository: [.one(of: [.card]), .all(.repository)]
    case .file, .weights: [.one(of: [.files])]
    case .checkpoints: [.one(of: [.refs]), .one(of: [.files])]
    }
  }

  /// The kinds of surface that it is about.
  package var kinds: [Surface.Kind] {
    switch self {
    case .one(let kinds): kinds
    case .all(let kind): [kind]
    }
  }

  /// The surfaces because of which it is not met; nil when it is met.
  ///
  /// What `isLeftOut` takes out of all of a kind need not have been seen.
  package func lack(
    in evidence: Evidence,
    without isLeftOut: (Surface) -> Bool = { _ in false }
  ) -> [Surface]? {
    switch self {
    case .one(let kinds):
      if kinds.contains(where: evidence.saw) { return nil }
      return evidence.surfaces.filter { kinds.contains($0.kind) }
    case .all(let kind):
      let missed = evidence.surfaces.filter {
        $0.kind == kind && $0.sight != .whole && !isLeftOut($0)
      }
      return missed.isEmpty ? nil : missed
    }
  }
}
