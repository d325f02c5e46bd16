// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation
import Reporters
import RuleEngine

/// `candor badge REF|AUDIT.json`.
struct BadgeCommand: AsyncParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case svg
    case endpoint
  }

  static let configuration = CommandConfiguration(
    commandName: "badge",
    abstract: "Draw a badge of an audit, as SVG or as JSON for a shields endpoint.",
    discussion: """
      EXAMPLES
        candor badge acme/tiny --output openness.svg
        candor badge audit.json --format endpoint
        candor badge audit.json --criterion weights --style flat-square
      """
  )

  @Argument(
    help: ArgumentHelp("A reference, or an audit written by --format json.", valueName: "ref"),
    completion: .file()
  )
  var subject: String

  @Option(help: "svg, or endpoint (JSON for shields.io/endpoint).")
  var format = Form.svg

  @Option(
    help: "The style of the SVG: \(BadgeStyle.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var style = "flat"

  @Option(help: "Show one criterion instead of the count.")
  var criterion: String?

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      try Standard.write(try drawn(try await audit()), to: output)
    } catch {
      throw error.reported()
    }
  }

  private func audit() async throws(Failure) -> Audit {
    if subject.hasSuffix(".json") { return try AuditFile.read(subject) }
    let place = try rules.place()
    let auditor = Auditor(
      shared: try Live(source: source, rules: place).shared(),
      pack: try rules.loadedPack(place),
      catalogue: try rules.catalogue(place),
      requirements: []
    )
    let outcomes = await auditor.outcomes(of: [try reference(auditor)])
    switch outcomes.first {
    case .audit(let audit, _): return audit
    case .error(let report): throw Failure(message: report.message, code: 3)
    case nil: throw Failure(message: "no audit came of '\(subject)'", code: 70)
    }
  }

  private func reference(_ auditor: Auditor) throws(Failure) -> Reference {
    do throws(ReferenceError) {
      return try auditor.shared.crawl().crawler.reference(subject)
    } catch {
      throw Failure.usage(error)
    }
  }

  private func drawn(_ audit: Audit) throws(Failure) -> String {
    guard let style = BadgeStyle(rawValue: style) else {
      let known = BadgeStyle.allCases.map(\.rawValue)
      let hint = NearMiss.of(self.style, among: known).map { "; did you mean '\($0)'?" } ?? "."
      throw Failure.usage(
        "no style '\(self.style)'\(hint) Use one of \(known.joined(separator: ", "))."
      )
    }
    guard let badge = badge(of: audit) else {
      let known = audit.criteria.map(\.id)
      let near = criterion.flatMap { NearMiss.of($0, among: known) }
      let hint = near.map { "; did you mean '\($0)'?" }
      throw Failure.usage(
        "no criterion '\(criterion ?? "")'\(hint ?? ".") Use one of \(known.joined(separator: ", "))."
      )
    }
    switch format {
    case .svg: return badge.svg(style: style)
    case .endpoint: return String(decoding: badge.endpoint, as: UTF8.self)
    }
  }

  private func badge(of audit: Audit) -> Badge? {
    criterion.map { Badge(audit, criterion: $0) } ?? Badge(audit)
  }
}
