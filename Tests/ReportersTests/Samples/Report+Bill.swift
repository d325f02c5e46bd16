// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters

extension Report {
  /// Two models, one of them a folder, and a model that could not be audited.
  static let billOfSeveral = Report(
    entries: [
      .audit(.rich),
      .error(
        ErrorReport(ref: "acme/\u{1B}gone", kind: "missing", message: "acme/gone: no such model.")
      ),
      .audit(.folder),
    ],
    guides: [
      CriterionGuide(
        pack: "open-source-model",
        id: "datasets",
        title: "The training datasets can be downloaded",
        asks: "Can anybody download the data?",
        because: "Without the data nobody can check what was learned.",
        fix: "Publish the data.",
        sources: [
          CriterionGuide.Citation(
            name: "Model Openness Framework",
            url: "https://arxiv.org/abs/2403.13784"
          ),
          CriterionGuide.Citation(name: "no address", url: "javascript:alert(1)"),
        ]
      )
    ]
  )

  /// A report in which no audit came about.
  static let billOfNone = Report(entries: [
    .error(ErrorReport(ref: "acme/gone", kind: "missing", message: "acme/gone: no such model."))
  ])

  /// The recorded audit of a model under `Fixtures`.
  static func recorded(_ name: String, in folder: String = "models") throws -> Report {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/\(folder)/\(name)/audit.json")
    let data = try Data(contentsOf: file.standardizedFileURL)
    return Report([try JSONDecoder().decode(Audit.self, from: data)])
  }
}

extension Audit {
  /// An adapter in a folder, of which only the task is known.
  fileprivate static let folder: Audit = {
    var audit = Audit.sample(
      reference: Subject(
        requested: "./opal",
        resolved: "/home/ada/opal",
        host: "local",
        id: "/home/ada/opal",
        revision: nil
      ),
      weights: WeightsFacts(kind: .adapter),
      license: License(
        declared: "none",
        spdx: nil,
        terms: .none,
        conditions: [],
        restrictions: [],
        conflicts: []
      ),
      lineage: [Ancestor(id: "Gold-7B", relation: "generator")],
      coverage: Audit.Coverage(seen: 0, expected: 4)
    )
    audit.card.task = "text-generation"
    return audit
  }()
}
