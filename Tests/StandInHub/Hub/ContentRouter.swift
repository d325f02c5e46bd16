// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The network that large files come from: its own host, its own tags, no tokens.
struct ContentRouter: Sendable {
  private let files: [String: HubFile]

  init(world: World) {
    var files: [String: HubFile] = [:]
    for file in (world.models + world.datasets).flatMap(\.files) {
      if let payload = file.payload { files[payload.sha256] = file }
    }
    self.files = files
  }

  func answer(_ inquiry: Inquiry) -> Answer {
    // As the real one: a second way to authenticate is an error, and a leaked token gets noticed.
    guard inquiry.headers["authorization"] == nil else {
      return .text("<Error><Code>InvalidArgument</Code></Error>", status: 400, type: "text/xml")
    }
    guard !inquiry.values("Signature").isEmpty else {
      return .text("<Error><Code>AccessDenied</Code></Error>", status: 403, type: "text/xml")
    }
    guard let file = files[inquiry.segments.last ?? ""], let payload = file.payload else {
      return .text("<Error><Code>NoSuchKey</Code></Error>", status: 404, type: "text/xml")
    }
    let headers = [
      ("ETag", "\"\(payload.xetHash)\""), ("Content-Type", "application/octet-stream"),
    ]
    return Answer.bytes(of: file.content, for: inquiry, headers: headers)
  }
}
