// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Foundation
import PolicyFiles
import Reporters
import RuleEngine

/// `candor policy new|check`.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Write and check .candor.yaml, by which a repository gates its audits.",
    discussion: """
      'candor audit' reads the .candor.yaml in or above the audited folder (for
      other references, in or above the working folder), no further up than the
      repository goes. Options of the command line take the place of what it says of
      the same thing, --require of the same criterion.

      KEYS
        pack         the id of a definition of openness
        require      a criterion and the outcome it must have at least: published,
                     partial, claimed
        min_score    in percent
        min_class    a class of the pack
        max_unknown  criteria of which evidence could not be seen
        hosts        the only hosts that are asked, with those below them
        budget       requests for one model, 1 to 500
        depth        generations of models that it was made from, 0 to 6
        timeout      seconds for one request, 1 to 120
        artifacts    a criterion and the https addresses of what the card lacks:
                     they are looked at like links of the card
        waivers      exceptions: criterion; artifact (an address, a name that the
                     card gives without one, or "*" for all of the criterion) or
                     path (a pattern over the files); reason; author; expires
                     (2027-03-31); link

      A waiver that has expired or cannot be read holds for nothing and fails the
      gate. What is waived is shown as waived, never as published. The day is
      today's in UTC, or SOURCE_DATE_EPOCH's. Where strangers may propose changes,
      give a copy that they cannot change with --policy.

      EXAMPLES
        candor policy new
        candor policy check
        candor audit . --policy gate/candor.yaml --min-score 80
      """,
    subcommands: [PolicyNew.self, PolicyCheck.self]
  )
}

/// `candor policy new`.
struct PolicyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a .candor.yaml to start from; a file that is there is never changed.",
    discussion: """
      EXAMPLES
        candor policy new
        candor policy new model/
      """
  )

  @Argument(help: ArgumentHelp("The folder to write it into.", valueName: "folder"))
  var folder = "."

  func run() throws {
    do throws(Failure) {
      try PolicyPlace.checkName(in: URL(fileURLWithPath: folder), else: "delete it")
      let path = folder.hasSuffix("/") ? folder + Policy.fileName : "\(folder)/\(Policy.fileName)"
      let shown = PolicyPlace.shown(path)
      try Self.write(PolicyStarter.text, to: path, shown: shown)
      Standard.output("\(shown): written. Change what it requires, then run 'candor audit .'\n")
    } catch {
      throw error.reported()
    }
  }

  private static func write(_ text: String, to path: String, shown: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw Failure.usage(
        "\(shown): is there already, and stays as it is. Check it with 'candor policy check'."
      )
    } catch {
      throw Failure.usage("\(shown): cannot be written. Check the folder and its permissions.")
    }
  }
}

/// `candor policy check`.
struct PolicyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what a .candor.yaml asks for, and what is wrong with it.",
    discussion: """
      Exits with 64 for a mistake in the file, with 1 where a waiver holds for
      nothing.

      EXAMPLES
        candor policy check
        candor policy check gate/candor.yaml
      """
  )

  @Argument(
    help: ArgumentHelp("The file; without it, the one that is found upwards.", valueName: "file")
  )
  var file: String?

  @OptionGroup(title: "Rules") var rules: RulesOptions

  func run() throws {
    do throws(Failure) {
      let found = file == nil ? try PolicyPlace.path(above: ".") : file
      guard let path = found else {
        throw Failure.usage(
          "no \(Policy.fileName) here or above. Write one with 'candor policy new'."
        )
      }
      let loaded = try LoadedPolicy(at: path, mayBeLink: file != nil)
      let pack = try rules.loadedPack(try rules.place(), under: loaded.policy)
      let today = try Today.day(ProcessInfo.processInfo.environment)
      let summary = try PolicySummary(loaded, pack, today: today)
      Standard.output(summary.lines.map { $0.withoutCommands + "\n" }.joined())
      guard summary.refusals.isEmpty else {
        for line in summary.refusals { Standard.error(line.neutralized) }
        throw Failure(message: "\(summary.refusals.count) of the waivers hold for nothing", code: 1)
      }
    } catch {
      throw error.reported()
    }
  }
}
