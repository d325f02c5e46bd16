// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Tells a script that does nothing: blank, only comments, only imports, only words to a reader.
enum EmptyCode {
  /// Whether no line of `text` does anything.
  static func isEmpty(_ text: CodeText, _ kind: ContentKind) -> Bool {
    switch kind {
    case .python, .notebook:
      let statements = text.statements
      let own = Set(statements.compactMap(definedName).map { "\($0)()" })
      return !statements.contains { !isIdle($0) && !own.contains(String($0)) }
    case .shell:
      return !text.statements.contains { !isIdleCommand($0) }
    case .settings, .jsonnet, .makefile, .slashes, .hashes:
      return text.statements.isEmpty
    }
  }

  private static func definedName(_ line: Substring) -> Substring? {
    guard line.hasPrefix("def ") else { return nil }
    return line.dropFirst(4).prefix { $0 != "(" && $0 != " " }
  }

  private static let idleStarts = [
    "import ", "from ", "def ", "class ", "if __name__", "@", "__all__", "return", "raise Not",
  ]
  private static let idleLines: Set<String> = ["pass", "...", "(", ")", "[", "]", ","]

  private static func isIdle(_ line: Substring) -> Bool {
    if idleStarts.contains(where: line.hasPrefix) || idleLines.contains(String(line)) {
      return true
    }
    // Its words are blanked: what it prints is only for a reader.
    let bare = line.filter { $0 != " " }
    if ["print()", "print(\"\")", "print('')", "\"\"", "''"].contains(bare) { return true }
    // A name in a list of imports over several lines.
    return line.hasSuffix(",")
      && line.allSatisfy { $0.isLetter || $0.isNumber || "_, ".contains($0) }
  }

  private static let idleCommands = [
    "echo", "set ", "exit", "cd ", "export ", "#!", "fi", "else", "then", "true", ":",
  ]

  private static func isIdleCommand(_ line: Substring) -> Bool {
    idleCommands.contains(where: line.hasPrefix)
  }
}
