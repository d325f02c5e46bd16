// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Whether all places say one thing of the license.
package struct LicenseAccord: Sendable, Hashable {
  /// What comes out.
  package enum Outcome: Sendable, Hashable {
    /// All that speak name these licenses.
    case agreed([String])
    /// Two of them name different ones, or one names more.
    case differs
    /// Nothing that decides is said, or the text is not one that is known.
    case unresolved
  }

  package var outcome: Outcome
  /// What was seen, a sentence each, in the order of the places.
  package var sentences: [String]

  /// Compares what is said.
  package init(_ declared: DeclaredLicense, _ names: LicenseNames) {
    let statements = declared.statements(names)
    var sentences = LicenseComparison.differences(statements, names)
    let differs = !sentences.isEmpty
    let ids = statements.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
    let doubts = LicenseComparison.doubts(declared, statements, ids: ids)
    sentences += doubts.sentences
    if differs {
      outcome = .differs
    } else if ids.isEmpty || doubts.areOpen {
      outcome = .unresolved
    } else {
      outcome = .agreed(ids.sorted())
      sentences.insert(LicenseComparison.agreement(statements, ids), at: 0)
    }
    self.sentences = sentences
  }
}
