// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("candor compare")
struct CompareCommandTests {
  private static let names = [
    "tiiuae--falcon-7b", "allenai--OLMo-7B", "meta-llama--Llama-2-7b-hf",
  ]

  /// Runs with the three audits in a file, and `table` as scores.csv beside it.
  private func compared(_ arguments: [String], table: String = "") async throws -> Program.Run {
    try await Scratch.with { scratch in
      var lines = ""
      for name in Self.names {
        let fixture = Fixture(name: "models/\(name)")
        let id = name.replacing("--", with: "/")
        let audit = ["audit", id, "--replay", fixture.folder.path, "--format", "json"]
        lines += try await Program.run(audit).output
      }
      try Data(lines.utf8).write(to: URL(filePath: scratch.path("audits.jsonl")))
      try Data(table.utf8).write(to: URL(filePath: scratch.path("scores.csv")))
      let arguments = arguments.map { $0 == "scores.csv" ? scratch.path($0) : $0 }
      return try await Program.run(["compare", scratch.path("audits.jsonl")] + arguments)
    }
  }

  @Test("puts the models in the order in which they are named")
  func order() async throws {
    let run = try await compared([])
    #expect(run.code == 0)
    #expect(run.error == "")
    let heads = run.output.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(
      heads.map { $0.split(separator: " ")[1] }.prefix(3) == [
        "tiiuae/falcon-7b", "allenai/OLMo-7B", "meta-llama/Llama-2-7b-hf",
      ]
    )
  }

  @Test(
    "keeps the models of a license and a task",
    arguments: [
      (["--license", "open"], ["tiiuae/falcon-7b", "allenai/OLMo-7B"]),
      (["--license", "llama2"], ["meta-llama/Llama-2-7b-hf"]),
      (
        ["--license", "APACHE-2.0", "--license", "restricted"],
        ["tiiuae/falcon-7b", "allenai/OLMo-7B", "meta-llama/Llama-2-7b-hf"]
      ),
      (["--task", "text-to-image"], []),
      (
        ["--task", "Text-Generation", "--license", "open"],
        ["tiiuae/falcon-7b", "allenai/OLMo-7B"]
      ),
    ]
  )
  func filters(arguments: [String], ids: [String]) async throws {
    let run = try await compared(arguments + ["--format", "markdown"])
    let all = ["tiiuae/falcon-7b", "allenai/OLMo-7B", "meta-llama/Llama-2-7b-hf"]
    #expect(all.filter { run.output.contains("| \($0) |") } == ids)
    #expect(run.output.contains("do not fit the filters") == (ids.count < 3))
  }

  @Test(
    "joins tables of scores of every shape",
    arguments: [
      // The Open LLM Leaderboard's columns; "Model" holds a link, "fullname" the id.
      """
      eval_name,Model,fullname,Average ⬆️,#Params (B),Hub License,CO₂ cost (kg)
      a,"<a href=""https://huggingface.co/allenai/OLMo-7B"">x</a>",allenai/OLMo-7B,7.125,7,apache-2.0,1.3
      b,x,tiiuae/falcon-7b,5.5,7,apache-2.0,0.75
      """,
      // Artificial Analysis: names instead of ids, fields of nested objects joined by points.
      """
      name,slug,evaluations.artificial_analysis_intelligence_index,pricing.price_1m_blended_3_to_1
      OLMo 7B,olmo-7b,7.125,$1.3
      Falcon 7B,falcon-7b,5.5,$0.75
      """,
      "\u{FEFF}MODEL_ID,price,score\r\nAllenAI/olmo-7b,1.3,7.125\r\nfalcon-7b,0.75,5.5\r\n",
    ]
  )
  func shapes(table: String) async throws {
    let arguments = ["--scores", "scores.csv", "--format", "markdown"]
    let run = try await compared(arguments, table: table)
    #expect(run.output.contains("| 7.125 | 1.3 |"), "\(run)")
    #expect(run.output.contains("| 5.5 | 0.75 |"))
    #expect(run.output.contains("Not in the table of scores: meta-llama/Llama-2-7b-hf."))
  }

  @Test(
    "shows both of two rows that fit a model and differ, in every form",
    arguments: ["text", "markdown", "html"]
  )
  func several(format: String) async throws {
    let table = "fullname,Average\nallenai/OLMo-7B,7.1\nx/y,1\nallenai/OLMo-7B,8.2\n"
    let run = try await compared(["--scores", "scores.csv", "--format", format], table: table)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("2 rows of the table of scores fit allenai/OLMo-7B and differ (lines 2, 4)"),
      "\(run.output)"
    )
    #expect(words.contains("7.1 or 8.2"))
  }

  @Test(
    "says what is wrong with a table",
    arguments: [
      ("a,b\n1,2\n", [], "no column tells the models. Call one fullname, model_id, hf_id."),
      ("model,b\nx,2\n", [], "no column of results or prices is known."),
      ("model,Score\nx,2\n", ["--quality", "Skore"], "no column 'Skore'; did you mean 'Score'?"),
    ] as [(String, [String], String)]
  )
  func mistakes(table: String, arguments: [String], message: String) async throws {
    let run = try await compared(["--scores", "scores.csv"] + arguments, table: table)
    #expect(run.code == 64)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test("of a model that was not seen leaves its score open")
  func unseen() async throws {
    let fixture = Fixture(name: "models/allenai--OLMo-7B")
    let run = try await Program.run(
      ["compare", "allenai/OLMo-7B", "acme/gone", "--replay", fixture.folder.path]
    )
    #expect(run.code == 0)
    #expect(run.output.contains("1 allenai/OLMo-7B"))
    #expect(run.output.contains("2 acme/gone        0-100   ?  ?  ?  ?  ?\n"))
  }
}
