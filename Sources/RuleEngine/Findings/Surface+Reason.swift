// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Surface {
  /// Why it was not seen whole, as a clause; nil when it was.
  var reason: String? {
    switch sight {
    case .whole: nil
    case .part(let why), .notAsked(let why): why
    case .failed(let error): error.reason
    }
  }

  /// Whether some of it was read.
  var isSeenInPart: Bool {
    if case .part = sight { true } else { false }
  }
}
