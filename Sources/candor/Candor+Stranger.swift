// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel

extension Candor {
  /// What is wrong with the first of `arguments` that names no command; nil where none does.
  ///
  /// To be told first: with `--help` behind it, the parser would print the help of the program, as if
  /// there were one.
  static func stranger(among arguments: [String]) -> Failure? {
    var command: any ParsableCommand.Type = Self.self
    for argument in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
      let known = command.configuration.subcommands
      guard !argument.hasPrefix("-"), !known.isEmpty else { return nil }
      guard let next = known.first(where: { $0._commandName == argument }) else {
        // What a default command takes may be anything.
        let isOpen = command.configuration.defaultSubcommand != nil || argument == "help"
        return isOpen ? nil : .stranger(argument, among: known.map { $0._commandName })
      }
      command = next
    }
    return nil
  }
}

extension Failure {
  fileprivate static func stranger(_ name: String, among known: [String]) -> Failure {
    let hint = NearMiss.of(name, among: known).map { "; did you mean '\($0)'?" } ?? "."
    return usage("no command '\(name)'\(hint) Use one of \(known.joined(separator: ", ")).")
  }
}
