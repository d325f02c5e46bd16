// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The program: reads what was asked, wires crawlers, rules and reporters, and sets the exit code.
@main
struct Candor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candor",
    abstract: "Say how open an AI model really is, and prove it.",
    discussion: """
      Reads what a model's publisher put on the web, follows the links, and says for
      each criterion of a published definition of openness what is published, partly
      there, only claimed, not found, or could not be seen, with the evidence.

      EXAMPLES
        candor audit https://huggingface.co/allenai/OLMo-7B
        candor audit acme/tiny --require weights=published --min-score 60
        candor policy new && candor audit .
        candor audit ./checkout --format json=audit.json
        candor badge acme/tiny --output openness.svg
        candor badge verify README.md

      EXIT CODES
        0  passed, or no gate was asked for
        1  the gate is not met
        3  undecided: evidence could not be seen, or a model is missing or private
        64 usage, or a mistake in a rule file or a policy
        70 an error inside candor
      """,
    version: Release.version,
    subcommands: [
      AuditCommand.self, BadgeCommand.self, BatchCommand.self, CalibrateCommand.self,
      CompareCommand.self, DiffCommand.self, PlanCommand.self, PolicyCommand.self,
      RulesCommand.self,
    ]
  )

  /// Runs what was asked for; what is said of strange words is safe for whatever reads a log.
  static func main() async {
    if let failure = stranger(among: Array(CommandLine.arguments.dropFirst())) {
      exit(withError: failure.reported())
    }
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure, !(error is ExitCode) else {
        exit(withError: error)
      }
      Standard.error(fullMessage(for: error))
      exit(withError: ExitCode.validationFailure)
    }
  }
}
