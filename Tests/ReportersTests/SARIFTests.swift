// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("SARIF")
struct SARIFTests {
  @Test("of an audit of which all is published has an empty list of results")
  func published() throws {
    #expect(try SARIFLog.run(of: Report([.sample()])).results.isEmpty)
  }

  @Test(
    "points every result to its rule and to one file",
    arguments: [Report([.rich, .sample(pack: "osaid-1.0")]), .guided, Report([.hostile])]
  )
  func rules(report: Report) throws {
    let run = try SARIFLog.run(of: report)
    let ids = run.tool.driver.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(!run.results.isEmpty)
    for result in run.results {
      #expect(ids[result.ruleIndex] == result.ruleId)
      #expect(result.locations.count == 1)
    }
  }

  @Test(
    "names no location by an absolute address, which GitHub refuses",
    arguments: [Report([.rich]), .broken, Report([.hostile])]
  )
  func relative(report: Report) throws {
    let run = try SARIFLog.run(of: report)
    let locations = run.results.flatMap { $0.locations + ($0.relatedLocations ?? []) }
    let artifacts = locations.map(\.physicalLocation.artifactLocation)
    let bases = Set((run.originalUriBaseIds ?? [:]).keys)
    for artifact in artifacts {
      #expect(!artifact.uri.isEmpty && !artifact.uri.contains(":") && artifact.uri.first != "/")
      #expect(artifact.uriBaseId.map(bases.contains) ?? true)
    }
    #expect(bases.allSatisfy { run.originalUriBaseIds?[$0]?.uri == "https://\($0)/" })
  }

  @Test("says which models could not be audited, and what was not seen")
  func failures() throws {
    let run = try SARIFLog.run(of: .broken)
    let invocation = try #require(run.invocations.first)
    #expect(!invocation.executionSuccessful)
    #expect(
      invocation.toolExecutionNotifications.map { "\($0.level) \($0.descriptor.id)" }
        == ["error timed-out", "error missing", "warning unseen"]
    )
    let whole = try SARIFLog.run(of: Report([.rich]))
    #expect(whole.invocations.map(\.executionSuccessful) == [true])
  }

  @Test("suppresses what is waived as a whole, with the reason and where it is written")
  func suppressions() throws {
    let results = try SARIFLog.run(of: Report([.rich])).results
    let waived = try #require(results.first { $0.suppressions != nil })
    let suppression = try #require(waived.suppressions?.first)
    #expect(waived.ruleId == "open-source-model/datasets")
    #expect([suppression.kind, suppression.status] == ["external", "accepted"])
    #expect(suppression.justification.hasPrefix("Licensed corpus, cannot be redistributed (legal@"))
    #expect(suppression.location?.physicalLocation.artifactLocation.uri == ".candor.yaml")
    #expect(results.count { $0.suppressions != nil } == 1)
    #expect(try SARIFLog.run(of: Report([.hostile])).results.allSatisfy { $0.suppressions == nil })
  }

  @Test(
    "has a category of its own for what is audited",
    arguments: [
      (Report([.rich]), "candor/open-source-model/acme/opal-7b/"),
      (Report([.rich, .sample(pack: "osaid-1.0")]), "candor/acme/opal-7b/"),
      (Report([.rich, other]), "candor/open-source-model/"),
      (Report([folder]), "candor/open-source-model/"),
      (Report([]), "candor/"),
    ]
  )
  func category(report: Report, id: String) throws {
    #expect(try SARIFLog.run(of: report).automationDetails.id == id)
  }

  @Test("names the commits of repositories, and none of folders")
  func provenance() throws {
    let run = try SARIFLog.run(of: Report([.rich, .sample(), Self.folder]))
    #expect(
      run.versionControlProvenance?.map { "\($0.repositoryUri) \($0.revisionId.prefix(7))" }
        == ["https://huggingface.co/acme/opal-7b 3f2c1ab"]
    )
    #expect(try SARIFLog.run(of: Report([Self.folder])).versionControlProvenance == nil)
  }

  @Test("takes no foreign text for a placeholder or a link")
  func messages() throws {
    let finding = Finding.sample("datasets", .unpublished, reason: "{0} [here](https://evil)")
    let result = try SARIFLog.run(of: Report([.sample(criteria: [finding])])).results[0]
    #expect(result.message.text.contains("{{0}} [here] (https://evil)"))
  }

  @Test("has a fingerprint in the form that GitHub reads")
  func fingerprints() throws {
    for result in try SARIFLog.run(of: Report([.rich])).results {
      let hash = try #require(result.partialFingerprints["primaryLocationLineHash"])
      #expect(hash.wholeMatch(of: /[0-9a-f]{16}:1/) != nil)
    }
  }

  private static let folder = Audit.sample(
    reference: Subject(requested: ".", resolved: "/m", host: "local", id: "/m", revision: nil),
    criteria: [.sample("datasets", .unpublished)]
  )

  private static let other: Audit = {
    var audit = Audit.rich
    audit.reference.id = "acme/opal-13b"
    return audit
  }()
}
