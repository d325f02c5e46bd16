// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import FlyingFox
import Foundation

extension Answer {
  /// The answer as the server sends it; a HEAD or a 304 has no body.
  func response(to method: String) -> HTTPResponse {
    var fields = HTTPHeaders()
    for field in headers.fields { fields.addValue(field.value, for: HTTPHeader(field.name)) }
    let code = HTTPStatusCode(status, phrase: Self.phrases[status] ?? "Status")
    let sequence = bodySequence
    let length = ending == .dripping ? 1_000_000 : sequence.count
    if method == "HEAD" || status == 304 {
      if status != 304 { fields[HTTPHeader("Content-Length")] = String(length) }
      return HTTPResponse(statusCode: code, headers: fields)
    }
    if ending == .whole, sequence.zeros == 0 {
      return HTTPResponse(statusCode: code, headers: fields, body: Data(sequence.head))
    }
    let body = HTTPBodySequence(from: sequence, count: length, suggestedBufferSize: 65_536)
    return HTTPResponse(statusCode: code, headers: fields, body: body)
  }

  private var bodySequence: BodySequence {
    switch body {
    case .bytes(let bytes): BodySequence(head: bytes, zeros: 0, ending: ending)
    case .sparse(let head, let size):
      BodySequence(head: head, zeros: max(0, size - head.count), ending: ending)
    case .beginning, .unrecorded: BodySequence(head: [], zeros: 0, ending: ending)
    }
  }

  private static let phrases = [
    200: "OK", 206: "Partial Content", 301: "Moved Permanently", 302: "Found",
    304: "Not Modified", 307: "Temporary Redirect", 400: "Bad Request", 401: "Unauthorized",
    403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 409: "Conflict", 410: "Gone",
    416: "Range Not Satisfiable", 429: "Too Many Requests", 500: "Internal Server Error",
    502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
    451: "Unavailable For Legal Reasons",
  ]
}
