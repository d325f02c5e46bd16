// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HubRouter {
  /// `GET /api/models/{id}/tree/{revision}[/{folder}]`, public even behind a gate.
  func tree(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    if repository.isDisabled { throw HubProblem.disabled }
    let (revision, folder) = visit.place.revisionAndPath
    _ = try commit(revision, of: repository)
    guard repository.listsAllFiles else { throw HubProblem.unrecorded }
    let isRecursive = visit.inquiry.isSet("recursive")
    let rows = HubTree(repository).rows(under: folder, isRecursive: isRecursive)
    if rows.isEmpty, !folder.isEmpty { throw HubProblem.noEntry }
    return try page(of: rows, visit, repository)
  }

  private func page(
    of rows: [HubTree.Row],
    _ visit: HubVisit,
    _ repository: HubRepository
  ) throws -> Answer {
    let isExpanded = visit.inquiry.isSet("expand")
    let most = isExpanded ? settings.rowsPerPage.expanded : settings.rowsPerPage.plain
    let asked = visit.inquiry.values("limit").last.flatMap { Int($0) } ?? most
    let size = min(max(1, asked), most)
    let start = visit.inquiry.values("cursor").last.flatMap { Int($0, radix: 36) } ?? 0
    let shown = rows.dropFirst(max(0, start)).prefix(size)
    let commit = repository.commits.first
    let body = JSON.list(shown.map { $0.json(lastCommit: isExpanded ? commit : nil) })
    let end = max(0, start) + size
    guard end < rows.count else { return try .json(body) }
    var parameters = ["limit=\(size)", "cursor=\(String(end, radix: 36))"]
    for name in ["expand", "recursive"] where visit.inquiry.isSet(name) {
      parameters.insert("\(name)=true", at: 0)
    }
    let next = "\(origins.hub)\(visit.inquiry.path)?\(parameters.joined(separator: "&"))"
    return try .json(body, headers: [("Link", "<\(next)>; rel=\"next\"")])
  }
}
