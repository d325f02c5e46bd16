// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import PolicyFiles
import RuleEngine

/// `candor rules list|explain|check`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, explain and check rules.",
    subcommands: [RulesList.self, RulesExplain.self, RulesCheck.self]
  )
}

/// `candor rules list`.
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules of a pack."
  )

  @OptionGroup var rules: RulesOptions

  func run() throws {
    do throws(Failure) {
      let pack = try rules.loadedPack(try rules.place())
      for rule in pack.rules {
        Standard.output("\(rule.id)\t\(rule.points) points\t\(rule.title)\n")
      }
    } catch {
      throw error.reported()
    }
  }
}

/// `candor rules explain ID`.
struct RulesExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say a rule in prose: what it asks, why, and what counts."
  )

  @Argument(help: "The rule's id.") var id: String
  @OptionGroup var rules: RulesOptions

  func run() throws {
    do throws(Failure) {
      let pack = try rules.loadedPack(try rules.place())
      guard let rule = pack.rules.first(where: { $0.id == id }) else {
        let known = pack.rules.map(\.id)
        let hint = NearMiss.of(id, among: known).map { "; did you mean '\($0)'?" } ?? "."
        throw Failure.usage("no rule '\(id)'\(hint) Use one of \(known.joined(separator: ", ")).")
      }
      Standard.output(RuleProse.explain(rule) + "\n")
    } catch {
      throw error.reported()
    }
  }
}

/// `candor rules check DIR...`.
struct RulesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check packs and lexicons: keys, examples, sources, and that every line is needed.",
    discussion: """
      A folder with pack.yaml is a pack; any other is a lexicon. A file is the table
      of contents.

      EXAMPLES
        candor rules check Rules/open-source-model Rules/lexicon Rules/contents.yaml
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The folder of a pack or a lexicon, or the table of contents.",
      valueName: "path"
    ),
    completion: .file()
  )
  var folders: [String]

  func run() throws {
    do throws(Failure) {
      for folder in folders {
        let check = try PolicyFolderCheck(folder)
        for problem in check.problems { Standard.error(problem) }
        guard check.problems.isEmpty else {
          let count = check.problems.count
          throw Failure(message: count == 1 ? "1 problem" : "\(count) problems", code: 64)
        }
        Standard.output(check.summary + "\n")
      }
    } catch {
      throw error.reported()
    }
  }
}
