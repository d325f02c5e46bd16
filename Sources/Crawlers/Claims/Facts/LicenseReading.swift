// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads the license that the card declares, and words of it that say something else.
struct LicenseReading {
  let text: ReadText
  let lexicon: Lexicon

  /// The identifier of terms without a name of their own that forbid commercial use.
  private static let nonCommercial = "non-commercial"

  /// What is said of the license, and an observation for each of its fields and words.
  func facts(at place: CardPlace, into findings: inout Findings) -> LicenseFacts {
    let bodies = bodyLicenses()
    let fields = declared
    for (sentence, name) in bodies {
      findings.add(
        statement: "the card's text names the license \(name)",
        of: .license,
        claim: nil,
        standing: .inCard,
        name: name,
        in: sentence
      )
    }
    let agrees = bodies.contains { !isConflict($0.name, with: fields) }
    let conflicts = bodies.filter {
      isConflict($0.name, with: fields) && (!agrees || $0.name == Self.nonCommercial)
    }
    return LicenseFacts(
      declared: fields ?? bodies.first?.name ?? "none",
      link: scalars("license_link").first,
      conflicts: conflicts.map { sentence, name in
        "\(place.path ?? "README.md"):\(sentence.line.map(String.init) ?? "?"): \(name)"
      }
    )
  }

  private func scalars(_ key: String) -> [String] {
    text.document.frontMatter[key]?.scalars.map(\.text).filter { !$0.isEmpty } ?? []
  }

  /// The front matter's license as ``LicenseFacts/declared`` has it; nil when it names none.
  private var declared: String? {
    let licenses = (scalars("license") + scalars("licenses")).map { $0.lowercased() }
    let name = scalars("license_name").first?.lowercased()
    guard !licenses.isEmpty else { return nil }
    return licenses.map { $0 == "other" ? name.map { "other:\($0)" } ?? $0 : $0 }
      .joined(separator: ",")
  }

  /// Licenses that sentences give to the model, by their identifiers.
  private func bodyLicenses() -> [(sentence: ReadSentence, name: String)] {
    text.sentences.compactMap { sentence in
      guard let hit = sentence.first(.licenseName), isOfModel(sentence, hit) else { return nil }
      return (sentence, lexicon.sentences.entries[hit.entry].identifier)
    }
  }

  private func isOfModel(_ sentence: ReadSentence, _ hit: TermHit) -> Bool {
    if lexicon.sentences.entries[hit.entry].identifier == Self.nonCommercial {
      return !sentence.concepts.contains(.otherSubject)
    }
    guard sentence.concepts.contains(.licensed) || sentence.role == .license else { return false }
    let others = ConceptSet([.code, .data, .corpus, .otherSubject, .baseSubject, .repository])
    guard !sentence.concepts.containsAny(others) else { return false }
    return PolarityScope(sentence).polarity(at: hit.range.lowerBound) != .negated
  }

  private func isConflict(_ name: String, with declared: String?) -> Bool {
    guard let declared, !declared.hasPrefix("other") else { return false }
    let known = declared.split(separator: ",").map(String.init)
    if name == Self.nonCommercial {
      return !known.contains { $0.contains("-nc") } && !known.isEmpty
    }
    return !known.contains { $0.hasPrefix(name) || name.hasPrefix($0) }
  }
}
