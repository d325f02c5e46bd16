// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Reporters

/// `candor badge`: draws badges, and holds those in a README against an audit.
struct BadgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "badge",
    abstract: "Draw a badge of an audit, verify the badges of a README, or update them.",
    discussion: """
      Without a subcommand, it draws: 'candor badge REF' is 'candor badge draw REF'.

      EXAMPLES
        candor badge acme/tiny --output openness.svg
        candor badge audit.json --show score --style for-the-badge
        candor badge verify README.md
        candor badge update README.md acme/tiny --add
      """,
    subcommands: [BadgeDraw.self, BadgeVerify.self, BadgeUpdate.self],
    defaultSubcommand: BadgeDraw.self
  )
}

/// After how many days evidence is too old for a badge.
enum MaxAge: ExpressibleByArgument {
  case days(Int)
  case none

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let days = Int(argument), (0...100_000).contains(days) {
      self = .days(days)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { days.map(String.init) ?? "none" }

  /// Nil where evidence never is too old.
  var days: Int? { if case .days(let days) = self { days } else { nil } }

  static let standard = MaxAge.days(Badge.defaultMaxAge)
}

/// The option that says after how many days evidence is too old.
struct AgeOptions: ParsableArguments {
  @Option(
    name: .customLong("max-age"),
    help: ArgumentHelp(
      "Days after which evidence counts as outdated, or 'none'. Today is SOURCE_DATE_EPOCH if set.",
      valueName: "days"
    )
  )
  var maxAge = MaxAge.standard
}
