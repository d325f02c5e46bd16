// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Tells a script that does nothing: blank, only comments, only imports, only words to a reader.
enum EmptyCode {
  /// Whether no line of `text` does anything; it is read up to the first that does.
  static func isEmpty(_ text: CodeText, _ kind: ContentKind) -> Bool {
    var calls: [Substring] = []
    var defined: Set<Substring> = []
    var isEmpty = true
    text.eachStatement { line in
      if let name = definedName(line) { defined.insert(name) }
      if isPython(kind), let name = calledName(line) {
        calls.append(name)
      } else if !isIdle(line, kind) {
        isEmpty = false
      }
      return isEmpty
    }
    // A call of a function that does nothing does nothing.
    return isEmpty && defined.isSuperset(of: calls)
  }

  private static func isPython(_ kind: ContentKind) -> Bool { kind == .python || kind == .notebook }

  private static func isIdle(_ line: Substring, _ kind: ContentKind) -> Bool {
    switch kind {
    case .python, .notebook: isIdle(line)
    case .shell: isIdleCommand(line)
    case .settings, .jsonnet, .makefile, .slashes, .hashes: false
    }
  }

  private static func definedName(_ line: Substring) -> Substring? {
    guard line.hasPrefix("def ") else { return nil }
    return line.dropFirst(4).prefix { $0 != "(" && $0 != " " }
  }

  /// `main()`, without anything else.
  private static func calledName(_ line: Substring) -> Substring? {
    guard line.hasSuffix("()") else { return nil }
    let name = line.dropLast(2)
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? name : nil
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
