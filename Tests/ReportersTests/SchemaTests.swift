// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("The JSON Schema")
struct SchemaTests {
  private static let audit = "candor.audit-1.schema.json"
  private static let error = "candor.error-1.schema.json"

  @Test("accepts what is rendered", .enabled(if: Validator.isThere))
  func accepts() throws {
    let bare = Audit.sample(
      reference: Subject(requested: ".", resolved: "/m", host: "local", id: "/m", revision: nil),
      criteria: []
    )
    let text = Reporter.json.render(Report([.rich, .sample(), bare]), RenderStyle())
    #expect(try Validator.accepts(text, by: Self.audit))
  }

  @Test(
    "refuses what is not in it",
    .enabled(if: Validator.isThere),
    arguments: [
      (#""schema":"candor.audit/1""#, #""schema":"candor.audit/2""#),
      (#""outcome":"published""#, #""outcome":"open""#),
      (#""waiver":null"#, #""waiver":null,"note":"""#),
      (#","waiver":null"#, ""),
      (#""reason_code":null"#, #""reason_code":"absent""#),
      (#""class":null"#, #""class":3"#),
      (#""low":100"#, #""low":101"#),
      (#""evidence_digest":"sha256:"#, #""evidence_digest":"sha1:"#),
    ]
  )
  func refuses(right: String, wrong: String) throws {
    let text = Reporter.json.render(Report([.sample()]), RenderStyle())
    #expect(text.contains(right))
    #expect(try !Validator.accepts(text.replacing(right, with: wrong), by: Self.audit))
  }

  @Test(
    "of errors accepts errors and nothing else",
    .enabled(if: Validator.isThere),
    arguments: [
      (ErrorReport(ref: "a/b", FetchError(.status(500), url: "https://huggingface.co/a/b")), true),
      (ErrorReport(ref: "a/b", kind: "missing", message: "No such model.", url: nil), true),
      (ErrorReport(ref: "a/b", kind: "Not A Kind", message: "No such model.", url: nil), false),
    ]
  )
  func errors(report: ErrorReport, isValid: Bool) throws {
    let line = String(decoding: report.jsonLine, as: UTF8.self)
    #expect(try Validator.accepts(line, by: Self.error) == isValid)
  }

  @Test("of calibrations accepts the recorded report", .enabled(if: Validator.isThere))
  func calibration() throws {
    let report = Validator.schemas.appending(path: "../../Fixtures/calibration/report.json")
    let text = try String(contentsOf: report.standardizedFileURL, encoding: .utf8)
    #expect(try Validator.accepts(text, by: "candor.calibration-1.schema.json"))
    let wrong = text.replacing(#""label":"linked""#, with: #""label":"sure""#)
    #expect(try !Validator.accepts(wrong, by: "candor.calibration-1.schema.json"))
  }

  @Test(
    "of agreements accepts what is rendered and nothing else",
    .enabled(if: Validator.isThere),
    arguments: [
      ("", "", true),
      (#""schema":"candor.agreement/1""#, #""schema":"candor.agreement/2""#, false),
      (#""part":"base""#, #""part":"all""#, false),
      (#""part":"base","#, "", false),
      (#""kappa":null"#, #""kappa":-1.5"#, false),
      (#""agreement":null"#, #""agreement":1.2"#, false),
      (#""label":"closed""#, #""label":"shut""#, false),
      (#""reading":"linked""#, #""reading":"open""#, false),
      (#""unknown":2"#, #""unknown":-2"#, false),
      (#""entries":40"#, #""entries":40,"models":3"#, false),
    ]
  )
  func agreement(right: String, other: String, isValid: Bool) throws {
    let text = CalibrationReporter.json.index(.sample, RenderStyle())
    #expect(text.contains(right) || right.isEmpty)
    let given = text.replacing(right, with: other)
    #expect(try Validator.accepts(given, by: "candor.agreement-1.schema.json") == isValid)
  }

  @Test(
    "lists the words that the program knows",
    arguments: [
      ("outcome", Outcome.allCases.map(\.rawValue)),
      ("reason_code", ReasonCode.allCases.map(\.rawValue)),
      ("claim", Claim.allCases.map(\.rawValue)),
      ("grade", Grade.allCases.map(\.rawValue)),
      ("terms", Terms.allCases.map(\.rawValue)),
      ("part", Part.allCases.map(\.rawValue)),
      ("weights_kind", WeightsFacts.Kind.allCases.map(\.rawValue)),
      ("decision", Gate.Decision.allCases.map(\.rawValue)),
    ]
  )
  func words(name: String, words: [String]) throws {
    let data = try Data(contentsOf: Validator.schemas.appending(path: Self.audit))
    let schema = try JSONDecoder().decode(Definitions.self, from: data)
    #expect(schema.definitions[name]?.enum == words)
    #expect(schema.definitions.values.count { $0.enum != nil } == 8)
  }
}

/// As much of a schema as the words need.
private struct Definitions: Decodable {
  struct Definition: Decodable {
    var `enum`: [String]?
  }
  var definitions: [String: Definition]

  private enum CodingKeys: String, CodingKey {
    case definitions = "$defs"
  }
}
