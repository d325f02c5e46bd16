// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a name of a license means, as far as the catalogue knows it.
package enum LicenseName: Sendable, Hashable {
  /// A license, by the identifier under which the catalogue has it; whether later versions may be
  /// chosen is left out, since the text is one.
  case license(String)
  /// A family of licenses ("gpl", "cc"), which never decides alone.
  case family(String)
  /// A name that is not known, as it was written, in lower case.
  case unknown(String)
}
