// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A dataset repository on the Hub, judged by the facts its API gives.
struct HubDataset {
  var id: String
  var facts: HubFacts

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
    return sight(of: siblings.map(\.file))
  }

  private func sight(of files: [RepositoryFile]) -> Landing.Sight {
    let kinds = Dictionary(grouping: files) { Self.kind($0.path) }
    let data = kinds[.data] ?? []
    if !data.isEmpty {
      let sizes = data.compactMap(\.size)
      let bytes = sizes.count == data.count ? sizes.total : facts.usedStorage
      let sight = DatasetSight(id: id, dataFiles: data.count, bytes: bytes, license: license)
      return .dataset(sight)
    }
    if let lists = kinds[.list] {
      return .barred(
        .notLookedAt,
        says:
          "\(id) holds \(lists.count) text files and no data; whether they list addresses that still answer was not looked at"
      )
    }
    if let scripts = kinds[.script] {
      return .barred(.recipe, says: "\(id) holds a script (\(scripts[0].path)) and no data")
    }
    return .barred(.empty, says: "\(id) holds no data files")
  }

  private var license: String? {
    guard let tree = facts.cardData?["license"] else { return nil }
    return FrontMatter(.map(["license": tree]))["license"]?.scalars.map(\.text)
      .joined(separator: ",").lowercased()
  }

  private enum Kind { case data, list, script, other }

  private static func kind(_ path: String) -> Kind {
    let name = path.lowercased().split(separator: "/").last ?? ""
    let others = [
      "readme", "license", "licence", "citation", "dataset_infos", "dataset_info", "croissant",
    ]
    if name.hasPrefix(".") || others.contains(where: name.hasPrefix) { return .other }
    switch name.split(separator: ".").last {
    case "md", "rst", "pdf", "png", "jpg", "jpeg", "gif", "svg", "gitignore":
      return isImageFolder(path) ? .data : .other
    case "py", "sh", "ipynb", "yaml", "yml", "toml", "lock": return .script
    case "txt": return path.lowercased().contains("url") ? .list : .data
    default: return .data
    }
  }

  /// Pictures in a folder of their own may be the data; beside the card they are its figures.
  private static func isImageFolder(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    return ["train", "test", "validation", "data", "images"].contains(parts.first ?? "")
      && parts.count > 1
  }
}
