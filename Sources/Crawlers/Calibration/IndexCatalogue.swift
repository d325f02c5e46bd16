// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// The indexes that audits can be compared with: `Rules/indexes.yaml`, read.
package struct IndexCatalogue: Sendable, Hashable {
  package struct Index: Sendable, Hashable {
    package var id: String
    package var title: String
    package var form: IndexFile.Form
    package var dimensions: [IndexAgreement.Dimension]
    package var caveats: [String]
  }

  package var indexes: [Index]

  private static let guide = "Rules/README.md, \"Indexes\""

  package init(_ file: PolicyFile) throws(PolicyFileError) {
    indexes = []
    for item in try file.root.fields(["indexes"], guide: Self.guide).items("indexes") {
      indexes.append(try Self.index(item))
    }
  }

  private static func index(_ node: PolicyNode) throws(PolicyFileError) -> Index {
    let fields = try node.fields(
      ["index", "title", "form", "dimensions", "caveats"],
      guide: guide
    )
    var dimensions: [IndexAgreement.Dimension] = []
    for item in fields.items("dimensions") {
      let pair = try item.fields(["name", "criterion", "part"], guide: guide)
      dimensions.append(
        IndexAgreement.Dimension(
          name: try pair.text("name"),
          criterion: Component(rawValue: try pair.text("criterion")),
          part: try pair["part"]?.word(as: Part.self)
        )
      )
    }
    return Index(
      id: try fields.text("index"),
      title: try fields.text("title"),
      form: try fields.required("form").word(as: IndexFile.Form.self),
      dimensions: dimensions,
      caveats: try fields.texts("caveats")
    )
  }
}
