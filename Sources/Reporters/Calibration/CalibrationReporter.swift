// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A format of a calibration's report.
package struct CalibrationReporter: Sendable {
  /// The name given to `--format`.
  package var name: String
  package var cards: @Sendable (Calibration, RenderStyle) -> String
  package var index: @Sendable (IndexAgreement, RenderStyle) -> String

  /// Every format, in the order in which the help lists them.
  package static let all: [CalibrationReporter] = [.text, .json, .html]
}

extension Double {
  /// A share with three decimals: "0.975".
  var threeDecimals: String {
    let thousandths = Int((self * 1000).rounded())
    let rest = String(abs(thousandths) % 1000)
    let sign = thousandths < 0 ? "-" : ""
    return "\(sign)\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension CriterionScore {
  /// The labels, strongest first, as the confusion table's rows and columns.
  static let labels: [Claim] = [.linked, .named, .vague, .denied, .absent]

  func count(label: Claim, read: Claim) -> Int {
    confusion[Pair(label: label, read: read)] ?? 0
  }

  /// What is asked for, in words.
  var barWords: String {
    let found =
      linked < Self.fewLinked ? "at most one error on linked" : "F1 \(Self.f1Bar.threeDecimals)"
    return "\(found), exact \(Self.accuracyBar.threeDecimals)"
  }
}

extension CalibrationDifference {
  /// What was read, where and why.
  var readWords: String {
    guard let observation else { return read == "absent" ? "nothing was found" : "" }
    return observation.says
  }

  /// "line 12, Training > Data".
  var place: String {
    guard let observation else { return "" }
    let line = observation.source.line.map { "line \($0)" }
    let section = observation.section.isEmpty ? nil : observation.section
    return [line, section].compactMap(\.self).joined(separator: ", ")
  }
}

extension IndexAgreement.Dimension {
  /// What it is compared with: "datasets (base)".
  var subject: String { criterion.rawValue + (part.map { " (\($0.rawValue))" } ?? "") }

  /// "agreement 0.714, kappa 0.533, 7 models".
  var figures: String {
    guard let agreement else { return "nothing to compare" }
    let kappa = kappa.map { ", kappa \($0.threeDecimals)" } ?? ""
    let models = compared == 1 ? "1 model" : "\(compared) models"
    return "agreement \(agreement.threeDecimals)\(kappa), \(models)"
  }
}
