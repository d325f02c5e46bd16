// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters

/// Who audits which of several models, by the policy of the working folder.
///
/// Its pack, hosts and limits count for all of them; what it waives and points at only for the model
/// in its own folder.
struct ComparedAuditors {
  private let plain: Auditor
  private let loaded: LoadedPolicy?

  init(
    _ rules: RulesOptions,
    _ source: SourceOptions,
    under loaded: LoadedPolicy?
  ) throws(Failure) {
    plain = try Auditor(rules, source, under: loaded?.policy)
    self.loaded = loaded
  }

  func reference(_ words: String) throws(Failure) -> Reference {
    do throws(ReferenceError) {
      return try plain.reference(words)
    } catch {
      throw Failure.usage(error)
    }
  }

  /// What comes of each.
  func outcomes(of references: [Reference]) async throws(Failure) -> [Reference: Auditor.Outcome] {
    let own = try own(among: references)
    let outcomes = await Auditor.outcomes(
      of: references.map { ($0, $0 == own?.reference ? own?.auditor ?? plain : plain) }
    )
    try await plain.writeRecording()
    for (reference, outcome) in zip(references, outcomes) where reference == own?.reference {
      own?.auditor.warn(of: [outcome])
    }
    return Dictionary(zip(references, outcomes)) { first, _ in first }
  }

  /// The model whose policy it is, with the auditor that knows so.
  private func own(
    among references: [Reference]
  ) throws(Failure) -> (reference: Reference, auditor: Auditor)? {
    guard let loaded else { return nil }
    guard let reference = references.first(where: { loaded.isOf($0.requested) }) else {
      loaded.tellLeftOut()
      return nil
    }
    var auditor = plain
    try auditor.adopt(loaded, for: [reference.requested])
    return (reference, auditor)
  }
}
