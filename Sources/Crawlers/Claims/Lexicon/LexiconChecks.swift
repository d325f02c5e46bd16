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
    let tables = [lexicon.sentences, lexicon.code, lexicon.columns, lexicon.addresses]
    let entries = tables.flatMap(\.entries)
    return entries.flatMap(mistakes(of:)) + headingMistakes + linkMistakes
  }

  private func mistakes(of entry: LexiconEntry) -> [String] {
    let place = "\(entry.path):\(entry.place.line)"
    guard !entry.examples.isEmpty else {
      return ["\(place): '\(entry.concept.word)' has no example"]
    }
    let matcher = TermMatcher(entry.phrases.map { ($0, 0) })
    return entry.examples.flatMap { example -> [String] in
      let place = "\(entry.path):\(example.place.line)"
      var mistakes: [String] = []
      let isLinked = example.links.contains { link in
        LinkAddress(link)?.repository.map(entry.repositories.contains) ?? false
      }
      if !isLinked, matcher.hits(in: example.text).isEmpty {
        mistakes.append("\(place): the example holds none of the entry's phrases")
      }
      let reading = ClaimReader(lexicon: lexicon).read(example)
      for component in Calibration.components {
        let (expected, read) = (example.reads[component] ?? .absent, reading.claim(component))
        guard expected != read else { continue }
        mistakes.append(
          "\(place): \(component.rawValue) is read as \(read.rawValue), not \(expected.rawValue)"
        )
      }
      return mistakes
    }
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
