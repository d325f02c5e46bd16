// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The licenses that are known, by every name they go by.
package struct LicenseCatalogue: Sendable {
  /// Those that the Hub has an identifier for, in the order of the file.
  package var licenses: [KnownLicense]
  /// Names that each of ``licenses`` goes by, beside its id, SPDX id and name.
  private var also: [[String]]
  /// Places in ``licenses`` by id, SPDX id and other names, in lower case.
  private var places: [String: Int] = [:]
  /// Licenses of models that the Hub has no identifier for.
  private let models: LicenseTable
  /// The SPDX list.
  private let listed: LicenseTable

  /// A catalogue of the Hub's `licenses`, each with further names that it goes by, and of two tables.
  ///
  /// What one name means is decided by the first that has it.
  init(
    _ licenses: [(license: KnownLicense, also: [String])],
    models: LicenseTable = .empty,
    listed: LicenseTable = .empty
  ) {
    self.licenses = licenses.map(\.license)
    also = licenses.map(\.also)
    self.models = models
    self.listed = listed
    for place in licenses.indices {
      for name in names(at: place) {
        places[name.lowercased()] = places[name.lowercased()] ?? place
      }
    }
  }

  private func names(at place: Int) -> [String] {
    let license = licenses[place]
    return [license.id, license.spdx, license.name].compactMap { $0 } + also[place]
  }

  /// The license of that id, SPDX id or name, in either case; `other:NAME` by its name.
  package subscript(name: String) -> KnownLicense? {
    var key = name.lowercased()
    if key.hasPrefix("other:") { key.removeFirst("other:".count) }
    if let place = places[key] { return licenses[place] }
    return models.license(named: key) ?? listed.license(named: key)
  }

  /// Who says of a license that it is free, by the SPDX list; nobody for one that is not on it.
  package func approvals(of license: KnownLicense) -> Set<KnownLicense.Approval> {
    guard license.approvals.isEmpty, let spdx = license.spdx else { return license.approvals }
    return listed.license(named: spdx.lowercased())?.approvals ?? []
  }

  /// Every license with the names that it goes by: the Hub's, the models', and the rest of the list.
  package var all: [(license: KnownLicense, names: [String])] {
    let hub = licenses.indices.map { (license: licenses[$0], names: names(at: $0)) }
    let tables = (models.all + listed.all).map { license, also in
      (license: license, names: [license.id, license.name] + also)
    }
    return hub + tables.filter { places[$0.license.id] == nil }
  }

  /// The patterns of each family's members, by its id.
  package var families: [String: [String]] {
    Dictionary(
      licenses.filter { !$0.members.isEmpty }.map { ($0.id, $0.members) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
