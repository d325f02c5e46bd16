// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension LicenseCatalogue {
  private static let guide = "Rules/README.md, \"Licenses\""
  private static let keys = ["id", "spdx", "also", "name", "terms", "conditions", "restrictions"]

  /// Reads the catalogue at `path`.
  package static func load(_ path: String) throws(PolicyFileError) -> LicenseCatalogue {
    try LicenseCatalogue(path: path, text: try PolicyFolder.text(at: path))
  }

  /// Reads a catalogue; `path` is only shown.
  package init(path: String, text: String) throws(PolicyFileError) {
    let file = try PolicyFile(path: path, text: text)
    let fields = try file.root.fields(["licenses"], guide: Self.guide)
    var entries: [(license: KnownLicense, also: [String])] = []
    var ids: Set<String> = []
    for item in try fields.required("licenses").items {
      let fields = try item.fields(Self.keys, guide: Self.guide)
      let license = try Self.license(fields)
      guard ids.insert(license.id).inserted else {
        throw item.error("'\(license.id)' stands twice", fix: "keep one of them")
      }
      entries.append((license, try fields.texts("also")))
    }
    self.init(entries)
  }

  private static func license(_ fields: PolicyFields) throws(PolicyFileError) -> KnownLicense {
    var conditions: [KnownLicense.Condition] = []
    for item in fields.items("conditions") {
      conditions.append(try item.word(as: KnownLicense.Condition.self))
    }
    var restrictions: [KnownLicense.Restriction] = []
    for item in fields.items("restrictions") {
      restrictions.append(try item.word(as: KnownLicense.Restriction.self))
    }
    let terms = try fields.required("terms").word(as: Terms.self)
    guard terms != .open || restrictions.isEmpty else {
      throw fields.node.error(
        "open terms with a restriction",
        fix: "write 'terms: restricted', or move the restriction to 'conditions:'"
      )
    }
    return KnownLicense(
      id: try fields.text("id").lowercased(),
      spdx: try fields.texts("spdx").first,
      name: try fields.text("name"),
      terms: terms,
      conditions: conditions,
      restrictions: restrictions
    )
  }
}
