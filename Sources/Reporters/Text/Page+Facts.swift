// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Adds license, lineage, weights and checkpoints, a row each.
  mutating func facts(of audit: Audit) {
    heading("Facts")
    license(audit.license)
    row("not seen", [audit.unseenTerms].compactMap(\.self))
    row("lineage", audit.lineage.map(\.words))
    row("weights", [audit.weightsWords])
    row("checkpoints", [audit.checkpoints.words])
  }

  private mutating func license(_ license: License) {
    let names = [license.declared, license.spdx].compactMap(\.self)
    let name = names.isEmpty ? "not seen" : names.joined(separator: " = ")
    row("license", ["\(name); terms: \(license.terms.words)"])
    row("it asks for", [license.conditions.joined(separator: ", ")])
    row("it forbids", [license.restrictions.joined(separator: ", ")])
    row("but see", license.conflicts)
  }

  private mutating func row(_ label: String, _ values: [String]) {
    for (number, value) in values.enumerated() where !value.isEmpty {
      let lead = [Span(spaces: 2), Span(number == 0 ? label : "", .faint)]
      paragraph(value, indent: 17, lead: lead)
    }
  }
}

extension CheckpointFacts {
  /// "556 along the training, step 1000 to 557000"; empty where nobody counted.
  var words: String {
    guard let count else { return "" }
    let range = span.map { ", \($0.unit.rawValue) \($0.first) to \($0.last)" } ?? ""
    return "\(count) along the training\(range)"
  }
}

extension Audit {
  /// Whose terms would bind this model and were not seen; nil where all were.
  var unseenTerms: String? {
    let ids = lineage.filter { $0.isParent && $0.terms == nil }.map(\.id)
    return ids.isEmpty
      ? nil : "the terms of \(ids.joined(separator: ", ")), from which it was made"
  }

  /// What is known of the weights: "not seen" where no list of files showed whether there are any.
  var weightsWords: String {
    let finding = criteria.first { $0.id == Component.weights.rawValue }
    guard weights.formats.isEmpty else { return weights.words }
    let sight =
      switch finding?.claim {
      case .absent: "not found"
      case nil: "none seen"
      case .unseen, .vague, .denied, .named, .linked: "not seen"
      }
    return ([sight] + weights.hearsay).joined(separator: ", ")
  }
}

extension WeightsFacts {
  /// "full, 6.8 billion parameters, 27.5 GB, safetensors"; figures are rounded down.
  fileprivate var words: String {
    let kind = kind == .unknown ? "kind unknown" : kind.rawValue
    let size = bytes.map {
      Self.rounded($0, [(1_000_000_000, " GB"), (1_000_000, " MB"), (1, " bytes")])
    }
    return ([kind, count, size].compactMap(\.self) + formats).joined(separator: ", ")
  }

  /// What the card and the host say of weights that were not seen.
  ///
  /// That they are the whole model's is no more than what nothing speaks against.
  fileprivate var hearsay: [String] {
    let isSpecial = [.adapter, .quantized, .merge].contains(kind)
    let parts = [
      isSpecial ? "\(kind.rawValue) by the card" : nil, count.map { "\($0) by the host" },
    ]
    return parts.compactMap(\.self)
  }

  private var count: String? {
    parameters.map {
      "\(Self.rounded($0, [(1_000_000_000, " billion"), (1_000_000, " million")])) parameters"
    }
  }

  private static func rounded(_ number: Int, _ units: [(size: Int, name: String)]) -> String {
    guard let unit = units.first(where: { number >= $0.size }) else { return "\(number)" }
    let tenths = number / max(unit.size / 10, 1) % 10
    let whole = number / unit.size
    return (unit.size == 1 ? "\(whole)" : "\(whole).\(tenths)") + unit.name
  }
}

extension Ancestor {
  /// "finetune of acme/base (apache-2.0)", "data by GPT-4 (its terms)".
  var words: String {
    let start = relation == "generator" ? "data by" : "\(relation) of"
    let notes = [renamedFrom.map { "renamed from \($0)" }, terms].compactMap(\.self)
    return "\(start) \(id)\(notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")"
  }
}
