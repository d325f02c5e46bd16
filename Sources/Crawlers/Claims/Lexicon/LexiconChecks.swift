// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// Reads every example of a lexicon and says which do not hold.
package struct LexiconChecks: Sendable {
  package var lexicon: Lexicon

  package init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// One sentence a mistake, with its place; none of a lexicon that holds.
  package var mistakes: [String] {
    let tables = [
      lexicon.sentences, lexicon.code, lexicon.columns, lexicon.addresses, lexicon.names,
      lexicon.tags,
    ]
    let entries = tables.flatMap(\.entries)
    return entries.flatMap(mistakes(of:)) + headingMistakes + linkMistakes
  }

  private func mistakes(of entry: LexiconEntry) -> [String] {
    let place = "\(entry.path):\(entry.place.line)"
    guard !entry.examples.isEmpty else {
      return ["\(place): '\(entry.concept.word)' has no example"]
    }
    let matcher = TermMatcher(entry.phrases.map { ($0, 0) })
    return entry.examples.flatMap { example in
      let isLinked = example.links.contains { link in
        LinkAddress(link)?.repository.map(entry.repositories.contains) ?? false
      }
      let isShown = isLinked || example.texts.contains { !matcher.hits(in: $0).isEmpty }
      let mistakes = isShown ? [] : ["the example holds none of the entry's phrases"]
      return (mistakes + misreadings(of: example))
        .map { "\(entry.path):\(example.place.line): \($0)" }
    }
  }

  private func misreadings(of example: LexiconExample) -> [String] {
    let reading = ClaimReader(lexicon: lexicon).read(example)
    let claims = Calibration.components.compactMap { component -> String? in
      let (expected, read) = (example.reads[component] ?? .absent, reading.claim(component))
      guard expected != read else { return nil }
      return "\(component.rawValue) is read as \(read.rawValue), not \(expected.rawValue)"
    }
    let disclosures = misread(disclosure: example.disclosure, reading)
    guard example.weights != reading.weightsKind else { return claims + disclosures }
    let (read, expected) = (reading.weightsKind.rawValue, example.weights.rawValue)
    return claims + disclosures + ["the weights are read as \(read), not \(expected)"]
  }

  private func misread(
    disclosure: LexiconExample.Disclosure?,
    _ reading: CardReading
  ) -> [String] {
    let read: LexiconExample.Disclosure = reading.isLimited(.datasets) ? .part : .all
    guard let disclosure, disclosure != read else { return [] }
    return ["datasets are read as disclosed in \(read.rawValue), not \(disclosure.rawValue)"]
  }

  private var headingMistakes: [String] {
    lexicon.headings.flatMap { heading in
      let missed = heading.examples.filter { SectionRoles.role(of: $0, lexicon) != heading.role }
      let taken = heading.counterexamples.filter {
        SectionRoles.role(of: $0, lexicon) == heading.role
      }
      return missed.map { "the heading '\($0)' is not read as \(heading.role.rawValue)" }
        + taken.map { "the heading '\($0)' is read as \(heading.role.rawValue)" }
    }
  }

  private var linkMistakes: [String] {
    lexicon.links.flatMap { entry in
      let missed = entry.examples.filter { target(of: $0) != entry.target }
      let taken = entry.counterexamples.filter { target(of: $0) == entry.target }
      return missed.map { "the address \($0) is not read as \(entry.target.rawValue)" }
        + taken.map { "the address \($0) is read as \(entry.target.rawValue)" }
    }
  }

  private func target(of text: String) -> LinkTarget? {
    LinkAddress(text).map(lexicon.linkTable.target(of:))
  }
}
