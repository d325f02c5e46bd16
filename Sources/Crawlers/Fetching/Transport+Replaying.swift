// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Transport {
  /// Answers from `recording`; what it does not hold fails as not recorded.
  ///
  /// A range that was not asked for itself is cut from the whole where that was recorded.
  package static func replaying(_ recording: Recording) -> Transport {
    let known = Dictionary(
      recording.exchanges.map { (Exchange.Key($0), $0) },
      uniquingKeysWith: { _, last in last }
    )
    let refusals = recording.refusals
    return Transport { request, _ throws(FetchError) in
      if let exchange = known[Exchange.Key(request, range: request.range)] {
        return try exchange.answer(to: request)
      }
      if let whole = known[Exchange.Key(request, range: nil)] {
        return try whole.answer(to: request)
      }
      let refusal = WebAddress(request.url).flatMap { refusals[$0.authority] }
      throw FetchError(refusal ?? .notRecorded, url: request.url)
    }
  }
}

extension Recording {
  /// How hosts refused every connection, by authority: these were not asked anything more.
  fileprivate var refusals: [String: FetchError.Problem] {
    var refusals: [String: FetchError.Problem] = [:]
    for exchange in exchanges {
      guard case .unreachable? = exchange.failure, let address = WebAddress(exchange.url) else {
        continue
      }
      refusals[address.authority] = exchange.failure
    }
    return refusals
  }
}

extension Exchange {
  /// The answer kept, as the host would have given it to `request`.
  fileprivate func answer(to request: FetchRequest) throws(FetchError) -> FetchResponse {
    if let failure { throw FetchError(failure, url: request.url) }
    var response = FetchResponse(
      url: request.url,
      status: status,
      headers: headers,
      body: request.method == .head ? [] : body,
      at: headers["Date"].flatMap(HTTPDate.iso8601) ?? at,
      sentToken: sentToken
    )
    if status == 200, let tag = request.knownTag, tag == headers["ETag"] {
      response.status = 304
      response.body = []
    } else if status == 200, range == nil, let wanted = request.range, request.method == .get {
      response.cut(to: wanted)
    }
    let limit = request.limit ?? .max
    if request.prefixSuffices, response.status < 300, response.body.count > limit {
      response.body = Array(response.body.prefix(limit))
      response.isCut = true
    }
    guard response.status >= 300 || response.body.count <= limit else {
      throw FetchError(.tooLarge(limit: limit), url: request.url)
    }
    return response
  }
}

extension FetchResponse {
  /// Turns the whole into the part asked for, 206, or into 416 where it ends before that.
  fileprivate mutating func cut(to range: ClosedRange<Int>) {
    let total = body.count
    guard range.lowerBound >= 0, range.lowerBound < total else {
      status = 416
      headers.append("Content-Range", "bytes */\(total)")
      body = []
      return
    }
    let last = min(range.upperBound, total - 1)
    status = 206
    headers.append("Content-Range", "bytes \(range.lowerBound)-\(last)/\(total)")
    body = Array(body[range.lowerBound...last])
  }
}
