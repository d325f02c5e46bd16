// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import StandInHub
import Testing

@Suite("The program over HTTP: doors, faults and gates", .serialized)
struct DoorTests {
  static func run(
    _ arguments: [String],
    faults: [Fault] = [],
    settings: Settings = Settings(),
    environment: [String: String] = [:]
  ) async throws -> Program.Run {
    try await StandInHub.serve(.doors, faults: faults, settings: settings) { hub in
      try await Program.run(arguments + hub.hostMapArguments, environment: environment)
    }
  }

  static func audit(_ run: Program.Run) throws -> Audit {
    try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
  }

  static let missing: [String] = ["acme/missing", "acme/secret", "nobody/nothing"]

  @Test("Missing or private: the host does not say which", arguments: missing)
  func isMissing(_ id: String) async throws {
    let message =
      "\(id) on huggingface.co: missing or private; the host does not say which. "
      + "Check the owner and the name; an audit sees what anyone sees without a login."
    let run = try await Self.run(["audit", id, "--format", "json"])
    #expect(
      run
        == Program.Run(
          code: 3,
          output: #"{"schema":"candor.error/1","ref":"\#(id)","error":"#
            + #"{"kind":"missing-or-private","message":"\#(message)","#
            + #""url":"https://huggingface.co/\#(id)"}}"# + "\n",
          error: "candor: \(message)\n"
        )
    )
  }

  @Test("A revision that is not there")
  func revision() async throws {
    let run = try await Self.run(["audit", "acme/open-1b@v9"])
    #expect(
      run
        == Program.Run(
          code: 3,
          output: "",
          error: "candor: acme/open-1b on huggingface.co: no revision 'v9'. "
            + "Give a branch, a tag or a commit that the model's page lists.\n"
        )
    )
  }

  static let doors: [(id: String, weights: String, datasets: String)] = [
    ("acme/open-1b", "published", "published"),
    ("acme/auto", "partial", "unpublished (absent)"),
    ("acme/manual", "partial", "unpublished (absent)"),
    ("acme/bare", "unpublished (empty)", "unpublished (absent)"),
    ("acme/cardless", "published", "unpublished (absent)"),
    ("acme/binary", "published", "unknown"),
  ]

  @Test("Each door has its verdict", arguments: doors)
  func door(_ row: (id: String, weights: String, datasets: String)) async throws {
    let run = try await Self.run(["audit", row.id, "--format", "json"])
    #expect(run.code == 0)
    #expect(run.error == "")
    let audit = try Self.audit(run)
    #expect(audit.criterion("weights")?.verdict == row.weights)
    #expect(audit.criterion("datasets")?.verdict == row.datasets)
    #expect(audit.criterion("weights")?.claim == (row.id == "acme/bare" ? .absent : .linked))
  }

  @Test("A model that is switched off is seen to be, and its card is not")
  func disabled() async throws {
    let audit = try Self.audit(await Self.run(["audit", "acme/off", "--format", "json"]))
    #expect(audit.criterion("weights")?.outcome != .published)
    #expect(audit.score.low == 0)
    #expect(audit.criterion("datasets")?.verdict == "unknown")
  }

  static let gates: [(arguments: [String], code: Int32)] = [
    (["acme/open-1b", "--require", "weights=published", "--min-score", "100"], 0),
    (["acme/open-1b", "--max-unknown", "0"], 0),
    (["acme/auto", "--require", "weights=partial"], 0),
    (["acme/auto", "--require", "weights=published"], 1),
    (["acme/auto", "--min-score", "60"], 1),
    (["acme/binary", "--require", "datasets=published"], 3),
    (["acme/binary", "--max-unknown", "0"], 3),
    (["acme/binary", "--min-score", "60"], 3),
    (["acme/binary", "--max-unknown", "0", "--min-score", "101"], 64),
    (["acme/auto", "acme/binary", "--min-score", "60"], 1),
    (["acme/open-1b", "acme/missing"], 3),
    (["acme/missing", "acme/auto", "--require", "weights=published"], 1),
  ]

  @Test("Gates exit as documented: any failure beats undecided", arguments: gates)
  func gate(_ row: (arguments: [String], code: Int32)) async throws {
    #expect(try await Self.run(["audit"] + row.arguments).code == row.code)
  }

  static let troubles: [(effect: Fault.Effect, arguments: [String], reason: String)] = [
    (.html, [], "JSON was due, an HTML page came"),
    (.challenge, [], "JSON was due, an HTML page came"),
    (.invalidJSON, [], "unreadable: JSON of another shape, or none"),
    (.oversized(200_000), ["--max-bytes", "100000"], "larger than the limit of 100000 bytes"),
    (.slow, ["--timeout", "1"], "no whole answer within 1 s"),
    (.status(418), [], "answered with status 418"),
  ]

  @Test("What goes wrong is told in the report, and is no verdict", arguments: troubles)
  func trouble(
    _ row: (effect: Fault.Effect, arguments: [String], reason: String)
  ) async throws {
    let fault = Fault(row.effect, host: "huggingface.co", path: "/api/models/acme/open-1b")
    let run = try await Self.run(
      ["audit", "acme/open-1b", "--format", "json"] + row.arguments,
      faults: [fault]
    )
    #expect(run.code == 0)
    #expect(run.error == "")
    let audit = try Self.audit(run)
    #expect(audit.unpublished == [])
    let url = "https://huggingface.co/api/models/acme/open-1b"
    #expect(audit.unseen.contains(Audit.Unseen(url: url, reason: row.reason)), "\(audit.unseen)")
  }

  @Test("A former name is reported beside the present one")
  func renamed() async throws {
    let audit = try Self.audit(await Self.run(["audit", "acme/before", "--format", "json"]))
    #expect(audit.reference.requested == "acme/before")
    #expect(audit.reference.id == "acme/open-1b")
    #expect(audit.reference.resolved == "https://huggingface.co/acme/open-1b")
    #expect(audit.reference.revision == World.doors.models[0].sha)
    #expect(audit.score == Score(low: 100, high: 100))
  }

  @Test("An endpoint with a path is audited like the Hub")
  func endpoint() async throws {
    var settings = Settings()
    settings.prefix = "/hf"
    settings.namesItself = true
    let run = try await StandInHub.serve(.doors, settings: settings) { hub in
      let others = hub.hostMap.filter { $0.key.contains("github") }
        .flatMap { ["--host-map", "\($0.key)=\($0.value)"] }
      return try await Program.run(
        ["audit", "acme/open-1b", "--format", "json"] + others,
        environment: ["HF_ENDPOINT": hub.endpoint + "/"]
      )
    }
    #expect(run.code == 0)
    let audit = try Self.audit(run)
    #expect(audit.reference.host.hasPrefix("127.0.0.1:"))
    #expect(audit.reference.resolved.hasSuffix("/hf/acme/open-1b"))
    #expect(audit.criterion("weights")?.verdict == "published")
    #expect(audit.criterion("evaluation-code")?.verdict == "published")
    #expect(audit.unpublished == [])
  }

  @Test("A token that is not known changes nothing, and stands in no output")
  func token() async throws {
    let run = try await Self.run(
      ["audit", "acme/manual", "--format", "json", "--explain-requests"],
      environment: ["HF_TOKEN": "hf_secretsecret"]
    )
    #expect(run.code == 0)
    #expect(try Self.audit(run).criterion("weights")?.verdict == "partial")
    #expect(!(run.output + run.error).contains("hf_secretsecret"))
    #expect(run.error.hasPrefix("acme/manual: "))
  }
}
