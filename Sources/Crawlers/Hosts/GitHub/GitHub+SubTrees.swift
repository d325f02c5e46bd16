// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// GitHub cuts a list of more than 100,000 rows or 7 MB; what it lacks is to be had folder by folder.
extension GitHub {
  /// Folders of a cut list that are asked for at most.
  private static let mostFolders = 3
  /// Likely folders of which it is told whether the list has files in them.
  private static let mostCompared = 32

  /// Adds what the likeliest folders hold where a cut list shows none of `components`; the surfaces
  /// are those of the folders that were asked for.
  ///
  /// The list stays cut: the other folders were not looked into.
  func complete(
    _ tree: inout GitHubTree,
    of place: Place,
    showing components: [Component]
  ) async -> [Surface] {
    guard tree.truncated == true else { return [] }
    let files = tree.files
    let lacking = components.filter {
      context.files.plausibleFiles(showing: $0, in: files).isEmpty
    }
    guard !lacking.isEmpty else { return [] }
    let revision = PageAddress.escaped(path: tree.sha ?? place.revision ?? "HEAD")
    var surfaces: [Surface] = []
    let purpose = "the folders of \(place.id), since GitHub cut its list"
    let root = await rows(api(place, "/git/trees/\(revision)"), purpose, &surfaces)
    tree.add(root, below: "")
    for folder in likeliest(tree.tree, components: lacking).prefix(Self.mostFolders) {
      let url = api(place, "/git/trees/\(folder.sha ?? "")?recursive=1")
      let purpose = "the files in \(folder.path) of \(place.id), since GitHub cut its list"
      tree.add(await rows(url, purpose, &surfaces), below: folder.path)
    }
    return surfaces
  }

  private func rows(
    _ url: String,
    _ purpose: String,
    _ surfaces: inout [Surface]
  ) async -> [GitHubTree.Row] {
    do throws(FetchError) {
      let response = try await ask(url, purpose: purpose).response()
      let rows = try response.decoded(GitHubTree.self).tree
      surfaces.append(Surface(.content, response))
      return rows
    } catch {
      surfaces.append(Surface(.content, url: url, failed: error))
      return []
    }
  }

  /// Folders whose names show a component, none inside another; those without a listed file first.
  private func likeliest(
    _ rows: [GitHubTree.Row],
    components: [Component]
  ) -> [GitHubTree.Row] {
    let signs = context.files.signs.filter { components.contains($0.component) }
    let likely = rows.filter { row in
      row.type == "tree" && row.hasName
        && Self.probes.contains { probe in
          let path = GlobSubject("\(row.path)/\(probe)")
          return signs.contains { $0.fits(path) }
        }
    }
    let files = rows.filter { $0.type == "blob" }.map(\.path)
    let folders = Self.outermost(likely).prefix(Self.mostCompared)
    let listed = folders.filter { folder in files.contains { $0.hasPrefix(folder.path + "/") } }
    let known = Set(listed.map(\.path))
    return folders.filter { !known.contains($0.path) } + listed
  }

  /// Those that are inside of none of the others, the shortest paths first.
  private static func outermost(_ rows: [GitHubTree.Row]) -> [GitHubTree.Row] {
    var kept: Set<Substring> = []
    let sorted = rows.sorted { ($0.path.utf8.count, $0.path) < ($1.path.utf8.count, $1.path) }
    return sorted.filter { row in
      let slashes = row.path.indices.filter { row.path[$0] == "/" }
      guard !slashes.contains(where: { kept.contains(row.path[..<$0]) }) else { return false }
      return kept.insert(row.path[...]).inserted
    }
  }

  /// Names that files of every kind may have: what is shown by one of them is shown by its folder.
  private static let probes = ["x.py", "x.sh", "x.yaml", "x.csv", "x.txt", "x.jsonl"]
}

extension GitHubTree {
  /// Adds the rows of a folder that are not in the list.
  fileprivate mutating func add(_ rows: [Row], below folder: String) {
    let known = Set(tree.map(\.path))
    tree += rows.compactMap { row in
      var row = row
      if !folder.isEmpty { row.path = "\(folder)/\(row.path)" }
      return known.contains(row.path) ? nil : row
    }
  }
}

extension GitHubTree.Row {
  /// Whether it can be asked for by the name of its contents.
  fileprivate var hasName: Bool {
    sha.map { !$0.isEmpty && $0.utf8.count <= 64 && $0.allSatisfy(\.isHexDigit) } ?? false
  }
}
