// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PoliteAsking {
  /// Asks, and follows where the host points, within the policy.
  func follow(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    var step = try firstStep(request)
    var hops: [FetchResponse.Hop] = []
    while true {
      var response = try await answer(step)
      guard let location = Self.location(of: response, to: step.request) else {
        response.hops = hops
        return response
      }
      hops.append(
        FetchResponse.Hop(url: response.url, status: response.status, headers: response.headers)
      )
      guard hops.count <= policy.redirects else {
        throw FetchError(
          .badRedirect(detail: "more than \(policy.redirects) in a row"),
          url: request.url
        )
      }
      step = try next(after: step, sentToken: response.sentToken, to: location)
    }
  }

  private func firstStep(_ request: FetchRequest) throws(FetchError) -> Step {
    guard let address = WebAddress(request.url) else {
      throw FetchError(.refusedAddress(detail: "not an http or https address"), url: request.url)
    }
    guard policy.admits(address) else { throw FetchError(.excluded, url: request.url) }
    var asked = request
    asked.limit = request.limit ?? policy.bodyLimit
    return Step(
      request: asked,
      address: address,
      // What is posted asks for what everybody may see.
      authorization: request.method == .post ? nil : policy.authorization(for: address),
      isFree: false,
      scope: policy.redirectScope(of: address.host)
    )
  }

  /// Where to ask next.
  ///
  /// What is posted is meant for its address alone: where that only points on, its status is the answer.
  private static func location(of response: FetchResponse, to request: FetchRequest) -> String? {
    guard request.method != .post, [301, 302, 303, 307, 308].contains(response.status) else {
      return nil
    }
    return response.headers["Location"]
  }

  private func next(
    after step: Step,
    sentToken: Bool,
    to location: String
  ) throws(FetchError) -> Step {
    let from = step.address
    guard let address = WebAddress(location, relativeTo: from) else {
      throw FetchError(
        .badRedirect(detail: "'\(location.prefix(200))' is no http or https address"),
        url: step.request.url
      )
    }
    let isMirrored = policy.isMirrored(from, sendingTo: address)
    guard isMirrored || policy.admits(address) else {
      throw FetchError(.excluded, url: step.request.url)
    }
    guard isMirrored || policy.admits(address, behind: step.scope) else {
      throw FetchError(
        .badRedirect(detail: "to \(address.authority), which is none of its host's own"),
        url: step.request.url
      )
    }
    let isDowngrade = from.scheme == .https && address.scheme == .http
    guard !isDowngrade || isMirrored || policy.allowedHosts.contains(address.host) else {
      throw FetchError(
        .badRedirect(detail: "from https to \(address.text)"),
        url: step.request.url
      )
    }
    let isSameHost = address.authority == from.authority && address.scheme == from.scheme
    var request = step.request
    request.url = address.text
    // What one host named its file, and what opens its door, is nothing to another.
    if !isSameHost { request.knownTag = nil }
    return Step(
      request: request,
      address: address,
      authorization: isSameHost && sentToken ? step.authorization : nil,
      isFree: isSameHost,
      scope: step.scope ?? policy.redirectScope(of: address.host),
      isMirrored: isMirrored
    )
  }
}
