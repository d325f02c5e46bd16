// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Reporters

/// `candor diff OLD.json NEW.json`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Say what differs between audits, and whether evidence, rules or tool made it differ.",
    discussion: """
      Both files hold audits as --format json and 'candor batch' write them, one or
      several. Of several, those of one model by one pack are compared.

      Where several things differ, each criterion says what may have caused its
      change: a cited source in another state is evidence; the same sources in the
      same states leave rules or tool.

      EXAMPLES
        candor diff before.json after.json
        candor diff before.jsonl after.jsonl --format markdown=comment.md
        candor diff before.json after.json --exit-code
      """
  )

  @Argument(help: ArgumentHelp("The earlier audits.", valueName: "old.json"))
  var old: String

  @Argument(help: ArgumentHelp("The later audits.", valueName: "new.json"))
  var new: String

  @Option(
    help: ArgumentHelp(
      "A format, to standard output or a file (repeatable): \(DiffReporter.all.names).",
      valueName: "format[=file]"
    )
  )
  var format: [String] = []

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 where something got worse.")
  var exitCode = false

  func run() throws {
    do throws(Failure) {
      let plan = try FormatPlan(format, of: DiffReporter.all)
      let diffs = AuditDiff.all(from: try AuditFile.some(old), to: try AuditFile.some(new))
      try plan.write(isAlone: diffs.count == 1) { reporter, style in
        reporter.render(diffs, style)
      }
      guard !exitCode || !diffs.contains(where: \.isWorse) else {
        throw Failure(message: "", code: 1)
      }
    } catch {
      throw error.message.isEmpty ? ExitCode(error.code) : error.reported()
    }
  }
}
