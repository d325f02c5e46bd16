// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Completions of shells")
struct CompletionTests {
  /// Writes the completions for `shell` into `scratch`.
  static func script(for shell: String, in scratch: Scratch) async throws -> URL {
    let run = try await Program.run(["--generate-completion-script", shell])
    try #require(run.code == 0, "\(run.error)")
    return try scratch.file("candor.\(shell)", run.output)
  }

  static let lines: [(line: String, offers: [String], hides: [String])] = [
    ("candor a", ["audit"], ["badge"]),
    ("candor rules ", ["list", "explain", "check"], ["audit"]),
    ("candor audit --min", ["--min-score"], ["--max-unknown"]),
    ("candor badge draw --format ", ["svg", "endpoint"], ["--style"]),
    ("candor audit --replay R", ["Recordings"], ["README.md"]),
  ]

  @Test("of bash offer what fits, sourced and asked as bash does", arguments: lines)
  func bash(_ row: (line: String, offers: [String], hides: [String])) async throws {
    try await Scratch.with { scratch in
      let file = try await Self.script(for: "bash", in: scratch)
      try scratch.file("work/README.md", "")
      try scratch.file("work/Recordings/one.http", "")
      let script = """
        source '\(file.path)'
        complete -p candor > /dev/null
        read -ra COMP_WORDS <<< "$COMP_LINE"
        [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
        COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )) COMP_POINT=${#COMP_LINE}
        _candor candor "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" || true
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      let run = try await Program.run(
        ["--norc", "-c", script],
        of: "/bin/bash",
        environment: Tool.environment.merging(["COMP_LINE": row.line]) { $1 },
        folder: scratch.folder.appending(path: "work")
      )
      let offered = run.output.split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      #expect(row.offers.allSatisfy(offered.contains), "\(run)")
      #expect(!row.hides.contains(where: offered.contains), "\(run)")
    }
  }

  @Test("of every shell can be read by it", arguments: ["bash", "zsh", "fish"])
  func syntax(_ shell: String) async throws {
    guard Tool(name: shell).isThere else { return }
    try await Scratch.with { scratch in
      let file = try await Self.script(for: shell, in: scratch)
      let run = try await Tool(name: shell).run(["-n", file.path])
      #expect(run == Program.Run(code: 0, output: "", error: ""))
    }
  }
}
