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

/// `candor rules check DIR`.
struct RulesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check a pack's files: keys, examples, sources, and that every condition is exercised."
  )

  @Argument(help: "The folder of a pack.") var folder: String

  func run() throws { try RulesChecking.run(folder, { RuleChecks.check($0) }) }
}

/// Loads a pack and reports what is wrong with it.
enum RulesChecking {
  static func run(_ folder: String, _ check: (Pack) -> [PolicyFileError]) throws {
    do throws(Failure) {
      let pack = try load(folder)
      let problems = check(pack)
      for problem in problems { Standard.error("\(problem)") }
      guard problems.isEmpty else {
        let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        throw Failure(message: count, code: 64)
      }
      let examples = pack.rules.map(\.examples.count).reduce(0, +)
      Standard.output("\(pack.rules.count) rules, \(examples) examples: all hold\n")
    } catch {
      throw error.reported()
    }
  }

  private static func load(_ folder: String) throws(Failure) -> Pack {
    do throws(PolicyFileError) {
      return try Pack.load(folder)
    } catch {
      throw Failure.usage(error)
    }
  }
}
