// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Source {
  /// "README.md:21 at 3f2c1ab", or the address where no file is named.
  package var words: String {
    let place = path.map { path in line.map { "\(path):\($0)" } ?? path } ?? url
    return revision.map { "\(place) at \($0)" } ?? place
  }
}
