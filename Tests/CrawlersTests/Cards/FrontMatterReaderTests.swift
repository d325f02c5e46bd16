// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite struct FrontMatterReaderTests {
  /// Each case: YAML, then the entries as `key@line=value`, then the problem.
  @Test(
    arguments: [
      (
        "scalars keep their text", "a: no\nb: 1.0\nc: ~\nd: 'x'\n", "a@2=no;b@3=1.0;c@4=~;d@5=x",
        nil
      ),
      ("lists and maps", "a:\n- x\n- y\nb: {c: d}\n", "a@2=[x,y];b@5={c@5=d}", nil),
      ("the last of a key counts", "a: 1\nb: 2\na: 3\n", "b@3=2;a@4=3", nil),
      ("an anchor", "a: &x [y]\nb: *x\n", "a@2=[y];b@3=[y]", nil),
      (
        "a stray colon",
        "license: other\nlicense_name: foo: bar\ndatasets:\n- a/b # c\ntags: [x, 'y']\n",
        "license@2=other;license_name@3=foo: bar;datasets@4=[a/b];tags@6=[x,y]",
        "line 3: mapping values are not allowed in this context"
      ),
      (
        "a tab", "license: mit\ndatasets:\n\t- a/b\nlanguage: en\n",
        "license@2=mit;datasets@3=[a/b];language@5=en",
        "line 4: found character that cannot start any token"
      ),
      ("no map", "- a\n", "", "line 2: not a list of keys and values"),
      ("an alias of nothing", "a: *b\nc: d\n", "c@3=d", "line 2: an alias of nothing, *b"),
      ("nothing", "", "", nil),
      (
        "a merge key", "x: &x {d: [y], l: mit}\n<<: *x\nl: other\n",
        "d@2=[y];x@2={d@2=[y],l@2=mit};l@4=other", nil
      ),
      ("a merge of two", "a: {<<: [{b: 1}, {b: 2}]}\n", "a@2={b@2=2,b@2=1}", nil),
      ("a set", "d: !!set\n  ? a/b\n  ? c/d\n", "d@2=[a/b,c/d]", nil),
      ("a set in braces", "d: !!set {a/b, c/d}\n", "d@2=[a/b,c/d]", nil),
      ("a long prompt", "p: |\n  one\n\n  two\nq: r\n", "p@2=one\n\ntwo\n;q@6=r", nil),
    ] as [(String, String, String, String?)]
  )
  func reads(name: String, yaml: String, entries: String, problem: String?) throws {
    let card = try MarkdownCard.read(Array("---\n\(yaml)---\nbody\n".utf8), base: "")
    #expect(card.frontMatter.entries.map(\.outline).joined(separator: ";") == entries)
    #expect(card.frontMatter.problem == problem)
    #expect(card.blocks.map(\.text) == ["body"])
  }

  @Test(arguments: [
    ("blank lines before", "\n \n---\na: b\n---\nc\n", 1, ["c"]),
    ("closed by dots", "---\na: b\n...\nc\n", 1, ["c"]),
    ("carriage returns alone", "---\ra: b\r---\rc\r", 1, ["c"]),
    ("at the end of the file", "---\na: b\n---", 1, []),
    ("text before it", "x\n\n---\n\na: b\n", 0, ["x", "a: b"]),
    ("only a rule", "---\n\ntext\n", 0, ["text"]),
  ])
  func splits(name: String, card: String, entries: Int, texts: [String]) throws {
    let document = try MarkdownCard.read(Array(card.utf8), base: "")
    #expect(document.frontMatter.entries.count == entries)
    #expect(document.blocks.map(\.text) == texts)
  }

  @Test func saysThatItIsNeverClosed() throws {
    let card = try MarkdownCard.read(Array("---\nlicense: mit\n\ntext\n".utf8), base: "")
    #expect(card.frontMatter.problem == "line 1: opened with \"---\", but never closed")
  }

  @Test(arguments: [
    ("aliases of aliases", aliasBomb, "line 6: more values than anyone writes"),
    ("depth", "a: " + String(repeating: "[", count: 100), "line 2: nested too deep"),
    (
      "length", "a: " + String(repeating: "x", count: FrontMatterReader.longest),
      "line 2: front matter longer than 1000000 bytes, read by its lines"
    ),
  ])
  func isBounded(name: String, yaml: String, problem: String) throws {
    let card = try MarkdownCard.read(Array("---\n\(yaml)\n---\n".utf8), base: "")
    #expect(card.frontMatter.problem == problem)
    #expect(card.isCut)
  }

  @Test(arguments: [
    ("a long prompt before", "prompt: |\n", "  words\n", 130_000, "\ndatasets:\n"),
    ("many values before", "tags:\n", "- x\n", 60_000, "datasets:\n"),
    ("many aliases before", "tags: [&x x, ", "*x, ", 60_000, "]\ndatasets:\n"),
    ("a long line before", "prompt: ", "x", 1_100_000, "\ndatasets:\n"),
    ("a list that is cut", "datasets:\n", "# some words\n", 80_000, ""),
  ])
  func keepsWhatIsBelowALimit(
    name: String,
    start: String,
    unit: String,
    count: Int,
    end: String
  ) throws {
    let filler = start + String(repeating: unit, count: count) + end
    let yaml = "license: mit\n\(filler)- a/b\nlanguage: en\n"
    let card = try MarkdownCard.read(Array("---\n\(yaml)---\nbody\n".utf8), base: "")
    // Apart, since a failure prints what it looks into.
    let isCut = card.isCut
    #expect(isCut)
    #expect(card.frontMatter["license"]?.scalars.map(\.text) == ["mit"])
    #expect(card.frontMatter["datasets"]?.scalars.map(\.text) == ["a/b"])
    #expect(card.frontMatter["language"]?.scalars.map(\.text) == ["en"])
  }

  @Test func callsACardWithAMistakeInItsYAMLWhole() throws {
    let card = try MarkdownCard.read(Array("---\na: b: c\nd: e\n---\n".utf8), base: "")
    #expect(!card.isCut)
  }

  private static let aliasBomb =
    "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + zip("abcde", "bcdef").map {
      "\($1): &\($1) [" + String(repeating: "*\($0),", count: 9) + "]\n"
    }
    .joined()
}

extension FrontMatter.Entry {
  fileprivate var outline: String { "\(key)@\(line)=\(value.outline)" }
}

extension FrontMatter.Value {
  fileprivate var outline: String {
    switch self {
    case .scalar(let text, _): text
    case .list(let values, _): "[\(values.map(\.outline).joined(separator: ","))]"
    case .map(let entries, _): "{\(entries.map(\.outline).joined(separator: ","))}"
    }
  }
}
