// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation
import PolicyFiles
import Reporters

/// `candor calibrate FILE`.
struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Measure the reading of cards on labelled ones, or audits against an index.",
    discussion: """
      FILE, or - for standard input, is one of two kinds, told apart by its first
      line:

      Labelled cards, a JSON object a line with "id", "card" (a path beside FILE)
      and "claims". Of standard input or a pipe, cards are looked for in the working
      directory. Printed are, for each criterion, the share read exactly, precision,
      recall and F1 of "linked", a confusion table, and every card that differs with
      the evidence on both sides.

      Labels of an index in which people judged models (Open Source AI Index, Model
      Openness Tool). Printed is how far the audits of --against agree with it.

      EXAMPLES
        candor calibrate gold.jsonl
        candor calibrate gold.jsonl --format html=calibration.html
        candor calibrate gold.jsonl --half b --seed 7
        cd cards && grep '"acme/' ../gold.jsonl | candor calibrate -
        candor batch models.jsonl > audits.jsonl
        candor calibrate osai.jsonl --against audits.jsonl
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Labelled cards, or an index's labels; - for standard input.",
      valueName: "file"
    )
  )
  var file: String

  @Option(
    help: ArgumentHelp(
      "A format, to standard output or a file (repeatable): \(CalibrationReporter.all.names).",
      valueName: "format[=file]"
    )
  )
  var format: [String] = []

  @Option(help: "Read one half of the cards only: a or b.") var half: String?
  @Option(help: "Deals the cards into halves.") var seed = 1
  @Option(help: ArgumentHelp("Audits as JSON Lines, for an index.", valueName: "audits.jsonl"))
  var against: String?
  @Option(help: "The folder of rules to use instead of the one that came with candor.")
  var rules: String?

  func run() async throws {
    do throws(Failure) {
      let place = try RulesPlace(given: rules)
      let plan = try FormatPlan(format, of: CalibrationReporter.all)
      guard file != "-" || against != "-" else {
        throw Failure.usage("labels and audits cannot both be standard input. Give one a file.")
      }
      let labels = try LabelFile(file)
      if let index = try IndexLabels(labels) {
        let agreement = try index.agreement(with: against, place)
        try plan.write(isAlone: true) { $0.index(agreement, $1) }
      } else {
        let calibration = try await calibration(labels, place)
        try plan.write(isAlone: true) { $0.cards(calibration, $1) }
      }
    } catch {
      throw error.reported()
    }
  }

  private func calibration(
    _ labels: LabelFile,
    _ place: RulesPlace
  ) async throws(Failure) -> Calibration {
    if against != nil {
      throw Failure.usage(
        "\(labels.name) holds labelled cards; --against is for the labels of an index."
      )
    }
    do {
      let gold = try GoldSet(
        labels.text,
        named: labels.name,
        folder: labels.folder,
        portion: try portion()
      )
      guard !gold.cards.isEmpty else {
        throw Failure.usage("\(labels.name): no cards. Give one JSON object a line, with \"card\".")
      }
      return try await gold.calibrate(try place.reader())
    } catch let error as GoldError {
      throw Failure.usage(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(message: "\(error)", code: 70)
    }
  }

  private func portion() throws(Failure) -> GoldPortion {
    guard let half else { return .all }
    guard let known = GoldPortion.Half(rawValue: half.lowercased()) else {
      throw Failure.usage("no half '\(half)'. Use --half a or --half b.")
    }
    return .half(known, seed: seed)
  }
}
