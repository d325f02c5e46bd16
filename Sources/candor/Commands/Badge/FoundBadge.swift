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
    guard let shown else { return image.address.neutralized }
    return [shown.label, shown.message].filter { !$0.isEmpty }.joined(separator: ": ").neutralized
  }

  /// What its alternative text claims; nil where that is other words.
  var altMessage: String? {
    guard let shown else { return nil }
    let alt = image.alt.neutralized
    let lead = shown.label.neutralized + ": "
    if !shown.label.isEmpty, alt.lowercased().hasPrefix(lead.lowercased()) {
      let words = String(alt.dropFirst(lead.count))
      return BadgeClaim(words) == nil && !Badge.claimsOpenSource(words) ? nil : words
    }
    if alt.skeleton == shown.message.skeleton { return BadgeClaim(alt) == nil ? nil : alt }
    guard Badge.speaks(alt) else { return nil }
    let tail = alt.firstRange(of: ": ").map { String(alt[$0.upperBound...]) } ?? alt
    let claim = [alt, tail].first { words in
      if case .criterion = BadgeClaim(words) ?? .criterion("", words: "") { false } else { true }
    }
    return claim ?? (Badge.claimsOpenSource(alt) ? alt : nil)
  }
}
