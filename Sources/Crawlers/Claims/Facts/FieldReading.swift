// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads the fields of the front matter.
struct FieldReading {
  let document: CardDocument
  let lexicon: Lexicon

  /// Fields that a rule may ask for.
  private static let kept: Set<String> = [
    "license", "license_name", "license_link", "base_model", "base_model_relation", "datasets",
    "language", "library_name", "pipeline_tag", "tags", "metrics", "new_version",
    "extra_gated_prompt", "co2_eq_emissions",
  ]
  /// More values of one field than this are cut.
  private static let limit = 200

  var languages: [String] { scalars("language").map(\.text) }

  func read(into findings: inout Findings) {
    for entry in document.frontMatter.entries where Self.kept.contains(entry.key) {
      for (text, line) in entry.value.scalars.prefix(Self.limit) where !text.isEmpty {
        findings.add(
          Observation(
            kind: .field,
            name: entry.key,
            value: text,
            says: "the front matter's field \(entry.key) says \(text)",
            source: findings.source(line: line),
            excerpt: String("\(entry.key): \(text)".prefix(300)),
            sha256: findings.place.sha256
          )
        )
      }
    }
    readDatasets(into: &findings)
  }

  private func scalars(_ key: String) -> [(text: String, line: Int)] {
    document.frontMatter[key]?.scalars ?? []
  }

  private func readDatasets(into findings: inout Findings) {
    for (text, line) in scalars("datasets").prefix(Self.limit) {
      let id = text.split(separator: " ").joined(separator: " ")
      guard !id.isEmpty else { continue }
      let isID = Self.isPointer(id) && !isLoader(id)
      findings.add(
        Observation(
          kind: isID ? .dataset : .statement,
          component: .datasets,
          name: id,
          value: isID ? "hosted" : id,
          claim: isID ? .linked : .vague,
          standing: isID ? .notLookedAt : .vague,
          says: isID
            ? "the front matter's field datasets names \(id)"
            : "the front matter's field datasets says \(id), which is no dataset's name",
          source: findings.source(line: line),
          excerpt: String("datasets: \(id)".prefix(300)),
          sha256: findings.place.sha256
        )
      )
    }
  }

  /// A hub id, or an address; "generator" and its like name a way of loading.
  private static func isPointer(_ id: String) -> Bool {
    !id.contains(" ") && id.utf8.count <= 200 && id.contains { $0.isLetter }
  }

  private func isLoader(_ id: String) -> Bool {
    lexicon.sentences.entries(saying: id).contains {
      lexicon.sentences.concepts[$0] == .dataLoader
    }
  }
}
