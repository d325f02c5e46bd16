// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl

extension CurlTransfer {
  /// Opens a socket to the address that a name resolved to, where that may be asked.
  ///
  /// The check stands here, after the name was resolved and for the very address connected to, so
  /// that a name cannot resolve to something else between check and connection.
  func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    var buffer = [UInt8](repeating: 0, count: 16)
    let length = Int(candor_address(address, &buffer))
    let resolved = Array(buffer.prefix(length))
    guard !destination.isAllowed,
      !settings.proxyPorts.contains(resolved, port: Int(candor_port(address)))
    else { return candor_open_socket(address) }
    if let kind = SpecialAddress.kind(resolved) {
      fault = .refusedAddress(detail: "\(SpecialAddress.text(resolved)), \(kind)")
      return curl_socket_t(-1)
    }
    fault = nil
    return candor_open_socket(address)
  }
}
