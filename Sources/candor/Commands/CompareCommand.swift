// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Reporters
import RuleEngine

/// `candor compare REF REF...`.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put models side by side: openness, license, task, and what you choose by.",
    discussion: """
      EXAMPLES
        candor compare allenai/OLMo-7B tiiuae/falcon-7b mistralai/Mistral-7B-v0.1
        candor compare audits.jsonl --license open --task text-generation
        candor compare audits.jsonl --scores leaderboard.csv
        candor compare audits.jsonl --format html=models.html

      SCORES
        A table of scores is CSV with a line of heads, as the Open LLM Leaderboard
        and Artificial Analysis publish it. Commas, semicolons or tabs part its
        cells; gzip and zstd are unpacked. Its rows are joined by the model's id,
        else by its name.

      POLICY
        A .candor.yaml in or above the working folder gives pack, hosts, budget,
        depth and timeout for what is audited now; options override it. Its
        artifacts and waivers count for the model in its own folder, if that is
        compared, and for no other.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "References, or files of audits (.json, .jsonl) written by audit or batch.",
      valueName: "ref"
    ),
    completion: .file()
  )
  var references: [String]

  @Option(help: "Only models for this task, as the Hub names it (repeatable).")
  var task: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only models of this license: an SPDX or Hub id, or open or restricted (repeatable).",
      valueName: "id"
    )
  )
  var license: [String] = []

  @Option(help: ArgumentHelp("A table of benchmark results and prices.", valueName: "file.csv"))
  var scores: String?

  @Option(help: "The table's column of results, if it is not found by its name.")
  var quality: String?

  @Option(help: "The table's column of prices, if it is not found by its name.")
  var cost: String?

  @Option(
    help: ArgumentHelp(
      "A format, to standard output or a file (repeatable): \(ComparisonReporter.all.names).",
      valueName: "format[=file]"
    )
  )
  var format: [String] = []

  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  mutating func validate() throws {
    guard scores != nil || (quality == nil && cost == nil) else {
      throw ValidationError("--quality and --cost name columns of a table: give --scores, too.")
    }
  }

  func run() async throws {
    do throws(Failure) {
      let plan = try FormatPlan(format, of: ComparisonReporter.all)
      let place = try rules.place()
      let table = try scoreTable(place)
      let entries = try await ComparedAudits(
        references: references,
        rules: rules,
        policy: policy,
        source: source
      ).entries()
      let filter = ComparisonFilter(tasks: task, licenses: license)
      let comparison = filter.applied(to: try Comparison(entries: entries, scores: table))
      for error in comparison.errors { Standard.error("candor: \(error.message)") }
      try plan.write(isAlone: false) { $0.render(comparison, $1) }
      guard comparison.errors.isEmpty else { throw Failure(message: "", code: 3) }
    } catch {
      throw error.message.isEmpty ? ExitCode(error.code) : error.reported()
    }
  }

  private func scoreTable(_ place: RulesPlace) throws(Failure) -> ScoreTable? {
    guard let scores else { return nil }
    return try ScoreTable(
      file: scores,
      words: try ScoreWords(place),
      quality: quality,
      cost: cost
    )
  }
}

extension ComparisonReporter: NamedFormat {}
