// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension IndexAgreement {
  /// Three dimensions: one with much to compare, one with a part, and one with nothing.
  static let sample: IndexAgreement = {
    var agreement = IndexAgreement(
      source: "labels.jsonl",
      title: "An index of models (https://index.example/)",
      caveats: ["It labels families, not versions.", "Labels date from <2025> & later."],
      dimensions: [
        Dimension(name: "trainingcode", criterion: .fineTuningCode),
        Dimension(name: "datasources_basemodel", criterion: .datasets, part: .base),
        Dimension(name: "weights", criterion: .weights),
      ]
    )
    agreement.dimensions[0].counts = [
      .init(label: .open, reading: .published): 12, .init(label: .open, reading: .claimed): 3,
      .init(label: .partial, reading: .partial): 4, .init(label: .closed, reading: .linked): 1,
      .init(label: .closed, reading: .unpublished): 9, .init(label: .closed, reading: .unknown): 2,
    ]
    agreement.dimensions[1].counts = [.init(label: .partial, reading: .claimed): 2]
    agreement.differences = [
      Difference(
        model: "acme/tiny",
        dimension: "trainingcode",
        label: .closed,
        reading: .linked,
        noted: "No <training> code found. https://github.com/acme/tiny",
        reason: "https://github.com/acme/tiny is pointed at, and was not looked at."
      ),
      Difference(
        model: "acme/small",
        dimension: "trainingcode",
        label: .open,
        reading: .claimed,
        noted: "",
        reason: "The card names axolotl, a public framework."
      ),
    ]
    (agreement.entries, agreement.identified, agreement.audited) = (40, 35, 31)
    return agreement
  }()
}
