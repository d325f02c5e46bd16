// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The licenses that are known, by every name they go by.
package struct LicenseCatalogue: Sendable {
  /// A license and the further names that it goes by.
  package typealias Entry = (license: KnownLicense, also: [String])

  /// Those that the Hub has an identifier for, in the order of the file.
  package var licenses: [KnownLicense]
  /// All: those, the named ones, and those of the SPDX list that are neither.
  package private(set) var all: [KnownLicense]
  /// Names that each of ``all`` goes by, beside its id, SPDX id and name.
  private var also: [[String]]
  /// Places in ``all`` by id, SPDX id and other names, in lower case.
  private var places: [String: Int] = [:]

  /// A catalogue of the Hub's `licenses`, of `named` ones that it has no identifier for, and of what
  /// the SPDX list has beside them.
  ///
  /// What one name means is decided by the first that has it.
  package init(_ licenses: [Entry], named: [Entry] = [], listed: [KnownLicense] = []) {
    let entries = Self.approved(licenses + named, by: listed)
    let known = Set(entries.compactMap { $0.license.spdx?.lowercased() })
    let others = listed.filter { !known.contains($0.id) }
    self.licenses = entries.prefix(licenses.count).map(\.license)
    all = entries.map(\.license) + others
    also = entries.map(\.also) + others.map { _ in [] }
    for place in all.indices {
      for name in names(at: place) {
        let key = name.lowercased()
        places[key] = places[key] ?? place
      }
    }
  }

  /// `entries` with the approvals that the SPDX list has for them.
  private static func approved(_ entries: [Entry], by listed: [KnownLicense]) -> [Entry] {
    let approvals = Dictionary(
      listed.map { ($0.id, $0.approvals) },
      uniquingKeysWith: { first, _ in first }
    )
    return entries.map { entry in
      var license = entry.license
      license.approvals = approvals[license.spdx?.lowercased() ?? ""] ?? []
      return (license, entry.also)
    }
  }

  private func names(at place: Int) -> [String] {
    let license = all[place]
    return [license.id, license.spdx, license.name].compactMap { $0 } + also[place]
  }

  /// The license of that id, SPDX id or name, in either case; `other:NAME` by its name.
  package subscript(name: String) -> KnownLicense? {
    var key = name.lowercased()
    if key.hasPrefix("other:") { key.removeFirst("other:".count) }
    return places[key].map { all[$0] }
  }

  /// Every license's id and the names that it goes by.
  package var names: [(id: String, names: [String])] {
    all.indices.map { (all[$0].id, names(at: $0)) }
  }

  /// The patterns of each family's members, by its id.
  package var families: [String: [String]] {
    Dictionary(
      all.filter { !$0.members.isEmpty }.map { ($0.id, $0.members) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
