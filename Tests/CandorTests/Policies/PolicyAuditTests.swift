// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import StandInHub
import Testing

@Suite("An audit by a policy", .serialized)
struct PolicyAuditTests {
  /// 2026-11-23, in seconds since 1970-01-01.
  static let day = ["SOURCE_DATE_EPOCH": "1795392000"]

  /// Runs `arguments` in a scratch folder that holds `files`.
  static func run(
    _ arguments: [String],
    files: [String: String],
    below folder: String = "",
    environment: [String: String] = day
  ) async throws -> Program.Run {
    try await Scratch.with { scratch in
      for (name, text) in files { try scratch.file(name, text) }
      return try await Program.run(
        ["audit"] + arguments,
        environment: environment,
        folder: scratch.folder.appending(path: folder)
      )
    }
  }

  static let model = ["model/README.md": "# Tiny\n", "model/config.json": "{}"]

  struct Place: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var folder = ""
    var reference = "./model"
    var others: [String: String] = [:]
    /// As it is said on standard error; nil where none is found.
    var shown: String?
  }

  static let places = [
    Place(
      testDescription: "in the folder",
      file: "model/.candor.yaml",
      shown: "model/.candor.yaml"
    ),
    Place(testDescription: "above it", file: ".candor.yaml", shown: ".candor.yaml"),
    Place(
      testDescription: "above the working folder",
      file: ".candor.yaml",
      folder: "model",
      reference: ".",
      shown: "../.candor.yaml"
    ),
    Place(
      testDescription: "not above the repository",
      file: ".candor.yaml",
      others: ["model/.git/HEAD": "ref: refs/heads/main\n"]
    ),
    Place(
      testDescription: "in the root of the repository",
      file: "model/.candor.yaml",
      others: ["model/.git/HEAD": "ref: refs/heads/main\n"],
      shown: "model/.candor.yaml"
    ),
    Place(
      testDescription: "of a working tree, whose .git is a file",
      file: ".candor.yaml",
      others: ["model/.git": "gitdir: elsewhere\n"]
    ),
    Place(
      testDescription: "in the working folder, for a model of a host",
      file: ".candor.yaml",
      folder: "model",
      reference: "acme/tiny",
      shown: "../.candor.yaml"
    ),
    Place(
      testDescription: "the nearest",
      file: "model/.candor.yaml",
      others: [".candor.yaml": "broken: [\n"],
      shown: "model/.candor.yaml"
    ),
  ]

  @Test("finds it upwards", arguments: places)
  func place(_ place: Place) async throws {
    let policy = [place.file: "min_score: 100\n"]
    let run = try await Self.run(
      [place.reference, "--offline"],
      files: Self.model.merging(place.others) { $1 }.merging(policy) { $1 },
      below: place.folder
    )
    #expect(run.error == (place.shown.map { "policy: \($0)\n" } ?? ""))
    #expect((run.code == 0) == (place.shown == nil))
    #expect(run.output.contains("min-score 100") == (place.shown != nil))
  }

  @Test(
    "refuses a file of the name that is nearly right, instead of passing over a gate",
    arguments: [["audit", "./model", "--offline"], ["policy", "check"]]
  )
  func nearlyNamed(_ arguments: [String]) async throws {
    try await Scratch.with { scratch in
      for (name, text) in Self.model { try scratch.file(name, text) }
      try scratch.file(".candor.yml", "min_score: 100\n")
      let run = try await Program.run(arguments, environment: Self.day, folder: scratch.folder)
      #expect(run.code == 64)
      #expect(
        run.error == "candor: .candor.yml: not read, since a policy is called .candor.yaml. "
          + "Rename it, or give --no-policy.\n"
      )
    }
  }

  @Test(
    "finds it above the place of a link, else above what the link leads to",
    arguments: [true, false]
  )
  func linked(isAboveLink: Bool) async throws {
    try await Scratch.with { scratch in
      for (name, text) in Self.model { try scratch.file("store/\(name)", text) }
      try scratch.file("store/.candor.yaml", "min_score: 100\n")
      try scratch.file("here/README.md", "# Models\n")
      if isAboveLink { try scratch.file("here/.candor.yaml", "max_unknown: 0\n") }
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path("here/model"),
        withDestinationPath: scratch.path("store/model")
      )
      let run = try await Program.run(
        ["audit", "./model", "--offline"],
        environment: Self.day,
        folder: scratch.folder.appending(path: "here")
      )
      #expect(run.output.contains("max-unknown 0") == isAboveLink)
      #expect(run.output.contains("min-score 100") != isAboveLink)
    }
  }

  @Test("waives gated weights by the pattern of their files")
  func weightsByPath() async throws {
    let waiver =
      "waivers:\n  - {criterion: weights, path: \"*.safetensors\", reason: r, author: a, "
      + "expires: 2027-03-31}\n"
    let replay = Checkout.root.appending(path: "Fixtures/bad/gated-auto").path
    let run = try await Self.run(
      [
        "acme/gated-auto", "--replay", replay, "--policy", "p.yaml", "--require",
        "weights=published",
      ],
      files: ["p.yaml": waiver]
    )
    #expect(run.code == 0)
    #expect(run.error == "")
    #expect(run.output.contains("'weights' is partly published, and is waived until 2027-03-31."))
  }

  struct Order: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var policy: String
    var arguments: [String]
    /// The requirements of the gate, in its order.
    var gate: [String]
  }

  static let orders = [
    Order(
      testDescription: "alone",
      policy: "require: {weights: published, datasets: partial}\nmin_score: 60\nmax_unknown: 0\n",
      arguments: [],
      gate: ["weights=published", "datasets=partial", "min-score 60", "max-unknown 0"]
    ),
    Order(
      testDescription: "under a number",
      policy: "min_score: 60\nmax_unknown: 0\n",
      arguments: ["--min-score", "70"],
      gate: ["min-score 70", "max-unknown 0"]
    ),
    Order(
      testDescription: "criterion by criterion",
      policy: "require: {weights: published, datasets: partial}\n",
      arguments: ["--require", "weights=claimed", "--require", "training-metrics=partial"],
      gate: ["datasets=partial", "weights=claimed", "training-metrics=partial"]
    ),
    Order(
      testDescription: "not at all",
      policy: "min_score: 60\n",
      arguments: ["--no-policy", "--max-unknown", "3"],
      gate: ["max-unknown 3"]
    ),
    Order(
      testDescription: "in place of the one that is found",
      policy: "broken: [\n",
      arguments: ["--policy", "other.yaml"],
      gate: ["min-score 1"]
    ),
  ]

  @Test("obeys the command line first", arguments: orders)
  func order(_ order: Order) async throws {
    let files = ["model/.candor.yaml": order.policy, "other.yaml": "min_score: 1\n"]
    let run = try await Self.run(
      ["./model", "--offline", "--format", "json"] + order.arguments,
      files: Self.model.merging(files) { $1 }
    )
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
    #expect(audit.gate?.checks.map(\.requirement) == order.gate)
  }

  static let refused: [(files: [String: String], arguments: [String], says: String)] = [
    (
      ["model/.candor.yaml": "min_scor: 60\n"], [],
      "model/.candor.yaml:1:1: error: 'min_scor' is not a key that is known here\n"
        + "    1 | min_scor: 60\n      | ^^^^^^^^ did you mean 'min_score'?\n"
    ),
    (
      ["model/.candor.yaml": "pack: open-source-modle\n"], [],
      "model/.candor.yaml:1:7: error: no pack 'open-source-modle'\n"
    ),
    (
      ["model/.candor.yaml": "require:\n  wieghts: published\n"], [],
      "model/.candor.yaml:2:3: error: 'wieghts' is no criterion of the pack 'open-source-model'\n"
        + "    2 |   wieghts: published\n      |   ^^^^^^^ did you mean 'weights'?\n"
    ),
    (
      ["model/.candor.yaml": "min_class: II\n"], [],
      "model/.candor.yaml:1:12: error: the pack 'open-source-model' has no classes\n"
    ),
    (
      ["model/.candor.yaml": "artifacts:\n  weights: https://a.example/x\n"], [],
      "model/.candor.yaml:2:3: error: 'weights' must be in the model's own repository\n"
    ),
    (
      ["model/.candor.yaml": "artifacts:\n  datset: https://a.example/x\n"], [],
      "model/.candor.yaml:2:3: error: 'datset' is no criterion of the pack"
    ),
    (
      ["model/.candor.yaml": "# \u{1B}[2J\nx\u{1B}]0;owned\u{07}: 1\n"], [],
      "model/.candor.yaml:1:3: error: not readable as YAML\n"
    ),
    (
      ["model/.candor.yaml": String(repeating: "# words\n", count: 1_300_000)], [],
      "model/.candor.yaml: larger than 1048576 bytes. "
    ),
    (["model/.candor.yaml/x": ""], [], "model/.candor.yaml: not a plain file. "),
    ([:], ["--policy", "nowhere.yaml"], "nowhere.yaml: cannot be read. "),
    (
      ["model/.candor.yaml": "min_score: 1\n", "b/.candor.yaml": "min_score: 2\n"], ["./b"],
      "several policies (./model: "
    ),
    (
      [".candor.yaml": "artifacts: {datasets: https://a.example/x}\n", "b/x": ""], ["./b"],
      ".candor.yaml: its artifacts and waivers are one model's, and 2 are audited. "
    ),
    ([:], ["--no-regress", "nowhere.json"], "nowhere.json: cannot be read. "),
    (["old.json": "{}"], ["--no-regress", "old.json"], "old.json:1: not an audit. "),
  ]

  @Test("is none by a file with a mistake, which is told with its place", arguments: refused)
  func mistake(
    _ row: (files: [String: String], arguments: [String], says: String)
  ) async throws {
    let run = try await Self.run(
      ["./model", "--offline"] + row.arguments,
      files: Self.model.merging(row.files) { $1 }
    )
    #expect(run.code == 64)
    #expect(run.output == "")
    let said = run.error.replacing(/^policy: .*\n/, with: "")
    #expect(said.hasPrefix("candor: " + row.says), "\(run.error)")
    #expect(!run.error.contains("\u{1B}"))
  }

  @Test("reads no file through a link that it found")
  func link() async throws {
    try await Scratch.with { scratch in
      try scratch.file("model/README.md", "# Tiny\n")
      try scratch.file("secret.txt", "token: s3cret\n")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path("model/.candor.yaml"),
        withDestinationPath: scratch.path("secret.txt")
      )
      let run = try await Program.run(["audit", "./model", "--offline"], folder: scratch.folder)
      #expect(run.code == 64)
      #expect(run.error.contains("model/.candor.yaml: not a plain file."))
      #expect(!run.error.contains("s3cret"))
    }
  }

  @Test("knows what day it is by SOURCE_DATE_EPOCH", arguments: [("1795392000", 64), ("soon", 64)])
  func clock(_ row: (epoch: String, code: Int32)) async throws {
    let waiver = """
      waivers:
        - {criterion: datasets, artifact: "*", reason: Not ours, author: me, expires: 2026-11-23}
      """
    let run = try await Self.run(
      ["./model", "--offline", "--format", "json"],
      files: Self.model.merging([".candor.yaml": waiver]) { $1 },
      environment: ["SOURCE_DATE_EPOCH": row.epoch]
    )
    guard row.epoch != "soon" else {
      #expect(run.code == row.code)
      let says =
        "candor: SOURCE_DATE_EPOCH 'soon' is no moment. "
        + "Set it to seconds since 1970-01-01, or unset it.\n"
      #expect(run.error.hasSuffix(says))
      return
    }
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
    #expect(audit.criterion("datasets")?.waiver?.expiresSoon == true)
  }

  struct Waived: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var waiver: String
    var code: Int32
    /// The gate's requirements and decisions.
    var gate: [String]
    var error: String = ""
  }

  static let waived = [
    Waived(
      testDescription: "that holds",
      waiver: "{criterion: datasets, artifact: \"*\", reason: r, author: a, expires: 2027-03-31}",
      code: 0,
      gate: ["datasets=published passed"]
    ),
    Waived(
      testDescription: "that ends soon",
      waiver: "{criterion: datasets, artifact: \"*\", reason: r, author: a, expires: 2026-12-01}",
      code: 0,
      gate: ["datasets=published passed"],
      error: "warning: waiver at .candor.yaml:3 expires on 2026-12-01. "
        + "Publish what it is for, or renew it.\n"
    ),
    Waived(
      testDescription: "that has expired",
      waiver: "{criterion: datasets, artifact: \"*\", reason: r, author: a, expires: 2026-11-22}",
      code: 1,
      gate: ["datasets=published failed", "waiver at .candor.yaml:3:73 failed"]
    ),
    Waived(
      testDescription: "without a scope",
      waiver: "{criterion: datasets, reason: r, author: a, expires: 2027-03-31}",
      code: 1,
      gate: ["datasets=published failed", "waiver at .candor.yaml:3:5 failed"]
    ),
    Waived(
      testDescription: "for nothing",
      waiver: "{criterion: datasets, path: \"x/*\", reason: r, author: a, expires: 2027-03-31}",
      code: 1,
      gate: ["datasets=published failed"],
      error: "warning: waiver at .candor.yaml:3 matches nothing that 'datasets' was judged by. "
        + "Name the artifact as the report does, or delete the waiver.\n"
    ),
  ]

  @Test("passes by a waiver", arguments: waived)
  func waiver(_ row: Waived) async throws {
    let policy = "require: {datasets: published}\nwaivers:\n  - \(row.waiver)\n"
    let run = try await Self.run(
      ["./model", "--offline", "--format", "json"],
      files: Self.model.merging([".candor.yaml": policy]) { $1 }
    )
    #expect(run.code == row.code)
    #expect(run.error == "policy: .candor.yaml\n" + row.error)
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
    #expect(audit.gate?.checks.map { "\($0.requirement) \($0.decision.rawValue)" } == row.gate)
    #expect(audit.criterion("datasets")?.outcome == .unpublished)
    #expect(audit.score == Score(low: 0, high: 0))
    #expect((audit.waivedScore == nil) == (row.code == 1))
  }

  @Test("fails a gate that nobody asked for, where a waiver has expired")
  func refusedAlone() async throws {
    let policy =
      "waivers:\n"
      + "  - {criterion: datasets, artifact: a/b, reason: r, author: a, expires: 2020-01-01}\n"
    let run = try await Self.run(
      ["./model", "--offline"],
      files: Self.model.merging([".candor.yaml": policy]) { $1 }
    )
    #expect(run.code == 1)
    #expect(run.output.contains("waiver at .candor.yaml:2:73\n"))
    #expect(run.output.contains("The waiver holds for nothing: it expired on 2020-01-01."))
  }

  @Test("is held against an earlier one")
  func noRegress() async throws {
    try await Scratch.with { scratch in
      try scratch.file("model/README.md", "# Tiny\n")
      try scratch.file("model/model.safetensors", OutputTests.pointer)
      try scratch.file("model/config.json", "{}")
      let old = scratch.path("old.json")
      let folder = scratch.folder
      let audit = ["audit", "./model", "--offline"]
      _ = try await Program.run(audit + ["--format", "json=\(old)"], folder: folder)
      let gated = audit + ["--no-regress", "old.json"]
      let same = try await Program.run(gated, folder: folder)
      #expect(same.code == 0)
      #expect(same.output.contains("Nothing is worse than in old.json."))
      try FileManager.default.removeItem(atPath: scratch.path("model/model.safetensors"))
      let worse = try await Program.run(gated, folder: folder)
      #expect(worse.code == 1)
      #expect(worse.output.contains("'weights' was published, and is not found."))
    }
  }
}
