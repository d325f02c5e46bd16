// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles
import RuleEngine

/// What is wrong with policy files: the folder of a pack or of a lexicon, or the table of contents.
struct PolicyFolderCheck {
  var problems: [String]
  /// What was found to hold.
  var summary: String

  init(_ folder: String) throws(Failure) {
    do throws(PolicyFileError) {
      if folder.hasSuffix(".yaml") {
        self = try Self.contents(folder)
        return
      }
      let isPack = FileManager.default.fileExists(atPath: folder + "/pack.yaml")
      self = isPack ? try Self.pack(folder) : try Self.lexicon(folder)
    } catch {
      throw Failure.usage(error)
    }
  }

  private init(problems: [String], summary: String) {
    self.problems = problems
    self.summary = summary
  }

  private static func pack(_ folder: String) throws(PolicyFileError) -> PolicyFolderCheck {
    let pack = try Pack.load(folder)
    let examples = pack.rules.map(\.examples.count).reduce(0, +)
    return PolicyFolderCheck(
      problems: RuleChecks.check(pack).map { "\($0)" },
      summary: "\(pack.rules.count) rules, \(examples) examples: all hold"
    )
  }

  private static func lexicon(_ folder: String) throws(PolicyFileError) -> PolicyFolderCheck {
    let lexicon = try Lexicon.load(folder: URL(fileURLWithPath: folder))
    return PolicyFolderCheck(
      problems: LexiconChecks(lexicon).mistakes,
      summary: "the lexicon in \(folder): all examples hold"
    )
  }

  private static func contents(_ path: String) throws(PolicyFileError) -> PolicyFolderCheck {
    let lexicon = try ContentLexicon.load(file: URL(fileURLWithPath: path))
    return PolicyFolderCheck(
      problems: ContentChecks(lexicon).mistakes,
      summary:
        "\(lexicon.signs.count) signs and \(lexicon.copies.count) copies in \(path): all examples hold"
    )
  }
}
