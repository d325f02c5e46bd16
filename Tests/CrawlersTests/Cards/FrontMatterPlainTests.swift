// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

@Suite("Plain front matter is read as libyaml reads it")
struct FrontMatterPlainTests {
  static let blocks: [(block: String, isPlain: Bool)] = [
    ("license: mit\n", true),
    ("license: mit\r\nlanguage:\r\n- en\r\n- de\r\n", true),
    ("tags:\n  - a b\n  - c:d\n\nx: 1.0\n", true),
    ("a: b  \nb:   c\nb: d\n", true),
    ("datasets:\n- acme/x\n- acme/y#1\nlicense: no\n", true),
    ("license:\n", false),
    ("license:\nlanguage: en\n", false),
    ("license: \"mit\"\nx: 'a b'\ny: ''\n", true),
    ("license: \"m\\\"it\"\n", false),
    ("license: 'm''it'\n", false),
    ("license: 'mit' # note\n", false),
    ("license: 'mit\n  x'\n", false),
    (
      "m:\n- name: a\n  results:\n  - task:\n      type: b\n    n: 1\n  - task: c\n- name: d\n",
      true
    ),
    ("m:\n  a:\n    b: c\n  d:\n  - e\nf: g\n", true),
    ("m:\n-   a: b\n    c: d\n-   a: e\n", true),
    ("m:\n- a: b\n  a: c\n", true),
    ("m:\n- a:\n  - b\n- c\n", true),
    ("m:\n- a:\n- c\n", false),
    ("m:\n- a: b\n   c: d\n", false),
    ("m:\n- a: b\n c: d\n", false),
    ("m:\n  a: b\n c: d\n", false),
    ("m:\n  a: b\n    c: d\n", false),
    ("m:\n  - a\n    - b\n", false),
    ("m:\n- a\n  b: c\n", false),
    ("m:\n  - a\n  b: c\n", false),
    ("m:\n- a: b\n- c\n  d\n", false),
    ("m:\n- a\nb: c\n- d\n", false),
    ("license: [mit, apache]\n", false),
    ("license: mit # really\n", false),
    ("license: a: b\n", false),
    ("license: mit:\n", false),
    ("license: mit\n  and more\n", false),
    ("tags:\n- a\n  - b\n", false),
    ("tags:\n  - a\n- b\n", false),
    ("tags:\n- a\n- b: c\n", true),
    ("tags:\n- - a\n", false),
    ("tags:\n-\n", false),
    ("- a\n", false),
    ("a\n", false),
    ("a:b\n", false),
    ("m:\n- n: -0.5\n- -3\n", true),
    ("n: - 5\n", false),
    ("n: -x\n", false),
    ("n: -1: 2\n", false),
    ("a: *b\n", false),
    ("a: &b c\n", false),
    ("a: |\n  b\n", false),
    ("a: >-\n  b\n", false),
    ("? a\n: b\n", false),
    ("a: é\n", false),
    ("a:\tb\n", false),
    ("a: b\tc\n", false),
    ("a: b\rc: d\n", false),
    ("# note\na: b\n", false),
    ("%YAML 1.1\n", false),
    ("<<: a\n", false),
    ("--- a\n", false),
    ("", false),
  ]

  @Test("or left to it", arguments: blocks)
  func block(block: String, isPlain: Bool) {
    let bytes = Array(block.utf8)
    let plain = bytes.withUnsafeBufferPointer { FrontMatterPlain.entries(of: $0, firstLine: 2) }
    #expect((plain != nil) == isPlain)
    #expect(
      FrontMatterReader.read(bytes[...], firstLine: 2)
        == FrontMatterReader.parse(bytes[...], firstLine: 2)
    )
  }

  @Test("in every real card", .enabled(if: CardCorpus.exists, "no corpus: set CANDOR_CORPUS"))
  func corpus() throws {
    var plain = 0
    let cards = try CardCorpus.cards(sample: 2_000)
    for (name, bytes) in cards {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let isMark = { (line: ArraySlice<UInt8>) in line.prefix(3).elementsEqual("---".utf8) }
      guard let first = lines.first, isMark(first),
        let end = lines.dropFirst().firstIndex(where: isMark)
      else { continue }
      let block = Array(lines[1..<end].joined(separator: [0x0A])) + [0x0A]
      let read = FrontMatterReader.read(block[...], firstLine: 2)
      #expect(read == FrontMatterReader.parse(block[...], firstLine: 2), "\(name)")
      let entries = block.withUnsafeBufferPointer {
        FrontMatterPlain.entries(of: $0, firstLine: 2)
      }
      plain += entries == nil ? 0 : 1
    }
    print("\(plain) of \(cards.count) cards have plain front matter")
    #expect(plain > cards.count / 2)
  }
}
