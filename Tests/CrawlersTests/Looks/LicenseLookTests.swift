// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Formats
import Testing

@testable import Crawlers

@Suite("The text of a license is held against what the card declares")
struct LicenseLookTests {
  private static let hub = "https://huggingface.co"
  /// Texts that every Debian has.
  private static let folder = "/usr/share/common-licenses"

  private static let names = LicenseNames([
    ("apache-2.0", ["Apache License 2.0"]), ("gpl-3.0", ["GPL-3.0-only"]), ("mit", ["MIT License"]),
    ("cc-by-nc-4.0", ["Creative Commons Attribution Non Commercial 4.0"]),
  ])

  private static let sources = LicenseSources {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    do {
      let bytes = try Data(contentsOf: root.appending(path: "Rules/license-texts.tsv"))
      return LicenseSources.Loaded(texts: try LicenseTexts(file: [UInt8](bytes)), names: names)
    } catch {
      return nil
    }
  }

  private func license(
    declared: String?,
    text: [UInt8],
    status: Int = 200,
    file: String = "LICENSE"
  ) async throws -> (LicenseFacts, Evidence) {
    let front = declared.map { "---\nlicense: \($0)\n---\n" } ?? ""
    var page = ScriptedWeb.Page(bytes: text, type: "text/plain")
    page.status = status
    let api = "\(Self.hub)/api/models/acme/tiny"
    let web = ScriptedWeb([
      api: .init(#"{"id": "acme/tiny", "sha": "c0ffee", "gated": false, "private": false}"#),
      "\(Self.hub)/acme/tiny/resolve/main/README.md": .init("\(front)# Tiny\n", type: "text/plain"),
      "\(api)/tree/c0ffee?recursive=true": .init(
        #"[{"type": "file", "path": "\#(file)", "size": \#(text.count)}]"#
      ),
      "\(api)/refs": .init(#"{"branches": [], "tags": []}"#),
      "\(Self.hub)/acme/tiny/resolve/c0ffee/\(file)": page,
    ])
    var (context, _) = try web.context()
    context.licenses = Self.sources
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    return (evidence.license, evidence)
  }

  private static func text(_ name: String) throws -> [UInt8]? {
    let url = URL(filePath: "\(folder)/\(name)")
    guard FileManager.default.fileExists(atPath: url.path) else {
      print("skipped: no \(url.path) on this machine")
      return nil
    }
    return [UInt8](try Data(contentsOf: url))
  }

  @Test("A whole text is recognised, and agrees or does not")
  func texts() async throws {
    guard let apache = try Self.text("Apache-2.0"), let gpl = try Self.text("GPL-3") else { return }
    let agreed = try await license(declared: "apache-2.0", text: apache).0
    #expect(agreed.text == "apache-2.0")
    #expect(agreed.conflicts == [])
    let other = try await license(declared: "apache-2.0", text: gpl, file: "LICENSE.txt").0
    #expect(other.conflicts == ["LICENSE.txt: gpl-3.0"])
    let undeclared = try await license(declared: nil, text: apache).0
    #expect(undeclared.text == "apache-2.0")
    #expect(undeclared.conflicts == [])
  }

  @Test("An identifier that does not exist speaks against a text; a name of one's own need not")
  func unknownIdentifier() async throws {
    guard let apache = try Self.text("Apache-2.0") else { return }
    let found = try await license(declared: "foo-9", text: apache).0
    #expect(found.declared == "foo-9" && found.text == "apache-2.0")
    #expect(found.conflicts == ["LICENSE: apache-2.0"])
    let own = try await license(declared: "other\nlicense_name: acme-terms", text: apache).0
    #expect(own.declared == "other:acme-terms")
    #expect(own.conflicts == [])
  }

  @Test("A text with terms added to it is no plain one")
  func added() async throws {
    guard let apache = try Self.text("Apache-2.0") else { return }
    let rider = String(
      repeating: "The model must not be used to harm people or to give medical advice to them. ",
      count: 8
    )
    let found = try await license(declared: "apache-2.0", text: apache + Array(rider.utf8)).0
    #expect(found.text == nil)
    let conflict = try #require(found.conflicts.first)
    #expect(conflict.hasPrefix("LICENSE: ") && conflict.contains("more words"), "\(conflict)")
  }

  @Test("A file that names another license in its first line speaks against the card")
  func title() async throws {
    let text = "# Creative Commons Attribution-NonCommercial 4.0 International\n\nFor no sale.\n"
    let found = try await license(declared: "apache-2.0", text: Array(text.utf8)).0
    #expect(found.conflicts == ["LICENSE: cc-by-nc-4.0"])
    let same = try await license(declared: "cc-by-nc-4.0", text: Array(text.utf8)).0
    #expect(same.conflicts == [])
  }

  @Test("A license that could not be read says nothing", arguments: [500, 403, 404])
  func unseen(status: Int) async throws {
    let (found, evidence) = try await license(declared: "mit", text: [0x4D], status: status)
    #expect(found.text == nil && found.conflicts == [])
    #expect(evidence.surfaces.contains { $0.kind == .content && $0.sight != .whole })
  }

  @Test("Bytes that are no text are not read as one")
  func binary() async throws {
    let found = try await license(declared: "mit", text: [0, 1, 2, 0xFF, 0xFE, 0, 0]).0
    #expect(found.conflicts == [])
  }
}
