// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension HubRouter {
  /// Files that a gate leaves open, by exact name and through `/resolve` only.
  private static let openFiles: Set = ["README.md", "LICENSE", "LICENSE.md", "LICENSE.txt"]

  /// `GET /{id}/resolve/{revision}/{path}`.
  func resolve(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    let (revision, path) = visit.place.revisionAndPath
    try admit(visit.caller, to: repository, for: path)
    let commit = try commit(revision, of: repository)
    let file = try file(path, at: commit, of: repository)
    if let payload = file.payload {
      return content(of: payload, commit: commit, repository)
    }
    guard file.content != .unrecorded, let oid = file.oid else { throw HubProblem.unrecorded }
    if commit.isEmpty {
      return Answer.bytes(of: file.content, for: visit.inquiry, headers: [("ETag", "\"\(oid)\"")])
    }
    let headers = [("X-Repo-Commit", commit), ("ETag", "\"\(oid)\"")]
    if visit.inquiry.knows("\"\(oid)\"") { return Answer(304, headers: headers) }
    let escaped = Self.escaped(path)
    let original = Self.escaped("/\(repository.id)/resolve/\(revision)/\(path)", slash: false)
    let location =
      "\(origins.prefix)/api/resolve-cache/\(repository.kind.rawValue)/\(repository.id)/"
      + "\(commit)/\(escaped)?\(original)=&etag=%22\(oid)%22"
    return Answer.text("Temporary Redirect. Redirecting to \(location)", status: 307)
      .with("Location", location).with(headers[0].0, headers[0].1)
      .with(headers[1].0, headers[1].1)
  }

  /// The way to the content network, whose address only a signature opens.
  private func content(
    of payload: HubFile.Payload,
    commit: String,
    _ repository: HubRepository
  ) -> Answer {
    let location =
      "\(origins.content)/xet-bridge-us/\(repository.number)/\(payload.sha256)"
      + "?Expires=1795408000&Policy=eyJTdGF0ZW1lbnQi&Signature=c3RhbmQtaW4&Key-Pair-Id=K1"
    let answer = Answer(
      302,
      headers: [
        ("Location", location),
        ("X-Linked-Size", "\(payload.size)"), ("X-Linked-Etag", "\"\(payload.sha256)\""),
        ("X-Xet-Hash", payload.xetHash),
        ("Link", "<\(origins.hub)/api/xet-auth>; rel=\"xet-auth\""),
      ]
    )
    return commit.isEmpty ? answer : answer.with("X-Repo-Commit", commit)
  }

  /// `GET /api/resolve-cache/models/{id}/{commit}/{path}`.
  func cached(_ inquiry: Inquiry, _ caller: Caller) throws -> Answer {
    let parts = inquiry.segments.dropFirst(2)
    let named = parts.dropFirst(1).prefix { !Self.isRevision($0) }
    guard let kind = parts.first, !named.isEmpty,
      let place = HubPlace(path: "/api/\(kind)/\(named.joined(separator: "/"))")
    else { throw HubProblem.notACommit }
    let rest = Array(parts.dropFirst(1 + named.count))
    let repository = try index.find(place, caller: caller)
    guard let commit = rest.first, commit.count == 40 else { throw HubProblem.notACommit }
    let path = rest.dropFirst().joined(separator: "/")
    try admit(caller, to: repository, for: path)
    guard repository.commit(of: commit) == commit else { throw HubProblem.noRevision(commit) }
    let file = try file(path, at: commit, of: repository)
    let tag = "\"\(file.oid ?? "")\""
    let headers = [("X-Repo-Commit", commit), ("ETag", tag), ("Content-Type", Self.type(of: path))]
    if inquiry.knows(tag) { return Answer(304, headers: headers) }
    return Answer.bytes(of: file.content, for: inquiry, headers: headers).dated(repository.date)
  }

  /// `GET /{id}/raw/{revision}/{path}`: no conditional requests here, and pointers stay pointers.
  func raw(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    try admit(visit.caller, to: repository)
    let (revision, path) = visit.place.revisionAndPath
    let commit = try commit(revision, of: repository)
    let file = try file(path, at: commit, of: repository)
    let content = file.payload.map { Content.bytes(Array($0.pointer.utf8)) } ?? file.content
    let headers = [
      ("X-Repo-Commit", commit), ("ETag", "\"\(file.oid ?? "")\""),
      ("Content-Type", "text/plain; charset=utf-8"),
    ]
    return Answer.bytes(of: content, for: visit.inquiry, headers: headers)
  }

  /// `GET /{id}/blob/{revision}/{path}`.
  func blobPage(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    try admit(visit.caller, to: repository)
    let (revision, path) = visit.place.revisionAndPath
    let commit = try commit(revision, of: repository)
    let file = try file(path, at: commit, of: repository)
    return try BlobPage(repository, file: file, revision: revision).answer
  }

  private func admit(
    _ caller: Caller,
    to repository: HubRepository,
    for path: String
  ) throws(HubProblem) {
    if repository.isGated, Self.openFiles.contains(path), !repository.isDisabled { return }
    try admit(caller, to: repository)
  }

  private func file(
    _ path: String,
    at commit: String,
    of repository: HubRepository
  ) throws(HubProblem) -> HubFile {
    if let file = repository.file(path, at: commit) { return file }
    throw repository.listsAllFiles ? .noEntry : .unrecorded
  }

  private static func isRevision(_ part: String) -> Bool {
    part == "main" || part.count == 40 && part.allSatisfy(\.isHexDigit)
  }

  private static func escaped(_ path: String, slash: Bool = true) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: slash ? "-._~/" : "-._~")
    return path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
  }

  private static func type(of path: String) -> String {
    path.hasSuffix(".json") ? "application/json" : "text/plain; charset=utf-8"
  }
}
