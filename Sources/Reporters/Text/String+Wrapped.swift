// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text in lines of at most `width` columns.
  ///
  /// Breaks at spaces, between wide characters, and inside of words that fit no line.
  func wrapped(to width: Int) -> [String] {
    var lines = [""]
    var used = 0
    for word in split(separator: " ") {
      let columns = word.columns
      let gap = used == 0 ? 0 : 1
      if used + gap + columns <= width {
        lines[lines.count - 1] += (gap == 0 ? "" : " ") + word
        used += gap + columns
      } else if columns <= width && !word.contains(where: { $0.columns == 2 }) {
        lines.append(String(word))
        used = columns
      } else {
        if gap == 1 && used < width {
          lines[lines.count - 1] += " "
          used += 1
        }
        Self.pour(word, into: &lines, used: &used, width: width)
      }
    }
    return lines
  }

  /// The text cut to `width` columns, with an ellipsis where something was cut.
  func clipped(to width: Int) -> String {
    guard columns > width else { return self }
    var clipped = ""
    var used = 1
    for character in self {
      used += character.columns
      if used > width { break }
      clipped.append(character)
    }
    return clipped + "…"
  }

  private static func pour(
    _ word: Substring,
    into lines: inout [String],
    used: inout Int,
    width: Int
  ) {
    for character in word {
      if used + character.columns > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1].append(character)
      used += character.columns
    }
  }
}
