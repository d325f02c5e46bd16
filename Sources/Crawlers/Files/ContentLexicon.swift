// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// Files that may hold a component.
package struct CandidateFiles: Sendable, Hashable {
  package var component: Component
  package var files: [Glob]
  /// What looks alike and is something else.
  package var not: [Glob]
  /// What runs, or configures a run.
  package var first: [Glob]
  /// Parts of a library, and what prepares or shows.
  package var last: [Glob]

  func holds(_ path: GlobSubject) -> Bool {
    files.contains { $0.matches(path) } && !not.contains { $0.matches(path) }
  }
}

/// What the contents of files say they are for: `Rules/contents.yaml`, read.
package struct ContentLexicon: Sendable {
  /// How files of such names are written; the first that fits a path counts.
  package private(set) var kinds: [(kind: ContentKind, files: [Glob])] = []
  /// Files that are worth opening for a component although their paths alone do not tell.
  package private(set) var candidates: [CandidateFiles] = []
  package private(set) var signs: [ContentSign] = []
  package private(set) var copies: [HarnessCopy] = []
  /// All keys that a sign asks for, folded.
  private(set) var keys: Set<String> = []
  /// Names of the files by which copies are told, in lower case.
  private(set) var shownNames: Set<Substring> = []
  /// Words of models' names that tell no family.
  package private(set) var commonWords: Set<String> = []
  /// Phrases looked for in code alone, and in strings, too; entries are places in ``signs``.
  let inCode: ContentMatcher
  let inSpeech: ContentMatcher

  package static let guide = "Rules/README.md, \"What a file's contents tell\""

  package init(_ file: PolicyFile) throws(PolicyFileError) {
    let fields = try file.root.fields(
      ["kinds", "candidates", "signs", "copies", "common-words"],
      guide: Self.guide
    )
    for item in fields.items("kinds") { kinds.append(try Self.kind(item)) }
    for item in fields.items("candidates") { candidates.append(try Self.candidates(item)) }
    for item in fields.items("signs") { signs.append(try Self.sign(item)) }
    for item in fields.items("copies") { copies.append(try Self.copy(item)) }
    keys = Set(signs.flatMap(\.keys).joined().map(SettingKeys.folded))
    shownNames = Set(copies.flatMap(\.shownNames))
    commonWords = Set(try fields.texts("common-words").map { $0.lowercased() })
    inCode = Self.matcher(of: signs, isSpoken: false)
    inSpeech = Self.matcher(of: signs, isSpoken: true)
  }

  /// A table without an entry: no contents tell anything.
  package static let none = ContentLexicon()

  private init() {
    (inCode, inSpeech) = (ContentMatcher([]), ContentMatcher([]))
  }

  private static func matcher(of signs: [ContentSign], isSpoken: Bool) -> ContentMatcher {
    ContentMatcher(
      signs.enumerated().filter { $0.element.isSpoken == isSpoken }
        .flatMap { index, sign in sign.phrases.map { ($0, index) } }
    )
  }

  private static func kind(
    _ node: PolicyNode
  ) throws(PolicyFileError) -> (kind: ContentKind, files: [Glob]) {
    let fields = try node.fields(["kind", "files"], guide: guide)
    let kind = try fields.required("kind").word(as: ContentKind.self)
    return (kind, try fields.texts("files").map { Glob($0) })
  }

  private static func candidates(_ node: PolicyNode) throws(PolicyFileError) -> CandidateFiles {
    let fields = try node.fields(["component", "files", "not", "first", "last"], guide: guide)
    return CandidateFiles(
      component: Component(rawValue: try fields.text("component")),
      files: try fields.texts("files").map { Glob($0) },
      not: try fields.texts("not").map { Glob($0) },
      first: try fields.texts("first").map { Glob($0) },
      last: try fields.texts("last").map { Glob($0) }
    )
  }

  private static func sign(_ node: PolicyNode) throws(PolicyFileError) -> ContentSign {
    let fields = try node.fields(
      ["component", "says", "reads", "in", "phrases", "strings", "keys", "examples"],
      guide: guide
    )
    var kinds: Set<ContentKind> = []
    for item in fields.items("in") { kinds.insert(try item.word(as: ContentKind.self)) }
    var examples: [ContentSign.Example] = []
    for item in fields.items("examples") { examples.append(try example(item)) }
    let sign = ContentSign(
      components: try fields.required("component").texts().map { Component(rawValue: $0) },
      weight: try fields.required("says").word(as: ContentSign.Weight.self),
      reads: try fields.text("reads"),
      kinds: kinds,
      phrases: try fields.texts("phrases"),
      isSpoken: try fields["strings"]?.text() == "count",
      keys: try fields.texts("keys").map(alternatives),
      examples: examples,
      path: node.file.path,
      place: node.place
    )
    guard !sign.phrases.isEmpty || !sign.keys.isEmpty else {
      throw node.error("a sign without words", fix: "add 'phrases:' or 'keys:' here")
    }
    return sign
  }

  private static func example(_ node: PolicyNode) throws(PolicyFileError) -> ContentSign.Example {
    let fields = try node.fields(["file", "text", "reads"], guide: guide)
    return ContentSign.Example(
      path: try fields.text("file"),
      text: try fields.text("text"),
      reads: try fields.required("reads").word(as: ContentVerdict.Kind.self),
      place: node.place
    )
  }

  private static func copy(_ node: PolicyNode) throws(PolicyFileError) -> HarnessCopy {
    let fields = try node.fields(
      ["name", "home", "component", "shows", "package", "brings", "examples"],
      guide: guide
    )
    var examples: [HarnessCopy.Example] = []
    for item in fields.items("examples") {
      let example = try item.fields(["files", "others"], guide: guide)
      examples.append(
        HarnessCopy.Example(
          files: try example.texts("files"),
          others: try example.texts("others"),
          place: item.place
        )
      )
    }
    return HarnessCopy(
      name: try fields.text("name"),
      home: try fields.text("home"),
      components: try fields.required("component").texts().map { Component(rawValue: $0) },
      shows: try fields.required("shows").texts().map { alternatives($0.lowercased()) },
      packages: Set(try fields.texts("package").map { $0.lowercased() }),
      brings: try fields.texts("brings").map { Glob($0) },
      examples: examples,
      path: node.file.path,
      place: node.place
    )
  }

  /// "adapter | micro_batch_size": one of several.
  private static func alternatives(_ words: String) -> [String] {
    words.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// How a file is written; nil for what is not read.
  package func kind(of path: String) -> ContentKind? { kind(of: GlobSubject(path)) }

  func kind(of path: GlobSubject) -> ContentKind? {
    kinds.first { $0.files.contains { $0.matches(path) } }?.kind
  }

  /// The same without the sign at `index`: whether an entry is needed is tried by it.
  func without(sign index: Int) -> ContentLexicon {
    var lexicon = self
    lexicon.signs[index].components = []
    return lexicon
  }
}
