// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import FoundationXML
import Reporters
import Testing

@Suite("JUnit XML")
struct JUnitTests {
  @Test(
    "fails without a gate where something is not published, and with one where it asks for it",
    arguments: [
      (.published, nil, []),
      (.partial, nil, ["failure"]),
      (.unpublished, nil, ["failure"]),
      (.claimed, nil, ["skipped"]),
      (.unknown, nil, ["skipped"]),
      (.notApplicable, nil, ["skipped"]),
      (.published, .passed, []),
      (.unpublished, .passed, ["skipped"]),
      (.unpublished, .failed, ["skipped", "failure"]),
      (.unknown, .undecided, ["skipped", "error"]),
    ] as [(Outcome, Gate.Decision?, [String])]
  )
  func results(outcome: Outcome, decision: Gate.Decision?, elements: [String]) throws {
    let checks = decision.map { [Gate.Check(requirement: "r", decision: $0, reason: "why")] }
    let finding = Finding.sample("datasets", outcome)
    let audit = Audit.sample(criteria: [finding], gate: checks.map(Gate.init(checks:)))
    let document = try document(of: Report([audit]))
    let found = document.names.filter { ["failure", "error", "skipped"].contains($0) }
    #expect(found == elements)
  }

  @Test("skips what is waived, and says by whom")
  func waived() throws {
    let xml = Reporter.junit.render(Report([.ungated]), RenderStyle())
    let start = "<skipped message=\"waived: Licensed corpus, cannot be redistributed (legal@acme"
    #expect(xml.contains(start))
  }

  @Test(
    "counts what it holds",
    arguments: [Report([.rich, .sample()]), .broken, Report([.hostile]), Report([])]
  )
  func counts(report: Report) throws {
    let document = try document(of: report)
    for (attribute, element) in ["tests": "testcase", "failures": "failure", "errors": "error"] {
      let count = document.names.count { $0 == element }
      #expect(document.sums["testsuites"]?[attribute] == count)
      #expect(document.sums["testsuite", default: [:]][attribute, default: 0] == count)
    }
  }

  @Test("is an error of its own for a model that could not be audited")
  func failures() throws {
    let document = try document(of: .broken)
    #expect(document.names.count { $0 == "testsuite" } == 3)
    #expect(document.names.count { $0 == "error" } == 2)
  }

  private func document(of report: Report) throws -> XMLNames {
    let reader = XMLNames()
    let parser = XMLParser(data: Data(Reporter.junit.render(report, RenderStyle()).utf8))
    parser.delegate = reader
    #expect(parser.parse())
    return reader
  }
}

/// The elements of a document in their order, and the sums of their whole-number attributes.
private final class XMLNames: NSObject, XMLParserDelegate {
  var names: [String] = []
  var sums: [String: [String: Int]] = [:]

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.append(name)
    for (attribute, value) in attributes {
      if let number = Int(value) { sums[name, default: [:]][attribute, default: 0] += number }
    }
  }
}
