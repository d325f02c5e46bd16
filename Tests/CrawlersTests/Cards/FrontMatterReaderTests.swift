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
      "line 2: longer than 1000000 bytes, not read"
    ),
  ])
  func isBounded(name: String, yaml: String, problem: String) throws {
    let card = try MarkdownCard.read(Array("---\n\(yaml)\n---\n".utf8), base: "")
    #expect(card.frontMatter.problem == problem)
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
