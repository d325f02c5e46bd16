// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import Crawlers

/// A transport that answers from a script: for each address, what it says the first time, then next.
actor ScriptedHost {
  /// A request as it went over the wire.
  struct Sent: Hashable {
    var url: String
    var authorization: String?
    var body: String?
  }

  typealias Answer = Result<FetchResponse, FetchError>

  private var script: [String: [Answer]]
  private(set) var sent: [Sent] = []
  private(set) var waits: [Duration] = []

  /// The last answer of an address is its answer from then on.
  init(_ script: [String: [Answer]]) {
    self.script = script
  }

  nonisolated var transport: Transport {
    Transport { request, extras throws(FetchError) in
      try await self.answer(request, extras).get()
    }
  }

  func note(_ wait: Duration) { waits.append(wait) }

  private func answer(_ request: FetchRequest, _ extras: Transport.Extras) -> Answer {
    sent.append(
      Sent(url: request.url, authorization: extras.authorization, body: request.body)
    )
    guard var answers = script[request.url], let answer = answers.first else {
      return .failure(FetchError(.notRecorded, url: request.url))
    }
    if answers.count > 1 { answers.removeFirst() }
    script[request.url] = answers
    return answer.map {
      var response = $0
      response.url = request.url
      response.sentToken = extras.authorization != nil
      return response
    }
  }
}

extension Result where Success == FetchResponse, Failure == FetchError {
  static func status(_ status: Int, _ fields: [(String, String)] = []) -> Self {
    .success(FetchResponse(url: "", status: status, headers: Headers(fields)))
  }

  static func to(_ location: String, status: Int = 302) -> Self {
    .status(status, [("Location", location)])
  }

  static func fault(_ problem: FetchError.Problem) -> Self {
    .failure(FetchError(problem, url: "https://hub.example/"))
  }
}
