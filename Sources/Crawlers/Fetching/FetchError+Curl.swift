// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl

extension FetchError.Problem {
  /// What libcurl's code means here.
  static func curl(_ code: CURLcode, deadline seconds: Int) -> FetchError.Problem {
    let detail = String(cString: curl_easy_strerror(code))
    if code == CURLE_OPERATION_TIMEDOUT { return .timedOut(seconds: seconds) }
    if unresolved.contains(code.rawValue) { return .unresolved(detail: detail) }
    if brokenOff.contains(code.rawValue) { return .truncated(detail: detail) }
    if insecure.contains(code.rawValue) { return .insecure(detail: detail) }
    if unreadable.contains(code.rawValue) { return .unreadable(what: detail) }
    return .unreachable(detail: detail)
  }

  /// Not worth another try: a resolver has tried more than once by itself.
  private static let unresolved = Set(
    [CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY].map(\.rawValue)
  )

  private static let brokenOff = Set(
    [
      CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_HTTP2,
      CURLE_HTTP2_STREAM, CURLE_WRITE_ERROR,
    ].map(\.rawValue)
  )

  private static let insecure = Set(
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED, CURLE_SSL_ENGINE_INITFAILED,
    ].map(\.rawValue)
  )

  private static let unreadable = Set(
    [CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING]
      .map(\.rawValue)
  )
}
