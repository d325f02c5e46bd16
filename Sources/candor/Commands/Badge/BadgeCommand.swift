// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

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
