// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The tables of a ``PhraseAutomaton`` while a text is read.
struct PhraseTables {
  var codes: UnsafeBufferPointer<UInt16>
  var roots: UnsafeBufferPointer<Int32>
  var pairs: UnsafeBufferPointer<Int32>
  var rootCount: Int
  var states: UnsafeBufferPointer<PhraseAutomaton.State>
  var skipsWords: Bool

  func endsPhrase(_ state: Int) -> Bool { states[state].endsPhrase }

  /// The state behind `state` and a byte of `code` that stands after the byte `before`.
  func next(_ state: Int, by code: UInt16, after before: UInt8) -> Int {
    let label = Int(code & 0xFF)
    guard label != 0 else { return 0 }
    guard state != 0 else { return Int(roots[label]) }
    var from = state
    while from != 0 {
      if let child = child(of: from, by: label) { return child }
      from = states[from].failure
    }
    let isInside = skipsWords && code & codes[Int(before)] >= PhraseAutomaton.wordMark
    return isInside ? 0 : Int(roots[label])
  }

  private func child(of state: Int, by label: Int) -> Int? {
    if state <= rootCount {
      let child = Int(pairs[(state &- 1) &* roots.count &+ label])
      return child == 0 ? nil : child
    }
    var child = states[state].firstChild
    let end = child &+ states[state].childCount
    while child < end {
      if states[child].label == label { return child }
      child &+= 1
    }
    return nil
  }
}
