// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Reporters

/// `candor badge update FILE [REF]`.
struct BadgeUpdate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Rewrite the badges of a README that are no longer true.",
    discussion: """
      Rewrites the words and colours of badges of shields.io and badgen.net in the
      README, SVGs beside it that candor drew, and alternative texts that say the
      same; every other byte stays. Only files in the README's folder are written,
      each as a whole or not at all. A badge that cannot be decided, since evidence
      could not be seen, is left as it is, and so is that of another model.

      Which badges are found, of which model, and by which .candor.yaml: as 'candor
      badge verify'.

      EXAMPLES
        candor badge update README.md
        candor badge update README.md acme/tiny --add
        candor badge update README.md --audit audit.json --check
        candor badge update README.md --refresh

      EXIT CODES
        0  every badge is true now
        1  a badge is not true and could not be rewritten; with --check: something
           would change
        3  a badge cannot be checked, and was left
      """
  )

  @OptionGroup var subject: ReadmeOptions

  @Flag(help: "Write nothing; exit with 1 if something would change.")
  var check = false

  @Flag(help: "Put a badge below the title where there is none, drawn into openness.svg.")
  var add = false

  @Flag(help: "Draw anew what is true, too, with the date and the revision of now.")
  var refresh = false

  @OptionGroup var age: AgeOptions
  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    let code: Int32
    do throws(Failure) {
      let reading = try subject.reading(policy, rules, source, age)
      let items = try await reading.items()
      var revision = BadgeRevision(reading, isRefreshing: refresh)
      if items.isEmpty, add {
        try revision.add(try await reading.audit())
      } else {
        for item in items { revision.take(item) }
      }
      if items.isEmpty, !add {
        revision.lines.append("\(reading.file.name.neutralized): no badge of openness; see --add")
      }
      try revision.finish(isDry: check)
      for line in revision.lines { Standard.output(line.withoutCommands + "\n") }
      code = check && revision.isChange ? 1 : revision.code
    } catch {
      throw error.reported()
    }
    if code != 0 { throw ExitCode(code) }
  }
}
