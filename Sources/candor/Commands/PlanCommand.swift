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
        candor plan . --format card --output additions.md

      'card' prints front matter and sections to put into the model card, its fields
      between those that are there; what stands in capitals is for you to fill in.
      """
  )

  @Argument(
    help: ArgumentHelp("A reference, or an audit written by --format json.", valueName: "ref"),
    completion: .file()
  )
  var subject: String

  @Option(help: "text, json (candor.plan/1) or card.")
  var format = PlanFormat.text

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  @OptionGroup(title: "Gate") var gate: GateOptions
  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      let loaded = subject.hasSuffix(".json") ? nil : try policy.loaded(for: [subject])
      let pack = try rules.loadedPack(try rules.place(), under: loaded?.policy)
      let planned = try await planned(by: pack, under: loaded)
      let report = PlanReport(audit: planned.audit, plan: planned.plan)
      let style = Terminal.current.style(isAlone: output == nil)
      try Standard.write(report.rendered(as: format, style), to: output)
    } catch {
      throw error.reported()
    }
  }

  private func planned(
    by pack: Pack,
    under loaded: LoadedPolicy?
  ) async throws(Failure) -> PlannedAudit {
    let requirements = try gate.requirements(for: pack, under: loaded?.policy)
    guard subject.hasSuffix(".json") else {
      return try await SharedAudits(rules, source, under: loaded)
        .planned(subject, by: pack, requirements, under: loaded)
    }
    var audit = try AuditFile.read(subject)
    guard audit.pack.id == pack.id else {
      throw Failure.usage(
        "\(subject): an audit by the pack '\(audit.pack.id)'. Give --pack \(audit.pack.id)."
      )
    }
    if !requirements.isEmpty { audit.gate = Gate(requirements, on: audit) }
    return PlannedAudit(audit: audit, plan: pack.plan(for: audit))
  }
}

extension PlanFormat: ExpressibleByArgument {}
