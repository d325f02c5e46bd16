// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("Comments and strings are told from code")
struct ContentTextTests {
  static let rows: [(kind: ContentKind, text: String, code: String)] = [
    (.python, "a = 1 # b\nc", "a = 1    \nc"),
    (.python, "a('b # c') + d", "a('     ') + d"),
    (.python, "'''a\nb'''\nc", "    \n    \nc"),
    (.python, "x = \"a\\\"b\" + c", "x = \"    \" + c"),
    (.python, "it's\nb", "it's\nb"),
    (.shell, "a # b\nc#d 'e # f' # g", "a    \nc#d 'e # f'    "),
    (.settings, "a: b # c\nd: \"e # f\"", "a: b    \nd: \"e # f\""),
    (.settings, "a: it's # b", "a: it's    "),
    (.slashes, "a; // b\nc /* d\ne */ f 'g'", "a;     \nc     \n     f ' '"),
    (.jsonnet, "a: 'b', // c\n/* d */ e", "a: 'b',     \n        e"),
    (.hashes, "a <- \"b\" # c", "a <- \" \"    "),
  ]

  @Test("By kind of file", arguments: rows)
  func blank(_ row: (kind: ContentKind, text: String, code: String)) {
    let text = CodeText(Array(row.text.utf8), quoting: row.kind.quoting)
    #expect(String(decoding: text.code, as: UTF8.self) == row.code)
  }

  @Test("Whatever is read, lengths and line ends stay", arguments: ContentKind.allCases)
  func invented(_ kind: ContentKind) {
    let letters = Array("ab \n'\"#/*\\é{[".utf8)
    var seed: UInt64 = 7
    for _ in 0..<300 {
      let bytes = (0..<60).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(seed >> 33) % letters.count]
      }
      let text = CodeText(bytes, quoting: kind.quoting)
      for other in [text.code, text.spoken] {
        #expect(other.count == bytes.count)
        #expect(
          other.indices.filter { other[$0] == .newline }
            == bytes.indices.filter { bytes[$0] == .newline }
        )
      }
      #expect(text.line(at: bytes.count) >= 1)
      _ = (NotebookCells(bytes), SettingKeys(bytes), GitModules(bytes))
    }
  }

  static let settings: [(text: String, keys: [String])] = [
    ("a: 1\nb:\n  - c: 2", ["a", "b", "c"]), ("{\"a\": {\"b-c\": 1}}", ["a", "b_c"]),
    ("[a]\nb = 1\nc == 2", ["a", "b"]), ("x = dict(y=1)", ["x", "y"]),
    ("trainer.max_steps = 3", ["max_steps", "trainer.max_steps"]), ("http://a b", []),
    ("[\"a\", \"b\"]", []),
  ]

  @Test("Keys of settings are found in every way of writing", arguments: settings)
  func keys(_ row: (text: String, keys: [String])) {
    let places = SettingKeys(Array(row.text.utf8)).places
    // An address looks like a key of one word, which no table asks for.
    #expect(places.keys.sorted().filter { $0 != "http" } == row.keys)
  }

  @Test("A notebook of many brackets is read no deeper than its limit")
  func deep() {
    let cells = NotebookCells(Array(repeating: UInt8(ascii: "["), count: 100_000))
    #expect(cells == NotebookCells([]))
  }

  @Test(
    "A submodule's address is read as git reads it",
    arguments: [
      ("https://github.com/acme/evals.git", "https://github.com/acme/evals.git"),
      ("../evals", "https://github.com/acme/evals"),
      ("../../other/evals.git", "https://github.com/other/evals.git"),
      ("./evals", "https://github.com/acme/tiny/evals"),
      ("git@github.com:acme/evals.git", "https://github.com/acme/evals.git"),
      ("ssh://git@github.com/acme/evals", "https://github.com/acme/evals"),
      ("../../../../../etc", nil), ("/home/me/evals", nil), ("file:///evals", nil),
    ] as [(String, String?)]
  )
  func module(_ written: String, _ address: String?) {
    let text = "[submodule \"x\"]\n\tpath = parts/evals\n\turl = \(written)\n"
    let modules = GitModules(Array(text.utf8))
    #expect(modules.address(of: "parts/evals", below: "https://github.com/acme/tiny") == address)
    #expect(modules.address(of: "other", below: "https://github.com/acme/tiny") == nil)
  }
}
