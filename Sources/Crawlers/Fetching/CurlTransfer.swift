// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl

/// One exchange under way: what libcurl's callbacks fill, on the loop's queue only.
///
/// A class, because libcurl holds its address until the transfer ends.
final class CurlTransfer {
  let id: Int
  let request: FetchRequest
  let destination: Destination
  let handle: CurlHandle
  let settings: CurlSettings
  let finish: (Result<FetchResponse, FetchError>) -> Void
  /// The list of request fields that libcurl reads from while it sends.
  var fields: UnsafeMutablePointer<curl_slist>?
  var sentToken = false

  var status = 0
  var headers = Headers()
  var headerBytes = 0
  var isHeadComplete = false
  var body: [UInt8] = []
  /// Why a callback ended the transfer; says more than libcurl's own code.
  var fault: FetchError.Problem?
  /// Whether enough of an error's page has come: its status is the answer, not its length.
  var isCut = false
  var packing = BodyPacking.none
  /// Bytes of the body that came, before they were unpacked.
  var packedBytes = 0

  init(
    id: Int,
    request: FetchRequest,
    destination: Destination,
    handle: CurlHandle,
    settings: CurlSettings,
    finish: @escaping (Result<FetchResponse, FetchError>) -> Void
  ) {
    self.id = id
    self.request = request
    self.destination = destination
    self.handle = handle
    self.settings = settings
    self.finish = finish
  }

  deinit { curl_slist_free_all(fields) }

  var bodyLimit: Int { request.limit ?? settings.bodyLimit }

  /// The transfer whose address a callback was given.
  static func at(_ address: UnsafeMutableRawPointer?) -> CurlTransfer? {
    address.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the asker gets, once libcurl says how it ended.
  func outcome(_ code: CURLcode) -> Result<FetchResponse, FetchError> {
    guard code == CURLE_OK || isCut else {
      return .failure(FetchError(fault ?? problem(code), url: request.url))
    }
    if !isCut, let fault = unpackingEnd { return .failure(FetchError(fault, url: request.url)) }
    let headers = settings.hostMap.translated(headers, asked: destination.asked)
    var response = FetchResponse(
      url: request.url,
      status: status,
      headers: headers,
      body: body,
      at: headers["Date"].flatMap(HTTPDate.iso8601) ?? HTTPDate.iso8601(settings.now()),
      sentToken: sentToken
    )
    response.isCut = isCut && (200..<300).contains(status)
    return .success(response)
  }

  private func problem(_ code: CURLcode) -> FetchError.Problem {
    var proxyStatus = 0
    _ = candor_get_long(handle.easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus)
    if status == 0, proxyStatus >= 300 {
      return .unreachable(detail: "the proxy answered with status \(proxyStatus)")
    }
    return .curl(code, deadline: (settings.deadlineMilliseconds + 999) / 1000)
  }
}
