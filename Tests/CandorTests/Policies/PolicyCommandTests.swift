// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The command that writes and checks policies")
struct PolicyCommandTests {
  @Test("writes one that holds, and never over another")
  func new() async throws {
    try await Scratch.with { scratch in
      let folder = scratch.folder
      let run = try await Program.run(["policy", "new"], folder: folder)
      #expect(
        run
          == Program.Run(
            code: 0,
            output: ".candor.yaml: written. "
              + "Change what it requires, then run 'candor audit .'\n",
            error: ""
          )
      )
      let text = try scratch.text(".candor.yaml")
      let again = try await Program.run(["policy", "new"], folder: folder)
      #expect(again.code == 64)
      #expect(again.error.hasPrefix("candor: .candor.yaml: is there already, and stays as it is."))
      #expect(try scratch.text(".candor.yaml") == text)
      let checked = try await Program.run(
        ["policy", "check"],
        environment: PolicyAuditTests.day,
        folder: folder
      )
      #expect(
        checked
          == Program.Run(
            code: 0,
            output: """
              .candor.yaml: holds on 2026-11-23
                pack       open-source-model 1.0
                requires   weights=published
                           min-score 60
                           max-unknown 0
                asks       every public host
                spends     at most 60 requests, 3 generations, 20 s each

              """,
            error: ""
          )
      )
    }
  }

  @Test("writes none beside one of nearly the same name")
  func nearlyNamed() async throws {
    try await Scratch.with { scratch in
      try scratch.file(".candor.yml", "min_score: 60\n")
      let run = try await Program.run(["policy", "new"], folder: scratch.folder)
      #expect(run.code == 64)
      #expect(run.error.hasSuffix("a policy is called .candor.yaml. Rename it, or delete it.\n"))
      #expect(!FileManager.default.fileExists(atPath: scratch.path(".candor.yaml")))
    }
  }

  @Test("breaks no line at what is quoted in a policy")
  func quotedLineFeeds() async throws {
    try await Scratch.with { scratch in
      try scratch.file(
        ".candor.yaml",
        """
        waivers:
          - criterion: datasets
            artifact: "*"
            reason: "ours\\n::error::a\\r\\n  ::warning::b ##[error]c"
            author: "me\\u2028::notice::d"
            expires: 2027-03-31
          - criterion: weights
            artifact: "a\\n::error::e"
            reason: r
            author: a
            expires: "2020-01-01\\n::error::f"

        """
      )
      let run = try await Program.run(
        ["policy", "check"],
        environment: PolicyAuditTests.day,
        folder: scratch.folder
      )
      #expect(run.code == 1)
      #expect(Runner.commands(in: run.output + run.error) == [])
      #expect(!(run.output + run.error).contains("##["))
      let waived = run.output.split(separator: "\n").filter { $0.hasPrefix("  waives") }
      #expect(
        waived == [
          "  waives     datasets, all of it: ours ::error::a ::warning::b # #[error]c "
            + "(me ::notice::d, until 2027-03-31)"
        ]
      )
    }
  }

  @Test("writes comments that are right once they count")
  func comments() async throws {
    try await Scratch.with { scratch in
      _ = try await Program.run(["policy", "new"], folder: scratch.folder)
      let lines = try scratch.text(".candor.yaml").split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let keys = ["hosts", "budget", "depth", "timeout", "artifacts", "  ", "waivers", " datasets"]
      let counting = lines.map { line in
        let bare = line.drop { $0 == "#" }
        let isKey = keys.contains { bare.hasPrefix(" \($0)") }
        guard line.hasPrefix("#"), isKey else { return String(line) }
        // The one line below a key that counts already keeps its indentation.
        return String(bare.hasPrefix("  datasets") ? bare : bare.dropFirst())
      }
      try scratch.file(".candor.yaml", counting.joined(separator: "\n"))
      let run = try await Program.run(
        ["policy", "check", ".candor.yaml"],
        environment: PolicyAuditTests.day,
        folder: scratch.folder
      )
      #expect(run.error == "")
      #expect(
        run.output == """
          .candor.yaml: holds on 2026-11-23
            pack       open-source-model 1.0
            requires   weights=published
                       datasets=partial
                       min-score 60
                       max-unknown 0
            asks       huggingface.co, github.com
            spends     at most 60 requests, 3 generations, 20 s each
            points at  evaluation-code: https://github.com/acme/evals
            waives     datasets, https://huggingface.co/datasets/acme/licensed-news: \
          Licensed corpus, cannot be redistributed (legal@acme.example, until 2027-03-31)

          """
      )
    }
  }

  @Test("says which waivers hold for nothing, and fails")
  func refused() async throws {
    let run = try await Scratch.with { scratch in
      try scratch.file(
        ".candor.yaml",
        "waivers:\n  - {criterion: datasets, artifact: a/b, reason: r, author: a, expires: soon}\n"
      )
      return try await Program.run(["policy", "check"], folder: scratch.folder)
    }
    #expect(run.code == 1)
    #expect(
      run.error
        == "waiver at .candor.yaml:2:73: The waiver holds for nothing: 'soon' is no day. "
        + "Write the last day on which it holds, as 2027-03-31.\n"
        + "candor: 1 of the waivers hold for nothing\n"
    )
  }

  @Test("says where a class stands that there is not")
  func noClass() async throws {
    let run = try await Scratch.with { scratch in
      try scratch.file(".candor.yaml", "min_score: 60\nmin_class: III\n")
      return try await Program.run(["policy", "check"], folder: scratch.folder)
    }
    #expect(run.code == 64)
    #expect(
      run.error == """
        candor: .candor.yaml:2:12: error: the pack 'open-source-model' has no classes
            2 | min_class: III
              |            ^^^
          fix: ask for outcomes or a score instead

        """
    )
  }

  @Test("finds none where there is none")
  func none() async throws {
    let run = try await Scratch.with { scratch in
      try scratch.file(".git/HEAD", "")
      return try await Program.run(["policy", "check"], folder: scratch.folder)
    }
    #expect(run.code == 64)
    #expect(
      run.error
        == "candor: no .candor.yaml here or above. Write one with 'candor policy new'.\n"
    )
  }
}
