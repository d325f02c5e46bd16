// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import FlyingFox

/// Which host a listener plays.
enum Listening: Sendable {
  /// One, under a prefix.
  case one(String, prefix: String)
  /// Many: the first part of the path is the host.
  case many

  /// The inquiry that `request` makes; nil if it's for nobody here.
  func inquiry(_ request: HTTPRequest) async throws -> Inquiry? {
    let path = request.target.path()
    switch self {
    case .one(let host, let prefix):
      guard path.hasPrefix(prefix) else { return nil }
      return try await inquiry(request, host: host, path: String(path.dropFirst(prefix.count)))
    case .many:
      guard let host = path.split(separator: "/").first else { return nil }
      let rest = String(path.dropFirst(host.count + 1))
      return try await inquiry(request, host: String(host), path: rest)
    }
  }

  private func inquiry(
    _ request: HTTPRequest,
    host: String,
    path: String
  ) async throws -> Inquiry {
    var headers: [String: String] = [:]
    for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
    return Inquiry(
      method: request.method.rawValue,
      host: host,
      path: path.isEmpty ? "/" : path,
      query: request.target.query(),
      headers: headers,
      body: String(decoding: try await request.bodyData, as: UTF8.self)
    )
  }
}

extension HTTPServer {
  /// Answers everything as `listening` says.
  func listen(as listening: Listening, _ playing: Playing) {
    appendRoute("*") { request in
      guard let inquiry = try await listening.inquiry(request) else {
        return Answer.text("No such host.\n", status: 404).response(to: request.method.rawValue)
      }
      return await playing.answer(inquiry).response(to: inquiry.method)
    }
  }
}
