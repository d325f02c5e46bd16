// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters

/// The audits to compare: read from files, or made now, in the order in which they are named.
///
/// What is named twice, in whatever words, is audited and shown once, and that is said on standard
/// error.
struct ComparedAudits {
  var references: [String]
  var rules: RulesOptions
  var policy: PolicyOptions
  var source: SourceOptions

  /// What is known of something that was named before anything is audited.
  private enum Named {
    case read([Audit])
    case asked(Reference)
  }

  func entries() async throws(Failure) -> [Report.Entry] {
    var named: [Named] = []
    let words = once(references, by: \.self, words: \.self)
    // A policy speaks of audits that are made, not of those that were.
    let auditors = words.allSatisfy(Self.isFile) ? nil : try auditors()
    for word in words {
      if let auditors, !Self.isFile(word) {
        named.append(.asked(try auditors.reference(word)))
      } else {
        named.append(.read(try AuditLines.read(word)))
      }
    }
    let asked = named.compactMap { if case .asked(let reference) = $0 { reference } else { nil } }
    let models = once(asked, by: \.model, words: \.requested)
    var made = try await auditors?.outcomes(of: models) ?? [:]
    let entries = named.flatMap { named -> [Report.Entry] in
      switch named {
      case .read(let audits): audits.map { .audit($0) }
      case .asked(let reference): made.removeValue(forKey: reference).map { [$0.entry] } ?? []
      }
    }
    return once(entries, by: \.same, words: \.requested)
  }

  private func auditors() throws(Failure) -> ComparedAuditors {
    try ComparedAuditors(rules, source, under: try policy.loaded(for: ["."]))
  }

  private static func isFile(_ words: String) -> Bool {
    [".json", ".jsonl", ".jsonl.gz", ".jsonl.zst"].contains(where: words.hasSuffix)
  }

  /// The first of those that have the same `mark`; the others are told by their `words`.
  private func once<Named, Mark: Hashable>(
    _ all: [Named],
    by mark: (Named) -> Mark?,
    words: (Named) -> String
  ) -> [Named] {
    var first: [Mark: String] = [:]
    return all.filter { one in
      guard let mark = mark(one) else { return true }
      guard let known = first[mark] else {
        first[mark] = words(one)
        return true
      }
      let also = known == words(one) ? "" : ", also as \(known)"
      Standard.error("candor: \(words(one)) is named twice\(also); it is shown once.".neutralized)
      return false
    }
  }
}

extension Reference {
  /// What makes two references one, in whatever words they are given.
  fileprivate var model: [String] { [host, id, revision ?? ""] }
}

extension Report.Entry {
  /// What makes two entries the same: one state of one model, judged by one pack on one evidence.
  fileprivate var same: [String]? {
    guard case .audit(let audit, _) = self else { return nil }
    return [audit.reference.resolved, audit.pack.id, audit.pack.digest, audit.evidenceDigest]
  }

  fileprivate var requested: String {
    switch self {
    case .audit(let audit, _): audit.reference.requested
    case .error(let error): error.ref
    }
  }
}
