// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A text report as it is laid out, line by line.
///
/// All text enters through ``Span``, so that nothing foreign reaches the terminal as it is.
struct Page {
  /// What stands on it so far.
  private(set) var text = ""
  /// The columns of a line.
  let width: Int
  private let isColored: Bool

  /// An empty page.
  init(style: RenderStyle) {
    width = max(style.width, 60)
    isColored = style.isColored
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds one line, with `right` at its right margin where there is room.
  mutating func line(_ left: [Span], right: [Span] = []) {
    let gap = width - Self.columns(left) - Self.columns(right)
    let spans = right.isEmpty ? left : left + [Span(spaces: max(2, gap))] + right
    let line = spans.map { isColored ? $0.ink.applied(to: $0.text) : $0.text }.joined()
    // Words that wrap may begin a line with what a runner of CI obeys.
    text += line.withoutCommands + "\n"
  }

  /// Adds words that wrap at `indent`, beside a lead of one line and before a right margin.
  mutating func paragraph(
    _ words: String,
    _ ink: Ink = .plain,
    indent: Int,
    lead: [Span] = [],
    right: [Span] = [],
    atMost limit: Int = .max
  ) {
    let room = width - indent - (right.isEmpty ? 0 : Self.columns(right) + 2)
    var lines = Span(words).text.wrapped(to: room)
    if lines.count > limit {
      lines[limit - 1] = (lines[limit - 1] + " …").clipped(to: room)
      lines.removeLast(lines.count - limit)
    }
    for (number, words) in lines.enumerated() {
      let lead = number == 0 ? lead : []
      let margin = lead + [Span(spaces: indent - Self.columns(lead))]
      line(margin + [Span(words, ink)], right: number == 0 ? right : [])
    }
  }

  /// Adds a heading over what follows.
  mutating func heading(_ words: String) {
    blank()
    line([Span(words, .strong)])
  }

  private static func columns(_ spans: [Span]) -> Int {
    spans.reduce(0) { $0 + $1.text.columns }
  }
}
