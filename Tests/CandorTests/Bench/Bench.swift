// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Formats
import Foundation
import PolicyFiles
import RuleEngine
import StandInHub

/// The shipped rules, wired as the command line wires them, over any transport.
struct Bench: Sendable {
  var reader: ClaimReader
  var files: FileLexicon
  var contents: ContentLexicon
  var pack: Pack
  var catalogue: LicenseCatalogue
  var licenses: LicenseSources

  /// The shipped rules, read once for all tests.
  static let shipped = Result { try Bench() }

  private init() throws {
    let rules = Checkout.rules
    reader = ClaimReader(lexicon: try Lexicon.load(folder: rules.appending(path: "lexicon")))
    let table = rules.appending(path: "files.yaml")
    files = try FileLexicon(
      PolicyFile(path: table.path, text: String(contentsOf: table, encoding: .utf8))
    )
    let signs = rules.appending(path: "contents.yaml")
    contents = try ContentLexicon(
      PolicyFile(path: signs.path, text: String(contentsOf: signs, encoding: .utf8))
    )
    pack = try Pack.load(rules.appending(path: "open-source-model").path)
    let catalogue = try LicenseCatalogue.load(rules.appending(path: "licenses.yaml").path)
    self.catalogue = catalogue
    let fingerprints = try Data(contentsOf: rules.appending(path: "license-texts.tsv"))
    let texts = try LicenseTexts(file: [UInt8](fingerprints))
    licenses = LicenseSources {
      LicenseSources.Loaded(
        texts: texts,
        names: LicenseNames(
          catalogue.all.map { ($0.license.id, $0.names) },
          families: catalogue.families
        )
      )
    }
  }

  /// The audit of what `words` name, as `transport` shows it.
  func audit(
    _ words: String,
    over transport: Transport,
    settings: HostSettings = HostSettings(),
    policy: FetchPolicy = .replay,
    log: RequestLog = RequestLog()
  ) async throws -> Audit {
    let context = CrawlContext(
      fetcher: .polite(over: transport, policy: policy, log: log),
      settings: settings,
      reader: reader,
      files: files,
      contents: contents,
      cardLimit: policy.bodyLimit,
      licenses: licenses
    )
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: crawler.reference(words))
    return pack.audit(
      evidence,
      licenses: catalogue,
      tool: Audit.Tool(name: "candor", version: "test")
    )
  }
}

extension Transport {
  /// The live transport, led to a stand-in by the host map.
  static func live(
    to hub: StandInHub,
    deadline: Duration = .seconds(20),
    bodyLimit: Int = 20 << 20
  ) throws -> Transport {
    try .live(
      map: hub.hostMap.map { "\($0.key)=\($0.value)" }.sorted(),
      deadline: deadline,
      bodyLimit: bodyLimit
    )
  }

  static func live(
    map pairs: [String],
    deadline: Duration = .seconds(20),
    bodyLimit: Int = 20 << 20
  ) throws -> Transport {
    var settings = CurlSettings(
      userAgent: "candor/test",
      hostMap: try HostMap(parsing: pairs),
      now: { Date(timeIntervalSince1970: 0) }
    )
    settings.deadline = deadline
    settings.bodyLimit = bodyLimit
    return .live(settings)
  }
}
