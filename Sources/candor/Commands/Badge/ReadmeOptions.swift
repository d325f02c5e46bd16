// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel

/// A README, and what its badges are held against.
struct ReadmeOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A README, or a folder with a README.md.", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("The model that its badges must be of.", valueName: "ref"))
  var reference: String?

  @Option(
    help: ArgumentHelp("Hold them against this audit instead of a fresh one.", valueName: "file")
  )
  var audit: String?

  mutating func validate() throws {
    guard reference == nil || audit == nil else {
      throw ValidationError("Give a reference or --audit, not both.")
    }
  }

  func reading(
    _ rules: RulesOptions,
    _ source: SourceOptions,
    _ age: AgeOptions
  ) throws(Failure) -> BadgeReading {
    var given: Audit?
    if let audit { given = try AuditFile.read(audit) }
    return BadgeReading(
      file: try ReadmeFile(file),
      words: reference,
      given: given,
      audits: try SharedAudits(rules, source),
      pack: rules.pack,
      today: try Today.day(),
      maxAge: age.maxAge.days
    )
  }
}
