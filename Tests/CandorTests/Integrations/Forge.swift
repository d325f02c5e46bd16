// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import FlyingFox
import FlyingSocks
import Foundation

/// Plays the part of a forge's API that a comment needs: it lists, creates and renews notes.
actor Forge {
  /// Which forge it is; paths and the names of fields differ.
  enum Kind: Sendable {
    case gitHub
    case gitLab
  }

  /// A note on a pull or merge request.
  struct Note: Sendable, Hashable {
    var id: Int
    var author: String
    var body: String
  }

  /// What was asked: "PATCH /repos/acme/tiny/issues/comments/7".
  private(set) var asked: [String] = []
  /// The headers that brought the token, their names in lower case.
  private(set) var tokens: Set<String> = []
  private(set) var notes: [Note]
  private let kind: Kind
  private let refusal: Int?

  /// A forge that holds `notes`, or one that answers `refusal` to everything.
  init(_ kind: Kind, notes: [Note] = [], refusal: Int? = nil) {
    self.kind = kind
    self.notes = notes
    self.refusal = refusal
  }

  /// Serves on loopback while `body` runs, which gets the address of the API.
  @discardableResult
  func serving<Result: Sendable>(
    _ body: @Sendable (_ api: String) async throws -> Result
  ) async throws -> Result {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0),
      timeout: 600,
      logger: .disabled
    )
    await server.appendRoute("*") { try await self.answer($0) }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do { try await server.run() } catch is CancellationError {}
      }
      try await server.waitUntilListening(timeout: 600)
      guard case .ip4(_, let port)? = await server.listeningAddress else { throw NotListening() }
      let result = try await body("http://127.0.0.1:\(port)")
      await server.stop()
      group.cancelAll()
      return result
    }
  }

  private static let secrets: Set = ["authorization", "private-token"]

  /// What kept it from starting.
  struct NotListening: Error {}

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    asked.append("\(request.method.rawValue) \(request.path)")
    for (name, value) in request.headers where Self.secrets.contains(name.rawValue.lowercased()) {
      tokens.insert("\(name.rawValue.lowercased()): \(value)")
    }
    if let refusal {
      return json(#"{"message":"no"}"#, status: HTTPStatusCode(refusal, phrase: "Refused"))
    }
    if request.path == "/graphql" {
      return json(#"{"data":{"viewer":{"login":"openness-bot"}}}"#)
    }
    if kind == .gitLab, request.path == "/user" { return json(#"{"username":"openness-bot"}"#) }
    if request.method == .GET { return json(try list(request)) }
    return try await keep(request)
  }

  private func list(_ request: HTTPRequest) throws -> String {
    func number(_ name: String) -> Int { request.query[name].flatMap { Int($0) } ?? 1 }
    let size = number("per_page")
    let page = notes.dropFirst((number("page") - 1) * size).prefix(size)
    return try "[" + page.map(text).joined(separator: ",") + "]"
  }

  private func text(_ note: Note) throws -> String {
    let author: [String: Any] =
      kind == .gitHub ? ["user": ["login": note.author]] : ["author": ["username": note.author]]
    let fields = author.merging(["id": note.id, "body": note.body]) { $1 }
    let data = try JSONSerialization.data(withJSONObject: fields)
    return String(decoding: data, as: UTF8.self)
  }

  private func keep(_ request: HTTPRequest) async throws -> HTTPResponse {
    struct Sent: Decodable { var body: String }
    let sent = try JSONDecoder().decode(Sent.self, from: try await request.bodyData)
    if request.method == .POST {
      notes.append(Note(id: 1000 + notes.count, author: "openness-bot", body: sent.body))
      return json("{}", status: .created)
    }
    let id = request.path.split(separator: "/").last.flatMap { Int($0) }
    guard let place = notes.firstIndex(where: { $0.id == id }) else {
      return json("{}", status: .notFound)
    }
    notes[place].body = sent.body
    return json("{}")
  }

  private func json(_ text: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [.contentType: "application/json"],
      body: Data(text.utf8)
    )
  }
}
