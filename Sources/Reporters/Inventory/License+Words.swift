// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension License {
  /// The SPDX identifier, if it has the form of one.
  package var identifier: String? {
    guard let spdx, !spdx.isEmpty, !spdx.hasPrefix("LicenseRef-"),
      spdx.utf8.allSatisfy({ byte in
        UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80
          || "0123456789-.+".utf8.contains(byte)
      })
    else { return nil }
    return spdx
  }

  /// The name under which the card declares it; nil where it declares none or was not read.
  package var declaredName: String? {
    guard let declared, declared != "none", !declared.isEmpty else { return nil }
    return declared.hasPrefix("other:") ? String(declared.dropFirst("other:".count)) : declared
  }
}
