// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A project's list of files, as far as its pages were read.
struct GitLabTree: Sendable {
  struct Row: Decodable, Sendable {
    var path: String
    var type: String
    /// Of a submodule, the commit.
    var id: String?
  }

  /// Sorted by path; the list does not say how large they are.
  var files: [RepositoryFile] = []
  /// Folders whose contents are other repositories; sorted by path.
  var modules: [RepositorySight.Module] = []
  /// Why not all of its pages were read; nil where they were.
  var cut: String?
  /// The first page.
  var response: FetchResponse

  init(_ response: FetchResponse) { self.response = response }

  fileprivate mutating func add(_ rows: [Row]) {
    files += rows.filter { $0.type == "blob" }.map { RepositoryFile(path: $0.path) }
    modules += rows.filter { $0.type == "commit" }.map {
      RepositorySight.Module(path: $0.path, commit: $0.id)
    }
  }

  /// The same, once no more pages are read.
  fileprivate func finished(cut: String?) -> GitLabTree {
    var tree = self
    tree.files.sort { $0.path < $1.path }
    tree.modules.sort { $0.path < $1.path }
    tree.cut = cut
    return tree
  }

  /// What keeps it from being whole, in words; nil where it is.
  var lack: String? {
    guard cut == nil, let first = modules.first else { return cut }
    let others = modules.count > 1 ? " and \(modules.count - 1) more" : ""
    return "what the submodule \(first.path)\(others) holds is elsewhere"
  }
}

extension GitLab {
  /// Pages of a list that are read at most; a page holds 100 rows.
  private static let pageLimit = 20

  func treeURL(_ place: Place) -> String {
    let revision = place.revision.map { "&ref=\(PageAddress.escaped(segment: $0))" } ?? ""
    return api(
      place,
      "/repository/tree?recursive=true&pagination=keyset&per_page=100\(revision)"
    )
  }

  /// The whole list, or why its first page could not be read; later pages that fail leave a part.
  func tree(
    _ place: Place,
    first answer: Answer
  ) async throws(FetchError) -> GitLabTree {
    let first = treeURL(place)
    let response = try answer.response()
    var tree = GitLabTree(response)
    tree.add(try response.decoded([GitLabTree.Row].self))
    var next = GitLabPage(after: response, of: first)
    var met: Set<String> = [first]
    while case .at(let url) = next {
      guard met.count < Self.pageLimit else {
        return tree.finished(cut: "over \(met.count) pages")
      }
      guard met.insert(url).inserted else {
        return tree.finished(cut: "its pages lead in a circle")
      }
      do throws(FetchError) {
        let page = try await ask(url, purpose: "more of the files of \(place.id)").response()
        tree.add(try page.decoded([GitLabTree.Row].self))
        next = GitLabPage(after: page, of: first)
      } catch {
        return tree.finished(cut: "page \(met.count) could not be seen: \(error.reason)")
      }
    }
    if case .refused(let why) = next { return tree.finished(cut: why) }
    return tree.finished(cut: nil)
  }

  /// Whether the host shows that nothing was ever committed: it lists its branches, and has none.
  func isEmpty(_ place: Place) async -> Bool {
    let answer = await ask(branchesURL(place), purpose: "whether \(place.id) has any branch")
    return hasNone(answer)
  }

  func hasNone(_ branches: Answer) -> Bool {
    do throws(FetchError) {
      return try branches.response().decoded([Ref].self).isEmpty
    } catch {
      return false
    }
  }

  /// A branch or a tag.
  struct Ref: Decodable, Sendable { var name: String }

  func branchesURL(_ place: Place) -> String { api(place, "/repository/branches?per_page=100") }

  func tagsURL(_ place: Place) -> String { api(place, "/repository/tags?per_page=100") }
}
