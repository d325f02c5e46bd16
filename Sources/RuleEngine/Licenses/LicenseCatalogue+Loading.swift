// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension LicenseCatalogue {
  private static let guide = "Rules/README.md, \"Licenses\""
  private static let keys = [
    "id", "spdx", "also", "name", "terms", "conditions", "restrictions", "members",
  ]

  /// Reads the catalogue at `path`, and the tables beside it.
  package static func load(_ path: String) throws(PolicyFileError) -> LicenseCatalogue {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let (models, list) = (folder + "model-licenses.tsv", folder + "spdx-licenses.tsv")
    return try LicenseCatalogue(
      path: path,
      text: try PolicyFolder.text(at: path),
      models: try LicenseTable(
        path: models,
        text: try PolicyFolder.bytes(at: models),
        isSPDX: false
      ),
      listed: try LicenseTable(path: list, text: try PolicyFolder.bytes(at: list), isSPDX: true)
    )
  }

  /// Reads a catalogue; `path` is only shown.
  init(
    path: String,
    text: String,
    models: LicenseTable = .empty,
    listed: LicenseTable = .empty
  ) throws(PolicyFileError) {
    let file = try PolicyFile(path: path, text: text)
    let fields = try file.root.fields(["licenses"], guide: Self.guide)
    let licenses = try Self.entries(try fields.required("licenses").items)
    self.init(licenses, models: models, listed: listed)
  }

  private static func entries(_ items: [PolicyNode])
    throws(PolicyFileError) -> [(license: KnownLicense, also: [String])]
  {
    var ids: Set<String> = []
    var entries: [(license: KnownLicense, also: [String])] = []
    for item in items {
      let fields = try item.fields(Self.keys, guide: Self.guide)
      let license = try Self.license(fields)
      guard ids.insert(license.id).inserted else {
        throw item.error("'\(license.id)' stands twice", fix: "keep one of them")
      }
      entries.append((license, try fields.texts("also")))
    }
    return entries
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
      restrictions: restrictions,
      members: try fields.texts("members")
    )
  }
}
