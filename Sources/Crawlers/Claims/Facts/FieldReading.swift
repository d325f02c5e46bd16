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
  var task: String? { scalars("pipeline_tag").first?.text.lowercased() }

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
    readTags(into: &findings)
  }

  /// Trainers of nothing but training tag what they made; libraries tag what runs with them, too.
  private func readTags(into findings: inout Findings) {
    for (tag, line) in scalars("tags").prefix(Self.limit) where isAll(tag, .trainingTag) {
      findings.add(
        Observation(
          kind: .statement,
          component: .fineTuningCode,
          name: tag,
          value: tag,
          claim: .named,
          standing: .generic,
          says: "the front matter's tag \(tag) names a public framework",
          source: findings.source(line: line),
          excerpt: String("tags: \(tag)".prefix(300)),
          sha256: findings.place.sha256
        )
      )
    }
  }

  private func scalars(_ key: String) -> [(text: String, line: Int)] {
    document.frontMatter[key]?.scalars ?? []
  }

  /// What the field names, or of portions with names of their own, as ModelScope's cards have them,
  /// those for training.
  private var trainingDatasets: [(text: String, line: Int)] {
    guard case .map(let portions, _)? = document.frontMatter["datasets"] else {
      return scalars("datasets")
    }
    return portions.filter { $0.key.lowercased().hasPrefix("train") }.flatMap(\.value.scalars)
  }

  private func readDatasets(into findings: inout Findings) {
    for (text, line) in trainingDatasets.prefix(Self.limit) {
      let id = text.split(separator: " ").joined(separator: " ")
      guard !id.isEmpty else { continue }
      let isID = Self.isPointer(id) && !isAll(id, .dataLoader)
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

  /// Whether the whole value is a term of `concept`.
  private func isAll(_ value: String, _ concept: Concept) -> Bool {
    lexicon.sentences.entries(saying: value).contains {
      lexicon.sentences.concepts[$0] == concept
    }
  }
}
