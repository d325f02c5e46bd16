// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The licenses that are known, by every name they go by.
package struct LicenseCatalogue: Sendable {
  /// In the order of the file.
  package var licenses: [KnownLicense]
  /// Places in `licenses` by id, SPDX id and other names, in lower case.
  private var places: [String: Int] = [:]

  /// A catalogue of `licenses`, each with further names that it goes by.
  package init(_ licenses: [(license: KnownLicense, also: [String])]) {
    self.licenses = licenses.map(\.license)
    for (place, entry) in licenses.enumerated() {
      let own = [entry.license.id, entry.license.spdx, entry.license.name].compactMap { $0 }
      for name in own + entry.also {
        places[name.lowercased()] = places[name.lowercased()] ?? place
      }
    }
  }

  /// The license of that id, SPDX id or name, in either case; `other:NAME` by its name.
  package subscript(name: String) -> KnownLicense? {
    var key = name.lowercased()
    if key.hasPrefix("other:") { key.removeFirst("other:".count) }
    return places[key].map { licenses[$0] }
  }
}
