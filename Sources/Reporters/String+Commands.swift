// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text with nothing in it that a runner of continuous integration takes for a command.
  ///
  /// GitHub's runner obeys a line that begins with `::`, blanks before it or not, and `##[` anywhere
  /// in a line (`ActionCommand.cs`, `TryParseV2` and `TryParse`); Azure's obeys `##vso[`, TeamCity
  /// `##teamcity[`.
  package var withoutCommands: String {
    guard contains("::") || contains("##") else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map(Self.inert)
      .joined(separator: "\n")
  }

  private static func inert(_ line: Substring) -> String {
    let blank = line.prefix(while: \.isWhitespace)
    let rest = line.dropFirst(blank.count)
    let start = rest.hasPrefix("::") ? blank + ": " + rest.dropFirst() : String(line)
    guard start.contains("##") else { return start }
    var text = ""
    for character in start {
      if character == "[" {
        let name = text.reversed().prefix { $0.isLetter }.count
        let head = text.dropLast(name)
        if head.hasSuffix("##") { text = head.dropLast() + " #" + text.suffix(name) }
      }
      text.append(character)
    }
    return text
  }
}
