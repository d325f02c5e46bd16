// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Reporters

/// `candor badge verify FILE [REF]`.
struct BadgeVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold the badges of a README against a fresh audit.",
    discussion: """
      Finds SVGs that candor drew, badges of shields.io and badgen.net, endpoints of
      shields.io, and every other image that speaks of openness ("openness", "open
      source", "3/5 published"), in Markdown and in HTML. Of each it says, with line
      and column, whether it is true, overstated, understated, outdated, wrong, or
      cannot be checked, and why.

      The model is REF; or else the one that the badge was drawn for; or else the
      folder of the README, as if it were public. A badge of another model than the
      README's is wrong, where REF or the remote of the README's own clone says
      which that is.

      A .candor.yaml in or above the README's folder holds for its own model, as for
      'candor audit'; options override it.

      EXAMPLES
        candor badge verify README.md
        candor badge verify README.md acme/tiny --max-age 90
        candor badge verify README.md --audit audit.json
        candor badge verify . --no-policy --max-age none

      EXIT CODES
        0  every badge is true, or there is none
        1  a badge is overstated, understated, outdated or wrong
        3  a badge cannot be checked, since evidence or the badge itself could not be
           seen
      """
  )

  @OptionGroup var subject: ReadmeOptions
  @OptionGroup var age: AgeOptions
  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    let code: Int32
    do throws(Failure) {
      let reading = try subject.reading(policy, rules, source, age)
      let items = try await reading.items()
      let name = reading.file.name.neutralized
      if items.isEmpty { Standard.output("\(name): no badge of openness\n") }
      for item in items { Standard.output(item.line(of: name).withoutCommands + "\n") }
      if let fix = items.fix(name, subject) { Standard.output("fix: \(fix)\n") }
      code = items.exitCode
    } catch {
      throw error.reported()
    }
    if code != 0 { throw ExitCode(code) }
  }
}

extension [BadgeReading.Item] {
  /// The command that makes the badges true; nil where none is to be rewritten.
  fileprivate func fix(_ name: String, _ subject: ReadmeOptions) -> String? {
    guard contains(where: { ![.true, .undecided].contains($0.check.verdict) && !$0.isForeign })
    else { return nil }
    let audit = subject.audit.map { "--audit \($0)" }
    let words = ["candor badge update", name, subject.reference, audit].compactMap(\.self)
    return words.joined(separator: " ").neutralized
  }
}
