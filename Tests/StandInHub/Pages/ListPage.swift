// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// `GET /{id}/tree/{revision}`: one level of files, cut after fifty rows, sizes rounded.
struct ListPage: Sendable {
  private static let most = 50

  let repository: HubRepository
  let revision: String
  let rows: [HubTree.Row]

  init(_ repository: HubRepository, revision: String, folder: String) throws(HubProblem) {
    guard repository.listsAllFiles else { throw .unrecorded }
    self.repository = repository
    self.revision = revision
    rows = HubTree(repository).rows(under: folder, isRecursive: false)
    if rows.isEmpty, !folder.isEmpty { throw .noEntry }
  }

  var answer: Answer {
    get throws {
      let path = "\(repository.kind.pagePrefix)\(repository.id)"
      let entries = rows.prefix(Self.most).map { $0.json(lastCommit: nil) }
      let more = "<li><button>Load more files</button></li>\n"
      let list =
        rows.prefix(Self.most).map(item).joined() + (rows.count > Self.most ? more : "")
      return try Page(
        title: "\(repository.id) at \(revision)",
        canonical: "https://\(Host.hub)/\(path)/tree/\(revision)",
        kind: "ViewerIndexPage",
        content: RepositoryHeader(repository: repository, activeTab: "files").html
          + Island(
            name: "ViewerIndexTreeList",
            props: ["entries": .list(entries)],
            children: "<ul class=\"mb-8 rounded-b-lg border\">\n\(list)</ul>\n"
          ).html
      ).answer
    }
  }

  private func item(_ row: HubTree.Row) -> String {
    let base = "/\(repository.kind.pagePrefix)\(repository.id)"
    switch row {
    case .folder(let path, _):
      return "<li><a href=\"\(base)/tree/\(revision)/\(path)\">"
        + "<span class=\"truncate\">\(Self.name(path))</span></a></li>\n"
    case .file(let file):
      let size = file.size.map(Self.rounded) ?? ""
      return "<li><div><a href=\"\(base)/blob/\(revision)/\(file.path)\">"
        + "<span class=\"truncate group-hover:underline\">\(Self.name(file.path))</span></a></div>"
        + "<a title=\"Download file\" download "
        + "href=\"\(base)/resolve/\(revision)/\(file.path)?download=true\">"
        + "<span>\(size)</span>\(file.payload == nil ? "" : "<div>xet</div>")</a></li>\n"
    }
  }

  private static func name(_ path: String) -> String {
    Page.escaped(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// Decimal units, three digits at most, as the hub writes sizes.
  static func rounded(_ size: Int) -> String {
    let units = [(1_000_000_000_000, "TB"), (1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")]
    guard let (unit, name) = units.first(where: { size >= $0.0 }) else { return "\(size) Bytes" }
    let tenths = size / (unit / 100)
    if tenths >= 10_000 { return "\(tenths / 100) \(name)" }
    if tenths >= 1000 { return "\(tenths / 100).\(tenths / 10 % 10) \(name)" }
    return "\(tenths / 100).\(tenths / 10 % 10)\(tenths % 10) \(name)"
  }
}
