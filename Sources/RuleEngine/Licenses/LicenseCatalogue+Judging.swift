// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension LicenseCatalogue {
  /// The terms of a license as it is declared: one name or several joined by commas, of which the
  /// strictest counts; nil when none was seen.
  package func terms(of declared: String?) -> Terms {
    guard let declared else { return .unresolved }
    return Terms.strictest(Self.names(in: declared).map(terms(ofOne:))) ?? .none
  }

  /// The model's license, judged.
  package func license(_ facts: LicenseFacts) -> License {
    let names = Self.names(in: deciding(facts) ?? "")
    let known = names.compactMap { self[$0] }
    return License(
      declared: facts.declared,
      spdx: names.count == 1 ? known.first?.spdx : nil,
      terms: terms(facts),
      conditions: Set(known.flatMap(\.conditions).map(\.rawValue)).sorted(),
      restrictions: Set(known.flatMap(\.restrictions).map(\.rawValue)).sorted(),
      conflicts: facts.conflicts
    )
  }

  /// The terms of the model's license; words elsewhere that say less make open terms unresolved, and so
  /// do terms that would bind it and were not seen.
  package func terms(_ facts: LicenseFacts) -> Terms {
    let terms = terms(of: deciding(facts))
    guard terms == .open else { return terms }
    guard facts.unseen.isEmpty else { return .unresolved }
    let others = facts.conflicts.map { self.terms(of: Self.words(of: $0)) }
    return others.allSatisfy { $0 == .open } ? .open : .unresolved
  }

  /// What the license is judged by: the text of the license file where the card names none that is
  /// known, else what the card declares.
  private func deciding(_ facts: LicenseFacts) -> String? {
    guard let text = facts.text else { return facts.declared }
    let names = facts.declared.map(Self.names) ?? []
    return names.contains { self[$0] != nil } ? facts.declared : text
  }

  private func terms(ofOne name: String) -> Terms {
    name.lowercased() == "none" ? .none : self[name]?.terms ?? .unresolved
  }

  private static func names(in declared: String) -> [String] {
    declared.split(separator: ",").map { String($0.drop(while: \.isWhitespace)).trimmed }
      .filter { !$0.isEmpty }
  }

  /// "README.md:40: MIT" without its place.
  private static func words(of conflict: String) -> String {
    let parts = conflict.split(separator: ": ", maxSplits: 1)
    return parts.last.map(String.init) ?? conflict
  }
}

extension Terms {
  /// From the strictest on.
  private static let byStrictness: [Terms] = [.none, .restricted, .unresolved, .open]

  /// The strictest of `terms`; nil when there are none.
  static func strictest(_ terms: [Terms]) -> Terms? { byStrictness.first(where: terms.contains) }
}
