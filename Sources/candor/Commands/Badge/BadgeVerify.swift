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
      Finds SVGs that candor drew, badges of shields.io that say "openness", and endpoints of
      shields.io, in Markdown and in HTML, and says of each whether it is true, overstated,
      understated, outdated, or cannot be checked. The model is REF; or else the one that the badge
      was drawn for; or else the folder of the README, as if it were public.

      EXAMPLES
        candor badge verify README.md
        candor badge verify README.md acme/tiny --max-age 90
        candor badge verify README.md --audit audit.json

      EXIT CODES
        0  every badge is true, or there is none
        1  a badge is overstated, understated, outdated or wrong
        3  a badge cannot be checked, since evidence or the badge itself could not be seen
      """
  )

  @OptionGroup var subject: ReadmeOptions
  @OptionGroup var age: AgeOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    let code: Int32
    do throws(Failure) {
      let reading = try subject.reading(rules, source, age)
      let items = try await reading.items()
      let name = reading.file.name.neutralized
      if items.isEmpty { Standard.output("\(name): no badge of openness\n") }
      for item in items { Standard.output(item.line(of: name) + "\n") }
      code = items.exitCode
    } catch {
      throw error.reported()
    }
    if code != 0 { throw ExitCode(code) }
  }
}
