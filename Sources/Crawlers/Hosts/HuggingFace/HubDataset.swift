// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A dataset repository on the Hub, judged by the facts its API gives.
struct HubDataset {
  var id: String
  var facts: HubFacts
  var words: DataWords

  /// What the facts prove; a repository that only describes data publishes none.
  var sight: Landing.Sight {
    if facts.isPrivate == true { return .barred(.missingOrPrivate, says: "\(id) is private") }
    if facts.disabled == true {
      return .barred(.withdrawn, says: "\(id) has been switched off by its host")
    }
    switch facts.gated?.gate {
    case .auto:
      return .barred(.gatedAutomatically, says: "\(id) is behind a gate that opens by itself")
    case .manual: return .barred(.gatedManually, says: "\(id) is behind a gate that a person opens")
    case nil: return .barred(.failed, says: "the host does not say whether \(id) is gated")
    case Access.Gate.none?: break
    }
    guard let siblings = facts.siblings else {
      return .barred(.failed, says: "the host does not list the files of \(id)")
    }
    return DataFiles(siblings.map(\.file), words: words)
      .sight(of: id, stored: facts.usedStorage, license: license)
  }

  private var license: String? {
    guard let tree = facts.cardData?["license"] else { return nil }
    return FrontMatter(.map(["license": tree]))["license"]?.scalars.map(\.text)
      .joined(separator: ",").lowercased()
  }
}
