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
    if let unknown = kinds[.unclassified] {
      return .barred(
        .notLookedAt,
        says:
          "\(id) holds \(unknown.count) files, none of them known as data by its name; none was opened"
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

  private enum Kind { case data, list, script, unclassified, other }

  /// Files about the data, by their names without ending, in lower case.
  private static let papers: Set<String> = [
    "readme", "license", "licence", "citation", "notice", "changelog", "contributing", "authors",
    "code_of_conduct", "security", "dataset_info", "dataset_infos", "croissant", "eval",
  ]
  /// Endings of files that may describe data, or be it.
  private static let unclear: Set<String> = [
    "md", "rst", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "ipynb", "yaml", "yml", "toml",
    "html", "htm", "css", "lock", "bib", "cff",
  ]
  /// Folders of figures and pages about the data.
  private static let asides: Set<String> = [
    "assets", "docs", "doc", "figures", "fig", "img", "static", ".github",
  ]

  /// What a file is by its path: at the root beside the card much is about the data that in a folder
  /// of its own would be data.
  private static func kind(_ path: String) -> Kind {
    let parts = path.lowercased().split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    let ending = name.contains(".") ? name.split(separator: ".").last.map(String.init) ?? "" : ""
    if parts.contains(where: { $0.hasPrefix(".") }) { return .other }
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    if papers.contains(stem),
      ending.isEmpty || unclear.contains(ending) || ["txt", "json"].contains(ending)
    {
      return .other
    }
    let isAside = parts.count == 1 || asides.contains(parts[0])
    if ending == "txt" { return path.lowercased().contains("url") ? .list : .data }
    if ["py", "sh"].contains(ending) { return isAside ? .script : .data }
    return unclear.contains(ending) && isAside ? .unclassified : .data
  }
}
