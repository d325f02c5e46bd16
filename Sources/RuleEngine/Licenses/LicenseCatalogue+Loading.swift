// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

extension LicenseCatalogue {
  private static let guide = "Rules/README.md, \"Licenses\""
  private static let keys = [
    "id", "spdx", "also", "name", "terms", "conditions", "restrictions", "members",
  ]
  /// Beside the catalogue's file.
  private static let list = "spdx-licenses.tsv"

  /// Reads the catalogue at `path`, and the SPDX list beside it.
  package static func load(_ path: String) throws(PolicyFileError) -> LicenseCatalogue {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let list = folder + Self.list
    return try LicenseCatalogue(
      path: path,
      text: try PolicyFolder.text(at: path),
      listed: try SPDXList.licenses(path: list, text: try PolicyFolder.text(at: list))
    )
  }

  /// Reads a catalogue; `path` is only shown.
  package init(path: String, text: String, listed: [KnownLicense] = []) throws(PolicyFileError) {
    let file = try PolicyFile(path: path, text: text)
    let fields = try file.root.fields(["licenses", "named"], guide: Self.guide)
    var ids: Set<String> = []
    let licenses = try Self.entries(try fields.required("licenses").items, &ids)
    let named = try Self.entries(fields.items("named"), &ids)
    self.init(licenses, named: named, listed: listed)
  }

  private static func entries(_ items: [PolicyNode], _ ids: inout Set<String>)
    throws(PolicyFileError) -> [Entry]
  {
    var entries: [Entry] = []
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
