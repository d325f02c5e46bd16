// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What one place says of the license.
package struct LicenseStatement: Sendable, Hashable {
  /// Where it stands.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case frontMatter = "the front matter"
    case text = "the license file"
    case words = "the card's text"
    case detected = "GitHub"
  }

  package var place: Place
  package var names: [LicenseName]

  /// The licenses that it names.
  var ids: Set<String> {
    Set(names.compactMap { if case .license(let id) = $0 { id } else { nil } })
  }
  /// The families that it names.
  var families: Set<String> {
    Set(names.compactMap { if case .family(let id) = $0 { id } else { nil } })
  }
  /// The names that nobody knows.
  var unknown: [String] {
    names.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
  }
  /// As a reader would name them.
  var told: String {
    names.map {
      switch $0 {
      case .license(let id): id
      case .family(let id): "\(id), a family"
      case .unknown(let name): "'\(name)'"
      }
    }
    .joined(separator: ", ")
  }
}

extension DeclaredLicense {
  /// What each place says; places that say nothing are left out.
  package func statements(_ names: LicenseNames) -> [LicenseStatement] {
    let declared = frontMatter.map { $0.lowercased() == "other" ? name ?? "other" : $0 }
    return [
      (.frontMatter, declared.compactMap(names.meaning)),
      (.text, textNames(names)),
      (.words, words.compactMap(names.meaning)),
      (.detected, [detected].compactMap { $0 }.compactMap(names.meaning)),
    ]
    .filter { !$0.1.isEmpty }
    .map(LicenseStatement.init)
  }

  /// The licenses whose text the file holds; a text under several identifiers is named by the first
  /// that is known.
  private func textNames(_ names: LicenseNames) -> [LicenseName] {
    guard case .read(let reading) = text else { return [] }
    let licenses = reading.matches.filter { $0.kind == .text || $0.kind == .notice }
    return licenses.compactMap { match in
      let meanings = match.ids.compactMap(names.meaning)
      return meanings.first { if case .license = $0 { true } else { false } } ?? meanings.first
    }
  }
}
