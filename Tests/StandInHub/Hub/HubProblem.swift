// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the hub answers instead of what was asked.
enum HubProblem: Error, Sendable, Hashable {
  /// The repository has another name; the address there.
  case moved(String)
  /// Missing or private, which the hub doesn't tell apart.
  case hidden(Caller)
  case gated(id: String, Caller)
  case badToken
  case disabled
  case noRevision(String)
  case noEntry
  case noCroissant
  case badExpand
  /// A cache address that names a branch.
  case notACommit
  case unrecorded

  private static let invalid = "Invalid username or password."

  /// Status, `X-Error-Code`, and the words.
  private var parts: (status: Int, code: String?, words: String) {
    switch self {
    case .moved(let location): (307, nil, "Temporary Redirect. Redirecting to \(location)")
    case .hidden(.anonymous): (401, nil, Self.invalid)
    case .hidden(.rejected), .badToken:
      (401, nil, "Invalid credentials in Authorization header")
    case .hidden(.known): (404, "RepoNotFound", "Repository not found")
    case .gated(let id, .known):
      (
        403, "GatedRepo",
        "Access to model \(id) is restricted and you are not in the authorized list. "
          + "Visit https://huggingface.co/\(id) to ask for access."
      )
    case .gated(let id, _):
      (
        401, "GatedRepo",
        "Access to model \(id) is restricted. You must have access to it and be authenticated "
          + "to access it. Please log in."
      )
    case .disabled: (403, nil, "Access to this resource is disabled.")
    case .noRevision(let name): (404, "RevisionNotFound", "Invalid rev id: \(name)")
    case .noEntry: (404, "EntryNotFound", "Entry not found")
    case .noCroissant: (404, nil, "The croissant format is not available for this dataset.")
    case .badExpand:
      (400, nil, "Invalid option: expected one of \(HubRouter.expandable.joined(separator: "|"))")
    case .notACommit: (400, nil, "Invalid commit hash")
    case .unrecorded: (503, nil, "Service Unavailable")
    }
  }

  /// The answer of an API or of a file.
  var answer: Answer {
    get throws {
      let (status, code, words) = parts
      if case .unrecorded = self { return .unrecorded }
      if case .moved(let location) = self {
        return .text(words, status: status).with("Location", location)
      }
      var headers = [("X-Error-Message", words)]
      if let code { headers.append(("X-Error-Code", code)) }
      return try .json(["error": .string(words)], status: status, headers: headers)
    }
  }

  /// The answer of a page.
  func page(missing: Int) throws -> Answer {
    switch self {
    case .moved, .unrecorded: return try answer
    case .hidden:
      return .html(
        "<!doctype html><html><head><title>404 - Hugging Face</title></head><body><h1>404</h1>"
          + "<p>Sorry, we can't find the page you are looking for.</p></body></html>",
        status: missing
      )
    default:
      let (status, _, words) = parts
      return .html(
        "<!doctype html><html><body><h1>\(status)</h1><p>\(words)</p></body></html>",
        status: status
      )
    }
  }
}
