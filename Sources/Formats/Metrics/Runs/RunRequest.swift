// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What to send to a host of runs, without a key and without cookies.
package struct RunRequest: Sendable, Hashable {
  package enum Method: String, Sendable, Hashable {
    case get = "GET"
    case post = "POST"
  }

  package var method: Method
  package var url: String
  /// JSON, to be sent as `application/json`; nil for a request without a body.
  package var body: String?

  package init(method: Method, url: String, body: String? = nil) {
    self.method = method
    self.url = url
    self.body = body
  }

  /// Posts an object of texts and of one level of objects.
  static func post(_ url: String, _ members: KeyValuePairs<String, String>) -> RunRequest {
    RunRequest(method: .post, url: url, body: object(members))
  }

  /// An object in JSON, whose values are JSON already.
  static func object(_ members: KeyValuePairs<String, String>) -> String {
    "{" + members.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  /// A text in JSON.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        "\\u" + String(scalar.value + 0x10000, radix: 16).suffix(4)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
