// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The code host: its API, its raw files, its landing pages.
struct GitHubRouter: Sendable {
  /// The moment that its clock shows, in seconds: that of ``Settings/date``.
  static let epoch = 1_795_407_960

  /// What the API answers when the limit is spent.
  static let exhausted = problem(403, "API rate limit exceeded for 127.0.0.1.")

  private let byID: [String: CodeRepository]
  private let former: [String: CodeRepository]
  private let tokens: [String: Set<String>]
  private let isRecorded: Bool

  init(world: World) {
    let pairs = world.code.map { ($0.id.lowercased(), $0) }
    byID = Dictionary(pairs) { first, _ in first }
    let old = world.code.flatMap { code in code.formerIDs.map { ($0.lowercased(), code) } }
    former = Dictionary(old) { first, _ in first }
    tokens = world.tokens
    isRecorded = world.isRecorded
  }

  /// Answers one inquiry to any of the hosts.
  func answer(_ inquiry: Inquiry) throws -> Answer {
    let parts = inquiry.segments
    if isUnsaid(inquiry, parts) { return .unrecorded }
    switch inquiry.host {
    case Host.api: return try api(inquiry, parts)
    case Host.raw: return raw(inquiry, parts)
    case Host.forge:
      guard parts.count >= 2, let code = find(parts[0], parts[1]), !code.isPrivate else {
        return .html("<!doctype html><html><body>Not Found</body></html>", status: 404)
      }
      return try LandingPage(code).answer.dated(code.date)
    default: return .text("The stand-in does not play this host.\n", status: 503)
    }
  }

  /// Whether an inquiry is for a repository of which a recorded world says nothing.
  private func isUnsaid(_ inquiry: Inquiry, _ parts: [String]) -> Bool {
    let id = inquiry.host == Host.api ? Array(parts.dropFirst()) : parts
    guard isRecorded, id.count >= 2, inquiry.host != Host.api || parts[0] == "repos" else {
      return false
    }
    return find(id[0], id[1]) == nil && former["\(id[0])/\(id[1])".lowercased()] == nil
  }

  private func find(_ owner: String, _ name: String) -> CodeRepository? {
    byID["\(owner)/\(name)".lowercased()]
  }

  private func api(_ inquiry: Inquiry, _ parts: [String]) throws -> Answer {
    guard inquiry.headers["user-agent"] != nil else {
      return Self.problem(403, "Request forbidden by administrative rules. Send a User-Agent.")
    }
    let caller = Caller(inquiry, tokens: tokens)
    if caller == .rejected { return Self.problem(401, "Bad credentials") }
    if parts.first == "repositories", parts.count > 1,
      let code = byID.values.first(where: { String($0.number) == parts[1] })
    {
      return try CodeAnswers(code).answer(inquiry, Array(parts.dropFirst(2)))
    }
    guard parts.first == "repos", parts.count > 2 else { return Self.notFound }
    if let code = former["\(parts[1])/\(parts[2])".lowercased()] {
      let rest = parts.dropFirst(3).map { "/\($0)" }.joined()
      return Self.problem(301, "Moved Permanently")
        .with("Location", "https://\(Host.api)/repositories/\(code.number)\(rest)")
    }
    guard let code = find(parts[1], parts[2]), !code.isPrivate || caller.mayEnter(code.id) else {
      return Self.notFound
    }
    if code.isBlocked { return Self.problem(451, "Repository access blocked") }
    return try CodeAnswers(code).answer(inquiry, Array(parts.dropFirst(3))).dated(code.date)
  }

  private func raw(_ inquiry: Inquiry, _ parts: [String]) -> Answer {
    let missing = Answer.text("404: Not Found", status: 404)
    guard parts.count > 3, let code = find(parts[0], parts[1]), !code.isPrivate else {
      return missing
    }
    let refs = ["HEAD", code.defaultBranch, code.sha]
    var path = parts.dropFirst(3)
    if parts[2] == "refs", parts.count > 5, refs.contains(parts[4]) {
      path = parts.dropFirst(5)
    } else if !refs.contains(parts[2]) {
      return missing
    }
    let wanted = path.joined(separator: "/")
    guard let file = code.files.first(where: { $0.path == wanted && $0.kind == .blob }) else {
      return code.listsAllFiles ? missing : .unrecorded
    }
    let tag = "\"\(GitObject.invented(file.oid))\""
    if inquiry.knows(tag) { return Answer(304, headers: [("ETag", tag)]) }
    let headers = [("Content-Type", "text/plain; charset=utf-8"), ("ETag", tag)]
    return Answer.bytes(of: file.content, for: inquiry, headers: headers).dated(code.date)
  }

  /// Missing or private: the API doesn't tell them apart.
  static let notFound = problem(404, "Not Found")

  static func problem(_ status: Int, _ message: String) -> Answer {
    .text(
      "{\"message\":\"\(message)\","
        + "\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"\(status)\"}",
      status: status,
      type: "application/json; charset=utf-8"
    )
  }
}
