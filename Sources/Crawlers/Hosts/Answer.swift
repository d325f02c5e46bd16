// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Digests
import Foundation

/// What a host's status means for the one question "is it there?".
///
/// 404, 410, 451 and a 401 without token or error code are the host's answer, unless an interface sent
/// to another host for it. Every other status, HTML where JSON is due, and every fault of transport are
/// failures to see.
package enum Answer: Sendable {
  case found(FetchResponse)
  case gated(FetchResponse)
  /// Not there, or not for anyone: `dead`, `missingOrPrivate` or `withdrawn`.
  case absent(Standing, FetchResponse)
  case unseen(FetchError)

  /// What is due in the body.
  package enum Due: Sendable {
    case json
    case text
    case html
  }

  package init(_ response: FetchResponse, due: Due) {
    switch response.status {
    case 200..<300: self = Self.checked(response, due: due)
    // An interface that sends elsewhere, as to a login, has not answered by what stands there.
    case 400..<500 where due == .json && response.isElsewhere:
      self = .unseen(FetchError(.status(response.status), url: response.url))
    case 401, 403: self = Self.refused(response)
    case 404 where response.headers["X-Error-Code"] == "RepoNotFound":
      self = .absent(.missingOrPrivate, response)
    case 404 where response.isHTML && due == .json:
      self = .unseen(FetchError(.status(404), url: response.url))
    case 404, 410: self = .absent(.dead, response)
    case 451: self = .absent(.withdrawn, response)
    default:
      self = .unseen(
        response.isHTML && due != .html
          ? response.wrongType(due) : FetchError(.status(response.status), url: response.url)
      )
    }
  }

  private static func checked(_ response: FetchResponse, due: Due) -> Answer {
    if response.isHTML, due != .html { return .unseen(response.wrongType(due)) }
    // A challenge page is served as 202 before the thing itself; 204 and 205 bring nothing.
    guard [200, 203, 206].contains(response.status) else {
      return .unseen(FetchError(.status(response.status), url: response.url))
    }
    if due == .text, response.beginsAsPage { return .unseen(response.wrongType(due)) }
    return .found(response)
  }

  private static func refused(_ response: FetchResponse) -> Answer {
    switch response.headers["X-Error-Code"] {
    case "GatedRepo":
      return response.says("is disabled") ? .absent(.withdrawn, response) : .gated(response)
    case nil where response.says("Access to this resource is disabled"):
      return .absent(.withdrawn, response)
    case nil where response.status == 401 && !response.sentToken && !response.isHTML:
      return .absent(.missingOrPrivate, response)
    default:
      return .unseen(
        response.isHTML
          ? response.wrongType(.json) : FetchError(.status(response.status), url: response.url)
      )
    }
  }
}

extension Fetcher {
  /// Asks, and says what the answer means.
  package func answer(_ request: FetchRequest, due: Answer.Due) async -> Answer {
    do throws(FetchError) {
      let response = try await fetch(request)
      if request.method != .head, let lack = response.lack {
        return .unseen(FetchError(.truncated(detail: lack), url: response.url))
      }
      if let range = request.range, let other = response.misplaced(range) {
        return .unseen(FetchError(.unreadable(what: other), url: response.url))
      }
      return Answer(response, due: due)
    } catch {
      return .unseen(error)
    }
  }
}

extension FetchResponse {
  /// What is missing of a body that is shorter than its head says; nil where nothing is.
  ///
  /// A packed body has another length than what came of it.
  fileprivate var lack: String? {
    let packing = headers["Content-Encoding"] ?? "identity"
    guard (200..<300).contains(status), !isCut, packing == "identity",
      let length = headers["Content-Length"].flatMap({ Int($0.trimmed) }), length > body.count
    else { return nil }
    return "after \(body.count) of \(length) bytes"
  }

  /// What a part is instead of one that begins where `range` does; nil where nothing speaks against
  /// it.
  fileprivate func misplaced(_ range: ClosedRange<Int>) -> String? {
    guard status == 206 else { return nil }
    if headers["Content-Type"]?.lowercased().hasPrefix("multipart/") == true {
      return "several parts in place of one"
    }
    guard let start = partRange?.lowerBound, start != range.lowerBound else { return nil }
    return "bytes from \(start) on, where those from \(range.lowerBound) on were asked for"
  }

  /// Whether another host than the one that was asked first answered.
  fileprivate var isElsewhere: Bool {
    guard let first = hops.first else { return false }
    return WebAddress(first.url)?.authority != WebAddress(url)?.authority
  }

  var isHTML: Bool {
    headers["Content-Type"]?.lowercased().hasPrefix("text/html") == true
  }

  /// Whether the body is a whole HTML page, whatever its type says: a check for robots, not a card.
  var beginsAsPage: Bool {
    let start = String(decoding: body.prefix(64), as: UTF8.self).trimmed.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }

  /// SHA-256 of the body.
  var sha256: String { SHA256.hex(body) }

  func wrongType(_ due: Answer.Due) -> FetchError {
    let expected =
      switch due {
      case .json: "JSON"
      case .text: "text"
      case .html: "a page"
      }
    return FetchError(.wrongType(expected: expected, got: "an HTML page"), url: url)
  }

  /// Whether its error message holds `words`.
  func says(_ words: String) -> Bool {
    if headers["X-Error-Message"]?.contains(words) == true { return true }
    return String(decoding: body.prefix(2_000), as: UTF8.self).contains(words)
  }

  /// The body as a JSON value of `type`.
  func decoded<Value: Decodable>(_ type: Value.Type) throws(FetchError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(body))
    } catch {
      throw FetchError(.unreadable(what: "JSON of another shape, or none"), url: url)
    }
  }
}
