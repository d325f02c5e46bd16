// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Tells the line of the file that a rendered card's element comes from.
///
/// The renderer writes the line of each Markdown block into an attribute; before raw HTML stands a
/// comment with it. In between, lines of the rendering are lines of the file.
struct HTMLLines: Sendable {
  /// The lines before the Markdown: the front matter's.
  let skipped: Int
  private var source = 1
  private var rendered = 1

  init(skipped: Int) { self.skipped = skipped }

  private static let marker = "candor-line "

  static func comment(_ line: Int) -> String { "<!--\(marker)\(line)-->\n" }

  /// Notes a comment; one that is not ours changes nothing.
  mutating func meet(comment: String, at line: Int) {
    guard comment.hasPrefix(Self.marker), let source = Int(comment.dropFirst(Self.marker.count))
    else { return }
    self.source = min(max(source, 1), 1 << 30)
    rendered = line + 1
  }

  /// Notes an element's `data-sourcepos`, "3:1-5:10".
  mutating func meet(position: String, at line: Int) {
    guard let source = Int(position.prefix { $0 != ":" }) else { return }
    self.source = min(max(source, 1), 1 << 30)
    rendered = line
  }

  /// libxml2 counts to 65,535 and stays there: then the last known place is given.
  func line(rendered line: Int) -> Int { skipped + source + max(0, line - rendered) }

  /// How many lines the block at `position` has.
  static func span(_ position: String) -> Int? {
    let ends = position.split(separator: "-").compactMap { Int($0.prefix { $0 != ":" }) }
    guard ends.count == 2, ends[0] > 0, ends[1] >= ends[0], ends[1] < 1 << 30 else { return nil }
    return ends[1] - ends[0] + 1
  }
}
