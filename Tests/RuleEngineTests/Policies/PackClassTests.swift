// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import PolicyFiles
import Testing

@testable import RuleEngine

/// A small pack with classes: a copy of two of the shipped rules.
@Suite("A pack with classes") struct PackClassTests {
  static let classes = """
    classes:
      - id: I
        title: All of it
        needs: { weights: published, datasets: published }
      - id: II
        title: Weights, and some data
        needs: { weights: published, datasets: partial }
      - id: III
        title: The weights
        needs: { weights: published }
    """

  static func load(_ classes: String = classes) throws -> Result<Pack, PolicyFileError> {
    let folder = FileManager.default.temporaryDirectory.appending(path: "candor-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    for name in ["weights.yaml", "datasets.yaml"] {
      try FileManager.default.copyItem(
        atPath: "\(Shipped.rules)/open-source-model/\(name)",
        toPath: folder.appending(path: name).path
      )
    }
    let header =
      "id: small\nversion: \"1\"\ntitle: Small\nabout: A small pack.\norder: [weights, datasets]\n"
    try Data((header + classes).utf8).write(to: folder.appending(path: "pack.yaml"))
    return Result { () throws(PolicyFileError) in try Pack.load(folder.path) }
  }

  static func audit(
    weights: Standing?,
    datasets: Standing?,
    sights: [Surface.Kind: Surface.Sight] = [:],
    waivers: Waivers = .none
  ) throws -> Audit {
    let observations = [
      weights.map { Observation.make(.weights, .weights, "full", stands: $0) },
      datasets.map { Observation.make(.dataset, .datasets, "acme/corpus", stands: $0) },
    ]
    return try load().get().audit(
      .make(observations.compactMap(\.self), sights: sights),
      licenses: Shipped.licenses(),
      tool: Audit.Tool(name: "candor", version: "test"),
      waivers: waivers
    )
  }

  static let models: [(weights: Standing?, datasets: Standing?, class: String?)] = [
    (.listed, .listed, "I"), (.listed, .gatedManually, "II"), (.listed, .dead, "III"),
    (.listed, .notLookedAt, "III"), (.listed, .failed, "III"), (.failed, .listed, nil),
    (.gatedManually, .listed, nil), (nil, .listed, nil),
  ]

  @Test("gives a model the best class whose needs are met for certain", arguments: models)
  func best(_ row: (weights: Standing?, datasets: Standing?, class: String?)) throws {
    #expect(try Self.audit(weights: row.weights, datasets: row.datasets).class == row.class)
  }

  static let gates: [(least: String, datasets: Standing, decision: Gate.Decision)] = [
    ("III", .dead, .passed), ("II", .listed, .passed), ("II", .gatedManually, .passed),
    ("I", .gatedManually, .failed), ("II", .dead, .failed), ("I", .notLookedAt, .undecided),
    ("II", .failed, .undecided), ("I", .listed, .passed),
  ]

  @Test("is asked for a class", arguments: gates)
  func gate(_ row: (least: String, datasets: Standing, decision: Gate.Decision)) throws {
    let pack = try Self.load().get()
    let requirement = try Requirement.minClass(row.least, among: pack.classes, of: pack.id)
    let check = requirement.check(try Self.audit(weights: .listed, datasets: row.datasets))
    #expect(check.decision == row.decision, "\(check)")
    #expect(check.requirement == "min-class \(row.least)")
    #expect((check.fix == nil) == (row.decision == .passed))
  }

  @Test("says what a class needs, and how to get there")
  func reason() throws {
    let pack = try Self.load().get()
    let requirement = try Requirement.minClass("I", among: pack.classes, of: pack.id)
    let audit = try Self.audit(weights: .listed, datasets: .dead)
    let check = requirement.check(audit)
    #expect(check.reason == "The class is III. Class I needs datasets=published.")
    #expect(check.fix == audit.criteria.first { $0.id == "datasets" }?.fix)
  }

  @Test("lets a waiver pass the gate, and gives no class for it")
  func waived() throws {
    let pack = try Self.load().get()
    let waiver = Waiver(
      criterion: "datasets",
      artifact: "*",
      reason: "Not ours",
      author: "legal",
      expires: "2027-03-31"
    )
    let waivers = Waivers(
      [Policy.Written(place: ".candor.yaml:2", waiver: .success(waiver))],
      criteria: pack.rules.map(\.id),
      today: try #require(Day("2026-11-23"))
    )
    let audit = try Self.audit(weights: .listed, datasets: .dead, waivers: waivers)
    #expect(audit.class == "III")
    let check = try Requirement.minClass("I", among: pack.classes, of: pack.id).check(audit)
    #expect(check.decision == .passed)
    #expect(check.reason == "The class is III; with what is waived left out, I.")
  }

  @Test("without classes cannot be asked for one")
  func none() throws {
    let pack = try Shipped.pack()
    #expect(pack.classes.isEmpty)
    #expect(
      throws: RequirementError(
        "the pack 'open-source-model' has no classes; ask for outcomes or a score instead of "
          + "min-class"
      )
    ) { try Requirement.minClass("I", among: pack.classes, of: pack.id) }
  }

  @Test("knows its classes")
  func unknown() throws {
    let pack = try Self.load().get()
    #expect(
      throws: RequirementError(
        "'IV' in 'min-class IV' is no class of the pack 'small'; did you mean 'I'? "
          + "Use one of I, II, III"
      )
    ) { try Requirement.minClass("IV", among: pack.classes, of: pack.id) }
  }

  /// What stands behind "id: I, ".
  static let mistakes: [(rest: String, message: String)] = [
    ("title: x", "'needs' is missing"), ("title: x, needs: {}", "a class that needs nothing"),
    ("titel: x, needs: {weights: partial}", "'titel' is not a key that is known here"),
    ("title: x, needs: {card: partial}", "'card' is not a criterion of this pack"),
    ("title: x, needs: {weights: open}", "'open' is not a word that is known here"),
    ("title: x, needs: {weights: unknown}", "'unknown' cannot be needed"),
    ("title: x, needs: [weights]", "keys and values are due here"),
    (
      "title: x, needs: {weights: partial}}, {id: I, title: y, needs: {weights: partial}",
      "the class 'I' stands twice"
    ),
  ]

  @Test("with a mistake in its classes is refused", arguments: mistakes)
  func mistake(_ row: (rest: String, message: String)) throws {
    guard case .failure(let error) = try Self.load("classes: [{id: I, \(row.rest)}]") else {
      Issue.record("it was read")
      return
    }
    #expect(error.message == row.message)
  }
}
