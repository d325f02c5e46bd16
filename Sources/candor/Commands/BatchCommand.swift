// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation
import PolicyFiles
import Reporters
import RuleEngine

/// `candor batch [FILE|-]`.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Audit many models: JSON Lines in, JSON Lines out, in order.",
    discussion: """
      A line is a reference ("acme/tiny", or an object with only "ref"), which is
      crawled, or an inline bundle ({"ref":...,"card":...,"api":{...},
      "files":[...]}), of which nothing is fetched. A line that fails is a
      candor.error/1 object in its place. gzip and zstd are unpacked.

      EXAMPLES
        candor batch models.jsonl > audits.jsonl
        candor batch dump.jsonl.zst > audits.jsonl
        head -100 models.jsonl | candor batch -

      POLICY
        A .candor.yaml in or above the working folder gives pack, hosts, budget,
        depth and timeout; options override it. Nothing else of it counts here: its
        artifacts and waivers are those of one model.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "JSON Lines, also packed by gzip or zstd; - for standard input.",
      valueName: "file"
    ),
    completion: .file()
  )
  var file = "-"

  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      let loaded = try policy.loaded(for: ["."])
      loaded?.tellLeftOut()
      let auditor = try Auditor(rules, source, under: loaded?.policy)
      let lines = try LineSource(file)
      let answered = await Batch(auditor: auditor).answer(lines)
      try await auditor.writeRecording()
      try answered.get()
    } catch {
      throw error.reported()
    }
  }
}
