// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// A badge of Candor's in a README.
struct FoundBadge {
  /// Where the badge itself is.
  enum Place {
    case shield(StaticShield)
    case file(URL, bytes: [UInt8])
    /// At an address that the README only points at.
    case elsewhere(String)
  }

  /// Its image's place in the README.
  var index: Int
  var image: Readme.Image
  var place: Place
  /// What it shows; nil where it could not be read.
  var shown: ShownBadge?
  /// Why it is not to be believed or cannot be read, whatever an audit says.
  var trouble: BadgeCheck?

  /// What is said of it on the screen.
  var name: String {
    shown.map { "\($0.label): \($0.message)".neutralized } ?? image.address.neutralized
  }

  /// What its alternative text claims; nil where that is other words.
  var altMessage: String? {
    guard let shown else { return nil }
    let label = shown.label.lowercased() + ": "
    let alt = image.alt.neutralized
    let words = alt.lowercased().hasPrefix(label) ? String(alt.dropFirst(label.count)) : alt
    guard words.count < alt.count || words == shown.message else { return nil }
    return BadgeClaim(words) == nil ? nil : words
  }
}
