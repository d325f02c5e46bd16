// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the API answers about one repository.
struct CodeAnswers: Sendable {
  private let code: CodeRepository

  init(_ code: CodeRepository) {
    self.code = code
  }

  /// Answers what follows the repository in the path.
  func answer(_ inquiry: Inquiry, _ rest: [String]) throws -> Answer {
    let path = rest.dropFirst().joined(separator: "/")
    switch (rest.first, rest.count) {
    case (nil, _):
      switch code.facts {
      case .made(let changes): return try .json(facts(changes))
      case .recorded(let facts): return try .json(facts)
      case .unrecorded: return .unrecorded
      }
    case ("git", 3...) where rest[1] == "trees":
      return try tree(rest.dropFirst(2).joined(separator: "/"), inquiry)
    case ("license", 1): return try license(inquiry)
    case ("readme", 1): return try contents(of: readme, inquiry)
    case ("contents", _): return try contents(at: path, inquiry)
    default: return GitHubRouter.notFound
    }
  }

  private func facts(_ changes: [String: JSON]) -> JSON {
    var facts: JSON = [
      "id": .integer(code.number), "full_name": .string(code.id),
      "name": .string(code.id.split(separator: "/").last.map(String.init) ?? ""),
      "private": .bool(code.isPrivate), "fork": false, "archived": false, "disabled": false,
      "default_branch": .string(code.defaultBranch), "license": licenseFacts,
      "size": .integer(code.files.compactMap(\.size).reduce(0, +) / 1024),
      "pushed_at": "2026-02-03T04:05:06Z",
      "html_url": .string("https://\(Host.forge)/\(code.id)"),
    ]
    for (name, value) in changes { facts[name] = value }
    return facts
  }

  private var licenseFacts: JSON {
    guard let license = code.license else { return .null }
    let key = license == "NOASSERTION" ? "other" : license.lowercased()
    return ["key": .string(key), "spdx_id": .string(license), "name": .string(license)]
  }

  /// The listing of a branch, a commit, or a folder by its id.
  private func tree(_ name: String, _ inquiry: Inquiry) throws -> Answer {
    if code.isEmpty { return GitHubRouter.problem(409, "Git Repository is empty.") }
    let all = code.tree
    let folder = all.first { $0.kind == .tree && $0.oid == name }
    guard folder != nil || ["HEAD", code.defaultBranch, code.sha].contains(name) else {
      return GitHubRouter.notFound
    }
    guard code.listsAllFiles else { return .unrecorded }
    let base = folder.map { "\($0.path)/" } ?? ""
    let isRecursive = !inquiry.values("recursive").isEmpty
    let rows = all.filter { row in
      row.path.hasPrefix(base)
        && (isRecursive || !row.path.dropFirst(base.count).contains("/"))
    }
    let limit = isRecursive && folder == nil ? code.listingLimit : rows.count
    let sha = folder?.oid ?? code.sha
    return try .json([
      "sha": .string(sha), "truncated": .bool(rows.count > limit),
      "url": .string("https://\(Host.api)/repos/\(code.id)/git/trees/\(sha)"),
      "tree": .list(rows.prefix(limit).map { row($0, base: base) }),
    ])
  }

  private func row(_ file: CodeFile, base: String) -> JSON {
    var row: JSON = [
      "path": .string(String(file.path.dropFirst(base.count))),
      "mode": .string(file.mode), "type": .string(file.kind.rawValue),
      "sha": .string(file.oid),
    ]
    if file.kind == .blob { row["size"] = file.size.map(JSON.integer) }
    return row
  }

  private var readme: CodeFile? {
    code.files.first { $0.kind == .blob && $0.path.lowercased().hasPrefix("readme") }
  }

  private func license(_ inquiry: Inquiry) throws -> Answer {
    let names = ["license", "licence", "copying"]
    let file = code.files.first { file in
      file.kind == .blob && names.contains { file.path.lowercased().hasPrefix($0) }
    }
    return try contents(of: file, inquiry, beside: ["license": licenseFacts])
  }

  private func contents(at path: String, _ inquiry: Inquiry) throws -> Answer {
    let ref = inquiry.values("ref").last ?? "HEAD"
    guard ["HEAD", code.defaultBranch, code.sha].contains(ref) else {
      return GitHubRouter.notFound
    }
    if let file = code.files.first(where: { $0.path == path }) {
      return try contents(of: file, inquiry)
    }
    let base = path.isEmpty ? "" : "\(path)/"
    let rows = code.tree.filter { row in
      row.path.hasPrefix(base) && !row.path.dropFirst(base.count).contains("/")
    }
    if rows.isEmpty { return code.listsAllFiles ? GitHubRouter.notFound : .unrecorded }
    return try .json(.list(rows.map(description)))
  }

  private func contents(
    of file: CodeFile?,
    _ inquiry: Inquiry,
    beside: JSON = [:]
  ) throws -> Answer {
    guard let file else { return code.listsAllFiles ? GitHubRouter.notFound : .unrecorded }
    guard case .bytes(let bytes) = file.content else {
      return file.kind == .blob ? .unrecorded : try .json(description(file))
    }
    if inquiry.headers["accept"]?.contains("raw") == true {
      return Answer.bytes(
        of: file.content,
        for: inquiry,
        headers: [("Content-Type", "application/vnd.github.raw; charset=utf-8")]
      )
    }
    var body = description(file)
    body["encoding"] = "base64"
    body["content"] = .string(
      Data(bytes).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
    )
    for (name, value) in beside.fields { body[name] = value }
    return try .json(body)
  }

  private func description(_ file: CodeFile) -> JSON {
    let kinds: [CodeFile.Kind: JSON] = [.blob: "file", .tree: "dir", .commit: "submodule"]
    return [
      "path": .string(file.path), "sha": .string(file.oid),
      "name": .string(file.path.split(separator: "/").last.map(String.init) ?? ""),
      "type": kinds[file.kind] ?? .null, "size": .integer(file.size ?? 0),
      "html_url": .string(
        "https://\(Host.forge)/\(code.id)/blob/\(code.defaultBranch)/\(file.path)"
      ),
      "download_url": file.kind == .blob
        ? .string("https://\(Host.raw)/\(code.id)/\(code.defaultBranch)/\(file.path)") : .null,
    ]
  }
}
