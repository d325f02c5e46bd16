// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Foundation

/// A README, and what its badges are held against.
struct ReadmeOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A README, or a folder with a README.md.", valueName: "file"))
  var file: String

  @Argument(
    help: ArgumentHelp(
      "The model that its badges must be of, or an audit of it (.json).",
      valueName: "ref"
    )
  )
  var reference: String?

  @Option(
    help: ArgumentHelp("Hold them against this audit instead of a fresh one.", valueName: "file")
  )
  var audit: String?

  mutating func validate() throws {
    guard reference == nil || audit == nil else {
      throw ValidationError("Give a reference or --audit, not both.")
    }
    // As 'candor badge audit.json' and 'candor plan audit.json' take it.
    if let file = reference, file.hasSuffix(".json") { (reference, audit) = (nil, file) }
  }

  /// The badges of the README, to be held against audits by the policy above its folder.
  func reading(
    _ policy: PolicyOptions,
    _ rules: RulesOptions,
    _ source: SourceOptions,
    _ age: AgeOptions
  ) throws(Failure) -> BadgeReading {
    var given: Audit?
    if let audit { given = try AuditFile.read(audit) }
    let file = try ReadmeFile(file)
    let loaded = try policy.loaded(for: [file.folder.path])
    let audits = try SharedAudits(rules, source, under: loaded)
    return BadgeReading(
      file: file,
      home: ReadmeHome(file, audits.shared),
      words: reference,
      given: given,
      audits: audits,
      pack: rules.pack,
      today: try Today.day(),
      maxAge: age.maxAge.days
    )
  }
}
