// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension Exchange {
  /// Whether the body can stand in the file itself and be read there.
  var isText: Bool {
    !body.contains(0) && String(validating: body, as: UTF8.self) != nil
  }

  /// The exchange file, its body left out where `bodyFile` names another file for it.
  package func bytes(bodyFile: String? = nil) -> [UInt8] {
    var head = "\(method.rawValue) \(url)\n"
    if let range { head += "Range: \(ByteRange.field(range))\n" }
    if let posted { head += "Body: \(posted)\n" }
    if let at { head += "Date: \(at)\n" }
    if sentToken { head += "Authorization: not kept\n" }
    head += "\n"
    if let failure { return Array((head + "FAILED \(Self.json(failure))\n").utf8) }
    head += "HTTP/1.1 \(status)\(Self.reasons[status].map { " \($0)" } ?? "")\n"
    for field in headers.fields { head += "\(field.name): \(field.value)\n" }
    if let bodyFile { head += "Body-File: \(bodyFile)\n" }
    return Array((head + "\n").utf8) + (bodyFile == nil ? body : [])
  }

  private static func json(_ failure: FetchError.Problem) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(failure), as: UTF8.self)
    } catch {
      preconditionFailure("a failure holds only text and integers: \(error)")
    }
  }

  private static let reasons = [
    200: "OK", 206: "Partial Content", 301: "Moved Permanently", 302: "Found", 303: "See Other",
    304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request",
    401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    410: "Gone", 416: "Range Not Satisfiable", 429: "Too Many Requests",
    451: "Unavailable For Legal Reasons", 500: "Internal Server Error", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout",
  ]
}
