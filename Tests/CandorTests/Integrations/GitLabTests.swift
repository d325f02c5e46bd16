// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The GitLab component in a job")
struct GitLabTests {
  static let card =
    "# Tiny\n\nTrained on [the corpus](https://huggingface.co/datasets/acme/corpus).\n"

  struct Ending: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inputs: [String: String]
    var code: Int32
  }

  static let endings = [
    Ending(testDescription: "no gate", inputs: [:], code: 0),
    Ending(testDescription: "not met", inputs: ["require": "weights=published"], code: 1),
    Ending(testDescription: "undecided", inputs: ["require": "datasets=published"], code: 3),
    Ending(
      testDescription: "undecided, let through",
      inputs: ["require": "datasets=published", "allow-undecided": "true"],
      code: 103
    ),
    Ending(
      testDescription: "not met, though undecided is let through",
      inputs: ["require": "datasets=published weights=partial", "allow-undecided": "true"],
      code: 1
    ),
  ]

  @Test("ends as the gate does, and leaves the reports that GitLab reads", arguments: endings)
  func ends(_ ending: Ending) async throws {
    let component = try GitLabComponent(ending.inputs.merging(["offline": "true"]) { $1 })
    try await Scratch.with { scratch in
      try scratch.file("README.md", Self.card)
      let run = try await Shell.run(
        component.audit.script,
        environment: component.audit.variables,
        folder: scratch.folder
      )
      #expect(run.code == ending.code, "\(run)")
      #expect((ending.code == 103) == component.audit.warnings.contains(Int(run.code)))
      for report in component.audit.reports + ["candor-reports/badge.svg"] {
        #expect(FileManager.default.fileExists(atPath: scratch.path(report)), "\(report)")
      }
    }
  }

  static let hostile = [
    ["ref": "./x; touch pwned"], ["require": "weights=published `touch pwned`"],
    ["pack": "$(touch pwned)"], ["min-score": "1 --rules=/nowhere"],
    ["min-class": "I; touch pwned"],
  ]

  @Test("An input is only ever a value", arguments: hostile)
  func hostileInput(_ inputs: [String: String]) async throws {
    let component = try GitLabComponent(inputs.merging(["offline": "true"]) { $1 })
    try await Scratch.with { scratch in
      try scratch.file("README.md", Self.card)
      let run = try await Shell.run(
        component.audit.script,
        environment: component.audit.variables,
        folder: scratch.folder
      )
      #expect(run.code != 0)
      #expect(!Checkout.names(in: scratch.folder).contains("pwned"))
    }
  }

  @Test("The note is created once, then renewed, and a stranger's is left alone")
  func note() async throws {
    let stranger = Forge.Note(id: 1, author: "mallory", body: "<!-- candor:audit -->\nAll is open.")
    let forge = Forge(.gitLab, notes: [stranger])
    let script = try GitLabComponent().note.script
    try await forge.serving { api in
      let environment = [
        "CI_API_V4_URL": api, "CI_PROJECT_ID": "9", "CI_MERGE_REQUEST_IID": "7",
        "CANDOR_NOTE_TOKEN": "s3cret",
      ]
      try await Scratch.with { scratch in
        for text in ["first", "second"] {
          try scratch.file("candor-reports/audit.md", "<!-- candor:audit -->\n\(text)\n")
          let run = try await Shell.run(script, environment: environment, folder: scratch.folder)
          #expect(run == Program.Run(code: 0, output: "", error: ""))
        }
      }
    }
    let own = Forge.Note(
      id: 1001,
      author: "openness-bot",
      body: "<!-- candor:audit -->\nsecond\n"
    )
    #expect(await forge.notes == [stranger, own])
    #expect(await forge.tokens == ["private-token: s3cret"])
    let notes = "/projects/9/merge_requests/7/notes"
    #expect(
      await forge.asked == [
        "GET /user", "GET \(notes)", "POST \(notes)",
        "GET /user", "GET \(notes)", "PUT \(notes)/1001",
      ]
    )
  }

  @Test("A note that is refused fails its own job, and shows no token")
  func refused() async throws {
    let forge = Forge(.gitLab, refusal: 403)
    let script = try GitLabComponent().note.script
    try await forge.serving { api in
      try await Scratch.with { scratch in
        try scratch.file("candor-reports/audit.md", "<!-- candor:audit -->\n")
        let run = try await Shell.run(
          script,
          environment: [
            "CI_API_V4_URL": api, "CI_PROJECT_ID": "9", "CI_MERGE_REQUEST_IID": "7",
            "CANDOR_NOTE_TOKEN": "s3cret",
          ],
          folder: scratch.folder
        )
        #expect(run.code != 0)
        #expect(!(run.output + run.error).contains("s3cret"))
      }
    }
  }

  @Test("is valid by GitLab's own schema", .enabled(if: Tool(name: "check-jsonschema").isThere))
  func schema() async throws {
    let component = try GitLabComponent()
    try await Scratch.with { scratch in
      let file = try scratch.file("jobs.yml", component.text)
      let run = try await Tool(name: "check-jsonschema").run([
        "--builtin-schema", "vendor.gitlab-ci", file.path,
      ])
      #expect(run.code == 0, "\(run)")
      let broken = component.text.replacing("when: always", with: "when: sometimes")
      let other = try scratch.file("broken.yml", broken)
      let refusal = try await Tool(name: "check-jsonschema").run([
        "--builtin-schema", "vendor.gitlab-ci", other.path,
      ])
      #expect(refusal.code == 1)
    }
  }
}
