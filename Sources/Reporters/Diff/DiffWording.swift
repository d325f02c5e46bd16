// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension [ChangeCause] {
  /// "evidence", "rules or tool": several are possible, one alone is certain.
  var words: String { map(\.rawValue).joined(separator: " or ") }
}

extension ChangeDirection {
  /// A sign that differs without colour.
  var symbol: String {
    switch self {
    case .better: "▲"
    case .worse: "▼"
    case .unclear: "?"
    case .other: "•"
    }
  }

  /// A colour beside the sign and the word.
  var ink: Ink {
    switch self {
    case .better: .good
    case .worse: .bad
    case .unclear: .unsure
    case .other: .plain
    }
  }

  /// The direction in a word or two.
  var words: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .unclear: "less was seen"
    case .other: "changed"
    }
  }
}

extension CriterionChange {
  /// "partly published → published", or the one verdict where it stays.
  var verdicts: String { Self.arrow(old?.shownWords, new?.shownWords) }

  /// "10/20 → 20/20".
  var points: String { Self.arrow(old?.points.words, new?.points.words) }

  /// "open → restricted"; nil where they stay.
  var terms: String? {
    guard let old, let new, old.terms != new.terms else { return nil }
    return Self.arrow(old.terms?.words ?? "none to judge", new.terms?.words ?? "none to judge")
  }

  /// Both where they differ; "–" stands for what is not there.
  static func arrow(_ old: String?, _ new: String?) -> String {
    old == new ? new ?? "–" : "\(old ?? "–") → \(new ?? "–")"
  }
}

extension Finding {
  /// The verdict in words, and that it is waived where it is.
  fileprivate var shownWords: String { words + (waiver == nil ? "" : " (waived)") }
}

extension AuditDiff {
  /// What is compared; both names where they differ.
  var names: (old: String, new: String?) {
    let names = [old, new].compactMap { $0?.reference.id }
    return (names.first ?? "", names.first == names.last ? nil : names.last)
  }

  /// Said of two models, whose audits were not meant to differ by time.
  static let twoModels = "These are different models: no difference is a change of either."

  /// What differs as a whole: "evidence, rules"; "nothing".
  var causeWords: String {
    let causes = changed.causes.map(\.rawValue)
    return causes.isEmpty ? "nothing" : causes.joined(separator: ", ")
  }

  /// "score 60 → 80", "class III → II", "terms of the license open → restricted", where they differ.
  var figures: [String] {
    guard let old, let new else { return [] }
    var figures = ["score \(CriterionChange.arrow(old.score.words, new.score.words))"]
    if old.waivedScore != new.waivedScore {
      let scores = CriterionChange.arrow(old.waivedScore?.words, new.waivedScore?.words)
      figures.append("with waivers \(scores)")
    }
    if old.class != new.class {
      figures.append("class \(CriterionChange.arrow(old.class, new.class))")
    }
    if old.license.terms != new.license.terms {
      let terms = CriterionChange.arrow(old.license.terms.words, new.license.terms.words)
      figures.append("terms of the license \(terms)")
    }
    if old.license.declared != new.license.declared {
      let names = CriterionChange.arrow(old.license.declared, new.license.declared)
      figures.append("license \(names)")
    }
    return figures
  }
}
