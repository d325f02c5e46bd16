// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

/// What holds of both kinds of bill of materials.
@Suite("A bill of materials")
struct BillTests {
  static let formats = ["cyclonedx", "spdx"]

  @Test(
    "has golden files of what is awkward",
    arguments: formats,
    [
      ("hostile", Report([.hostile])), ("mixed", .billOfSeveral), ("error", .billOfNone),
      ("empty", Report([])),
    ] as [(String, Report)]
  )
  func golden(format: String, sample: (name: String, report: Report)) throws {
    let reporter = try #require(Reporter.all.first { $0.name == format })
    let text = reporter.render(sample.report, RenderStyle())
    try Golden.expect(text, in: "\(format)-\(sample.name).\(reporter.fileExtension)")
  }

  @Test("holds nothing that acts on a terminal or hides in an editor", arguments: formats)
  func hostile(format: String) throws {
    let text = try Bill(format, Report([.hostile, .rich])).text
    let left = text.unicodeScalars.filter {
      $0 != "\n"
        && [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
    }
    #expect(left.map(\.value) == [])
  }

  @Test("carries no address but those of the web", arguments: formats)
  func addresses(format: String) throws {
    let bill = try Bill(format, Report([.hostile, .rich]))
    let addresses = bill.strings(under: ["url", "locator", "software_downloadLocation"])
    #expect(addresses.contains("https://huggingface.co/acme/opal-7b"))
    #expect(addresses.filter { $0.webAddress != $0 } == [])
  }

  @Test("names the same report the same, and another report otherwise", arguments: formats)
  func identity(format: String) throws {
    var other = Audit.rich
    other.evidenceDigest = "sha256:" + String(repeating: "c3", count: 32)
    var newer = Audit.rich
    newer.pack.digest = "sha256:" + String(repeating: "b2", count: 32)
    let names = try [.rich, .rich, other, newer].map { try Bill(format, Report([$0])).name }
    #expect(names[0] == names[1])
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { UUID(uuidString: $0)?.uuidString.lowercased() == $0 })
    #expect(names.allSatisfy { Array($0)[14] == "8" && "89ab".contains(Array($0)[19]) })
  }

  @Test("says which model could not be audited", arguments: formats)
  func errors(format: String) throws {
    for report in [Report.billOfSeveral, .billOfNone] {
      #expect(try Bill(format, report).text.contains("acme/gone: no such model."))
    }
  }

  @Test("gives both scores and says what is waived", arguments: formats)
  func waivers(format: String) throws {
    let text = try Bill(format, Report([.rich])).text
    #expect(text.contains("Score 30-70 %; not counting what is waived, 40-80 %"))
    #expect(text.contains("partly published (points 10-20/20)."))
    #expect(text.contains("Waived: Licensed corpus, cannot be redistributed"))
    #expect(text.contains("that the model was trained with it is not proven"))
  }

  @Test("takes its time from the evidence", arguments: formats)
  func time(format: String) throws {
    #expect(try Bill(format, Report([.rich])).text.contains("\"2026-11-23T04:26:00Z\""))
    let timeless = try Bill(format, Report([.sample()]))
    #expect(timeless.strings(under: ["timestamp"]) == [])
    #expect(timeless.strings(under: ["created"]).allSatisfy { $0 == "1970-01-01T00:00:00Z" })
  }
}
