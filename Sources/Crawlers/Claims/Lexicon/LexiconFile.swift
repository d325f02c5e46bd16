// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// One file of the lexicon, read.
struct LexiconFile: Sendable {
  var language: String
  var sentences: [LexiconEntry] = []
  var code: [LexiconEntry] = []
  var columns: [LexiconEntry] = []
  var addresses: [LexiconEntry] = []
  var names: [LexiconEntry] = []
  var tags: [LexiconEntry] = []
  var plainWords: [String] = []
  var abbreviations: [String] = []
  var closers: [String] = []
  var headings: [LexiconHeading] = []
  var links: [LinkEntry] = []
  /// Frequent words of languages that are read, and of others by their ISO 639-1 codes.
  var commonWords: [String] = []
  var unreadLanguages: [String: [String]] = [:]

  static let guide = "Rules/lexicon/README.md"
  private static let keys = [
    "about", "language", "sentences", "code", "columns", "addresses", "names", "tags", "headings",
    "links", "plain-words", "abbreviations", "closers", "common-words", "unread-languages",
  ]
  private static let entryKeys = ["concept", "means", "is", "phrases", "repositories", "examples"]
  private static let exampleKeys = [
    "text", "code", "under", "links", "name", "tags", "relation", "reads", "weights",
    "discloses",
  ]

  init(path: String, text: String) throws(PolicyFileError) {
    let fields = try PolicyFile(path: path, text: text).root.fields(Self.keys, guide: Self.guide)
    _ = try fields.text("about")
    language = try fields.text("language")
    for item in fields.items("sentences") { sentences.append(try Self.entry(item)) }
    for item in fields.items("code") { code.append(try Self.entry(item)) }
    for item in fields.items("columns") { columns.append(try Self.entry(item)) }
    for item in fields.items("addresses") { addresses.append(try Self.entry(item)) }
    for item in fields.items("names") { names.append(try Self.entry(item)) }
    for item in fields.items("tags") { tags.append(try Self.entry(item)) }
    plainWords = try fields.texts("plain-words")
    commonWords = try fields.texts("common-words")
    for item in fields.items("unread-languages") {
      let language = try item.fields(["language", "words"], guide: Self.guide)
      unreadLanguages[try language.text("language")] = try language.texts("words")
    }
    abbreviations = try fields.texts("abbreviations")
    closers = try fields.texts("closers")
    for item in fields.items("headings") { headings.append(try Self.heading(item)) }
    for item in fields.items("links") { links.append(try Self.link(item)) }
  }

  private static func entry(_ node: PolicyNode) throws(PolicyFileError) -> LexiconEntry {
    let fields = try node.fields(entryKeys, guide: guide)
    var examples: [LexiconExample] = []
    for item in fields.items("examples") { examples.append(try example(item)) }
    let concept = try concept(fields.required("concept"))
    return LexiconEntry(
      concept: concept,
      means: try fields.text("means"),
      identifier: try identifier(of: concept, fields),
      phrases: try fields.required("phrases").texts(),
      repositories: try fields.texts("repositories").map { $0.lowercased() },
      examples: examples,
      place: node.place,
      path: node.file.path
    )
  }

  private static func concept(_ node: PolicyNode) throws(PolicyFileError) -> Concept {
    let word = try node.text()
    guard let concept = Concept(word: word) else {
      let known = Concept.allCases.map(\.word)
      throw node.error(
        "'\(word)' is not a concept",
        suggestion: NearMiss.of(word, among: known),
        fix: "use one of \(known.joined(separator: ", ")) (\(guide))"
      )
    }
    return concept
  }

  /// A kind of weights is one of those that an audit knows; any other identifier is free.
  private static func identifier(
    of concept: Concept,
    _ fields: PolicyFields
  ) throws(PolicyFileError) -> String {
    concept == .weightsKind
      ? try fields.required("is").word(as: WeightsFacts.Kind.self).rawValue
      : try fields["is"]?.text() ?? ""
  }

  private static func example(_ node: PolicyNode) throws(PolicyFileError) -> LexiconExample {
    let fields = try node.fields(exampleKeys, guide: guide)
    var reads: [Component: Claim] = [:]
    for item in fields.items("reads") {
      let (component, claim) = try reading(item)
      reads[component] = claim
    }
    let isCode = fields["code"] != nil
    // What a name or a tag tells needs no words.
    let isBare = ["name", "tags", "relation"].contains { fields[$0] != nil }
    return LexiconExample(
      text: try (isBare ? fields["text"] : fields.required(isCode ? "code" : "text"))?.text() ?? "",
      under: try fields["under"]?.text() ?? "",
      links: try fields.texts("links"),
      isCode: isCode,
      reads: reads,
      model: try fields["name"]?.text() ?? "acme/tiny",
      tags: try fields.texts("tags"),
      relation: try fields["relation"]?.text() ?? "",
      weights: try fields.word("weights", as: WeightsFacts.Kind.self) ?? .full,
      disclosure: try fields.word("discloses", as: LexiconExample.Disclosure.self),
      place: node.place
    )
  }

  /// "datasets linked"; "nothing" is an empty list in the file.
  private static func reading(_ node: PolicyNode) throws(PolicyFileError) -> (Component, Claim) {
    let words = try node.text().split(separator: " ").map(String.init)
    guard words.count == 2, let claim = Claim(rawValue: words[1]) else {
      throw node.error(
        "a reading is a component and a claim",
        fix: "write it like 'datasets linked', or leave the list empty: []"
      )
    }
    return (Component(rawValue: words[0]), claim)
  }

  private static func heading(_ node: PolicyNode) throws(PolicyFileError) -> LexiconHeading {
    let fields = try node.fields(
      ["role", "means", "phrases", "examples", "counterexamples"],
      guide: guide
    )
    return LexiconHeading(
      role: try fields.required("role").word(as: SectionRole.self),
      means: try fields.text("means"),
      phrases: try fields.required("phrases").texts(),
      examples: try fields.texts("examples"),
      counterexamples: try fields.texts("counterexamples")
    )
  }

  private static func link(_ node: PolicyNode) throws(PolicyFileError) -> LinkEntry {
    let fields = try node.fields(
      ["target", "means", "patterns", "examples", "counterexamples"],
      guide: guide
    )
    return LinkEntry(
      target: try fields.required("target").word(as: LinkTarget.self),
      means: try fields.text("means"),
      patterns: try fields.required("patterns").texts(),
      examples: try fields.texts("examples"),
      counterexamples: try fields.texts("counterexamples")
    )
  }
}
