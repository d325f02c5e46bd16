// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension GitHub {
  /// A repository's page, where the API cannot be seen: it lists the root folder only.
  func landingPage(
    _ place: Place,
    instead error: FetchError,
    isKnown: Bool = false
  ) async -> Landing {
    let source = Source(url: page(place))
    guard error.problem != .notRecorded, !error.isEmptyRepository else {
      return unseen(place, error, source)
    }
    let request = FetchRequest(
      page(place),
      accept: "text/html",
      purpose: "the page of \(place.id), since the API could not be seen"
    )
    switch await context.fetcher.page(request) {
    // The API shows that it is there: its page and its list contradict that.
    case .absent where isKnown: return unseen(place, error, source)
    case .absent(let standing, let response):
      return Landing(
        .barred(standing, says: "\(place.id) answers that nothing is there"),
        surfaces: [Surface(.repository, response)],
        source: source
      )
    case .found(let response):
      guard let files = EmbeddedTree.files(in: response.body) else {
        return unseen(place, error, source)
      }
      var landing = unseen(place, error, source)
      let sight = RepositorySight(id: place.id, files: files, isWhole: false, license: nil)
      landing.sight = .repository(sight)
      landing.surfaces.append(Surface(.repository, response, sight: .part(why: "root folder only")))
      landing.sha256 = response.sha256
      landing.source.at = response.at
      return landing
    case .gated, .unseen:
      return unseen(place, error, source)
    }
  }
}

extension FetchError {
  fileprivate var isEmptyRepository: Bool { problem == .status(409) }
}

/// The JSON that GitHub's page carries for its own scripts, in either of its known shapes.
enum EmbeddedTree {
  /// The rows of the root folder: wherever a `tree` with `items` stands, since its place moves.
  static func files(in html: [UInt8]) -> [RepositoryFile]? {
    guard let json = embedded(in: html) else { return nil }
    do {
      let tree = try JSONDecoder().decode(JSONTree.self, from: Data(json))
      return items(in: tree, depth: 12)
    } catch {
      return nil
    }
  }

  private static func embedded(in html: [UInt8]) -> ArraySlice<UInt8>? {
    let marker = Array("react-app.embeddedData".utf8)
    guard let found = html.firstRange(of: marker),
      let open = html[found.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let close = html[open...].firstRange(of: Array("</script>".utf8))
    else { return nil }
    return html[(open + 1)..<close.lowerBound]
  }

  private static func items(in tree: JSONTree, depth: Int) -> [RepositoryFile]? {
    guard depth > 0 else { return nil }
    switch tree {
    case .map(let values):
      if case .list(let items)? = values["tree"]?["items"] { return items.compactMap(file) }
      for key in values.keys.sorted() {
        if let found = values[key].flatMap({ items(in: $0, depth: depth - 1) }) { return found }
      }
      return nil
    default: return nil
    }
  }

  private static func file(_ item: JSONTree) -> RepositoryFile? {
    guard case .text(let path)? = item["path"] ?? item["name"] else { return nil }
    return item["contentType"] == .text("file") ? RepositoryFile(path: path) : nil
  }
}
