// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Reporters
import RuleEngine

/// `candor plan REF|AUDIT.json`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what to publish next, in the order of points gained for effort.",
    discussion: """
      EXAMPLES
        candor plan acme/tiny
        candor plan audit.json --format json
        candor plan . --format card >> README.md

      'card' prints front matter and sections for the model card; what stands in capitals is for
      you to fill in.
      """
  )

  @Argument(
    help: ArgumentHelp("A reference, or an audit written by --format json.", valueName: "ref")
  )
  var subject: String

  @Option(help: "text, json (candor.plan/1) or card.")
  var format = PlanFormat.text

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  @OptionGroup(title: "Gate") var gate: GateOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      let pack = try rules.loadedPack(try rules.place())
      let audit = try await audit(by: pack)
      guard audit.pack.id == pack.id else {
        throw Failure.usage(
          "\(subject): an audit by the pack '\(audit.pack.id)'. Give --pack \(audit.pack.id)."
        )
      }
      let report = PlanReport(audit: audit, plan: pack.plan(for: audit))
      let style = Terminal.current.style(isAlone: output == nil)
      try Standard.write(report.rendered(as: format, style), to: output)
    } catch {
      throw error.reported()
    }
  }

  private func audit(by pack: Pack) async throws(Failure) -> Audit {
    var audit = try await SingleAudit(subject: subject, rules: rules, source: source).audit()
    let requirements = try gate.requirements(for: pack)
    if !requirements.isEmpty { audit.gate = Gate(requirements, on: audit) }
    return audit
  }
}

extension PlanFormat: ExpressibleByArgument {}
