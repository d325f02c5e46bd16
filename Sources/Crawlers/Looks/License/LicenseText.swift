// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// The text of a license file as it was recognised.
package struct LicenseText: Sendable {
  package var path: String
  package var reading: Formats.LicenseReading
  /// The first line that is not blank, which names the license in most files.
  package var title: String

  package init(path: String, title: String, reading: Formats.LicenseReading) {
    self.path = path
    self.title = title
    self.reading = reading
  }

  /// In words: a shorter file points at terms rather than giving them.
  private static let shortest = 100

  /// The one license whose plain text the file is, by its name in lower case; nil otherwise.
  package func name(_ names: LicenseNames) -> String? {
    guard reading.isPlain, let match = reading.matches.first, match.likeness != .changed else {
      return nil
    }
    return ids(of: match, names).first
  }

  /// What speaks against `declared`, the front matter's licenses; nil where nothing does.
  ///
  /// Only the name stands behind the place where the text is another license's own, so that both can
  /// be compared by their terms.
  package func conflict(with declared: [String], _ names: LicenseNames) -> String? {
    let meanings = declared.compactMap { Self.meaning($0, names) }
    guard !meanings.isEmpty else { return nil }
    guard let match = reading.matches.first else {
      if let id = titled(names) {
        return meanings.contains { agrees($0, with: [id], names) } ? nil : "\(path): \(id)"
      }
      let isKnown = meanings.contains { if case .license = $0 { true } else { false } }
      return isKnown && reading.count >= Self.shortest ? "\(path): \(reading.summary)" : nil
    }
    let found = reading.matches.flatMap { ids(of: $0, names) }
    if !meanings.contains(where: { agrees($0, with: found, names) }) {
      return "\(path): \(ids(of: match, names).first ?? match.ids[0].lowercased())"
    }
    guard match.likeness == .changed || !reading.isWhole else { return nil }
    return "\(path): \(reading.summary)"
  }

  private func agrees(_ meaning: LicenseName, with found: [String], _ names: LicenseNames) -> Bool {
    switch meaning {
    case .license(let id): found.contains(id)
    case .family(let family): found.contains { names.has(family, member: $0) }
    // No text goes by an identifier that does not exist.
    case .unknown: false
    }
  }

  /// What a declared name means; nil for a name of the publisher's own (`other:NAME`) that nobody
  /// knows, which may be that of the text.
  private static func meaning(_ name: String, _ names: LicenseNames) -> LicenseName? {
    let meaning = names.meaning(of: name)
    if case .unknown? = meaning, ownNames.contains(where: name.lowercased().hasPrefix) {
      return nil
    }
    return meaning
  }

  /// How a license is declared that is none of the known ones.
  private static let ownNames = ["other:", "licenseref-"]

  /// The license that the title names, in lower case; nil where it names none that is known.
  private func titled(_ names: LicenseNames) -> String? {
    guard case .license(let id)? = names.meaning(of: title) else { return nil }
    return id
  }

  private func ids(of match: LicenseMatch, _ names: LicenseNames) -> [String] {
    match.ids.compactMap { id in
      switch names.meaning(of: id) {
      case .license(let known)?: known
      case .family, .unknown, nil: id.lowercased()
      }
    }
  }
}
