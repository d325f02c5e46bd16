// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Foundation
import Reporters

/// `candor badge [draw] REF|AUDIT.json`.
struct BadgeDraw: AsyncParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case svg
    case endpoint
  }

  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw a badge of an audit, as SVG or as JSON for a shields endpoint.",
    discussion: """
      The badge turns grey and says "outdated" with the date where the newest
      evidence is older than --max-age. Evidence without a date, as that of a
      folder, has no age; the title says so.

      A .candor.yaml is read as by 'candor audit': for its pack, waivers, artifacts,
      hosts and budget. What is waived never counts as published; the title names
      it.

      EXAMPLES
        candor badge . --output openness.svg
        candor badge acme/tiny --output openness.svg
        candor badge audit.json --format endpoint
        candor badge audit.json --show weights --style flat-square
        candor badge audit.json --show score --label "Offenheit" --max-age 90
      """
  )

  @Argument(
    help: ArgumentHelp("A reference, or an audit written by --format json.", valueName: "ref")
  )
  var subject: String

  @Option(help: "svg, or endpoint (JSON for shields.io/endpoint).")
  var format = Form.svg

  @Option(
    help: "The style of the SVG: \(BadgeStyle.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var style = "flat"

  @Option(
    help: ArgumentHelp(
      "What to show: published, score, class, or a criterion's id.",
      valueName: "what"
    )
  )
  var show = "published"

  @Option(help: "Show this criterion: the same as --show CRITERION.")
  var criterion: String?

  @Option(help: "The words on the left.")
  var label = "openness"

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  @OptionGroup var age: AgeOptions
  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      let audit = try await SingleAudit(
        subject: subject,
        policy: policy,
        rules: rules,
        source: source
      ).audit()
      try Standard.write(try drawn(audit), to: output)
    } catch {
      throw error.reported()
    }
  }

  private func drawn(_ audit: Audit) throws(Failure) -> String {
    guard let style = BadgeStyle(rawValue: style) else {
      throw unknown("style", self.style, among: BadgeStyle.allCases.map(\.rawValue))
    }
    guard var badge = Badge(audit, showing: view) else { throw absent(in: audit) }
    badge.label = try checkedLabel(audit)
    let today = try Today.day()
    if let days = age.maxAge.days { badge = badge.aged(on: today, maxAge: days) }
    switch format {
    case .svg: return badge.svg(style: style)
    case .endpoint: return String(decoding: badge.endpoint, as: UTF8.self)
    }
  }

  private var view: BadgeView { criterion.map { .criterion($0) } ?? BadgeView(show) }

  private func absent(in audit: Audit) -> Failure {
    guard case .criterion(let id) = view else {
      return Failure.usage(
        "\(audit.pack.id) puts \(audit.reference.id) into no class. "
          + "Use a pack with classes, or --show score."
      )
    }
    return unknown("criterion", id, among: audit.criteria.map(\.id))
  }

  /// No label may say of a model what its badge may not say.
  private func checkedLabel(_ audit: Audit) throws(Failure) -> String {
    let words = label.neutralized
    guard !words.isEmpty, words.count <= Badge.longestLabel else {
      throw Failure.usage("--label takes from 1 to \(Badge.longestLabel) characters.")
    }
    guard !Badge.claimsOpenSource(words) || Badge.isOpenSource(audit) else {
      throw Failure.usage(
        "--label '\(words)': only a model of which everything is published under open terms "
          + "may be called that. Use other words."
      )
    }
    return words
  }

  private func unknown(_ what: String, _ word: String, among known: [String]) -> Failure {
    let hint = NearMiss.of(word, among: known).map { "; did you mean '\($0)'?" } ?? "."
    return Failure.usage(
      "no \(what) '\(word)'\(hint) Use one of \(known.joined(separator: ", "))."
    )
  }
}
