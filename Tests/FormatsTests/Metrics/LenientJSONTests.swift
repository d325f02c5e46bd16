// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct LenientJSONTests {
  private typealias Case = (text: String, value: LenientJSON)

  private static let cases: [Case] = [
    (
      #"{"a": [1, -2.5e3, true, null]}"#,
      .map(["a": .list([.number(1), .number(-2_500), .flag(true), .null])])
    ),
    (
      #"{'loss': 1.5, 'lr': None, 'done': False}"#,
      .map(["loss": .number(1.5), "lr": .null, "done": .flag(false)])
    ),
    (
      #"{"a": "tab\t \u00e9 \ud83d\ude00 \ud83d \"x\""}"#,
      .map(["a": .text("tab\t é 😀 \u{FFFD} \"x\"")])
    ),
    (#"{"a": 1, "a": 2, }"#, .map(["a": .number(2)])),
    (
      #"{'l': tensor(0.69, device='cuda:0'), 'r': np.float32(2)}"#,
      .map(["l": .number(0.69), "r": .number(2)])
    ),
    (
      #"{'t': (1, 2), 1: array([3])}"#,
      .map(["t": .list([.number(1), .number(2)]), "1": .list([.number(3)])])
    ),
    (
      #"[Infinity, -Infinity, inf]"#,
      .list([.number(.infinity), .number(-.infinity), .number(.infinity)])
    ),
  ]

  @Test(arguments: cases)
  private func readsWhatTrainingWrites(_ example: Case) {
    #expect(LenientJSON(document: Array(example.text.utf8)) == example.value)
  }

  @Test func readsNaN() {
    let value = LenientJSON(document: Array("[NaN, nan, -nan]".utf8))
    #expect(value?.items?.allSatisfy { $0.number?.isNaN == true } == true)
  }

  @Test(arguments: [
    "", "{", "{]", "[1 2]", "{a 1}", "[1", "\"open", "{\"a\":}", "[1] [2]", "[-]", "[,]",
  ])
  func readsNothingElse(text: String) {
    #expect(LenientJSON(document: Array(text.utf8)) == nil)
  }

  @Test func isNotLedTooDeepNorTooFar() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(LenientJSON(document: Array(deep.utf8)) == nil)
    let calls = String(repeating: "f(", count: 100_000)
    #expect(LenientJSON(document: Array(calls.utf8)) == nil)
    let wide = "[" + String(repeating: "0,", count: 60_000) + "0]"
    #expect(LenientJSON(document: Array(wide.utf8)) == nil)
    #expect(LenientJSON(document: Array("[\(String(repeating: "1", count: 1_000))]".utf8)) == nil)
  }

  @Test func skippingIsNotLedTooDeep() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let state = try TrainerState(.whole(#"{"x": \#(deep), "global_step": 7}"#))
    #expect(state.globalStep == 7)
  }

  @Test func keepsTheBeginningOfALongText() {
    let long = String(repeating: "x", count: 10_000)
    #expect(LenientJSON(document: Array("[\"\(long)\"]".utf8))?.items?[0].text?.count == 4_096)
  }

  @Test(arguments: [
    (LenientJSON.text("5.25"), Optional(5.25)), (.text("1e-3"), 0.001), (.text("five"), nil),
    (.flag(true), nil),
    (.number(2), 2), (.null, nil),
  ])
  func aMeasurementMayStandInAText(value: LenientJSON, number: Double?) {
    #expect(value.measurement == number)
  }
}
