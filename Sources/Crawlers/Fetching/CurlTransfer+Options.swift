// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl

extension CurlTransfer {
  /// Tells the handle what to ask and whom to call.
  func prepare(authorization: String?) {
    curl_easy_reset(handle.easy)
    handle.set(CURLOPT_URL, destination.address.text)
    handle.set(CURLOPT_PROTOCOLS_STR, destination.isAllowed ? "http,https" : "https")
    handle.set(CURLOPT_FOLLOWLOCATION, 0)
    handle.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    // Six requests to a host that speaks HTTP/2 share a connection instead of opening six.
    if destination.address.scheme == .https { handle.set(CURLOPT_PIPEWAIT, 1) }
    handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_TIMEOUT_MS, settings.deadlineMilliseconds)
    handle.set(CURLOPT_USERAGENT, settings.userAgent)
    if let certificates = settings.certificates { handle.set(CURLOPT_CAINFO, certificates) }
    if request.method == .head { handle.set(CURLOPT_NOBODY, 1) }
    if request.method == .post {
      let body = request.body ?? ""
      // Before the copy, which ends at a zero byte where no length is known.
      handle.set(CURLOPT_POSTFIELDSIZE, body.utf8.count)
      handle.set(CURLOPT_COPYPOSTFIELDS, body)
    }
    if let range = request.range {
      handle.set(CURLOPT_RANGE, "\(range.lowerBound)-\(range.upperBound)")
    }
    setFields(authorization: authorization)
    setCallbacks()
  }

  private func setFields(authorization: String?) {
    // A length or a range of encoded bytes would say nothing about the file. As a field and not as
    // an option: with that libcurl would decode, and not mind a stream without an end.
    let wantsPlain = request.range != nil || request.method == .head
    let wanted = [
      ("Accept-Encoding", wantsPlain ? "identity" : "gzip"), ("Accept", request.accept),
      ("If-None-Match", request.knownTag),
      ("Content-Type", request.method == .post ? "application/json" : nil),
      ("Authorization", authorization),
    ]
    // A line break in a value would begin a field of its own.
    let isSafe = { (value: String) in value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f } }
    for case (let name, let value?) in wanted where isSafe(value) {
      fields = curl_slist_append(fields, "\(name): \(value)") ?? fields
      if name == "Authorization" { sentToken = true }
    }
    _ = candor_set_list(handle.easy, CURLOPT_HTTPHEADER, fields)
  }

  private func setCallbacks() {
    let address = Unmanaged.passUnretained(self).toOpaque()
    handle.set(CURLOPT_PRIVATE, pointer: address)
    handle.set(CURLOPT_HEADERDATA, pointer: address)
    handle.set(CURLOPT_WRITEDATA, pointer: address)
    handle.set(CURLOPT_OPENSOCKETDATA, pointer: address)
    _ = candor_set_receive(handle.easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, owner in
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlTransfer.at(owner)?.receive(header: line) == true ? size * count : 0
    }
    _ = candor_set_receive(handle.easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, owner in
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlTransfer.at(owner)?.receive(body: piece) == true ? size * count : 0
    }
    _ = candor_set_open_socket(handle.easy) { owner, _, address in
      guard let transfer = CurlTransfer.at(owner), let address else { return -1 }
      return transfer.openSocket(address)
    }
  }
}
