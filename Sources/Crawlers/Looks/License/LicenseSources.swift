// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Synchronization

/// What license texts are recognised by, loaded when the first is met: most audits meet none.
package final class LicenseSources: Sendable {
  private let load: @Sendable () -> Loaded?
  private let loaded = Mutex<Loaded??>(nil)

  /// Fingerprints, and what names mean.
  package struct Loaded: Sendable {
    package var texts: LicenseTexts
    package var names: LicenseNames

    package init(texts: LicenseTexts, names: LicenseNames) {
      self.texts = texts
      self.names = names
    }
  }

  /// `load` gives nil where there is nothing to recognise texts by.
  package init(_ load: @escaping @Sendable () -> Loaded?) { self.load = load }

  /// Recognises nothing.
  package static let none = LicenseSources { nil }

  /// The same for everybody, loaded once.
  package var value: Loaded? {
    loaded.withLock { loaded in
      if let loaded { return loaded }
      let new = load()
      loaded = .some(new)
      return new
    }
  }
}
