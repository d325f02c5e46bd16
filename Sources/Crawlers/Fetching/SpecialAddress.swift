// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Addresses that no public host has, from IANA's special-purpose registries (RFC 6890).
enum SpecialAddress {
  private struct Block {
    let first: [UInt8]
    let bits: Int
    let kind: String

    init(_ text: String, _ bits: Int, _ kind: String) {
      first = SpecialAddress.bytes(text) ?? []
      self.bits = bits
      self.kind = kind
    }

    func contains(_ address: [UInt8]) -> Bool {
      guard address.count == first.count else { return false }
      return (0..<bits).allSatisfy { bit in
        (address[bit / 8] ^ first[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
      }
    }
  }

  private static let blocks = [
    Block("0.0.0.0", 8, "unspecified"),
    Block("10.0.0.0", 8, "private"),
    Block("100.64.0.0", 10, "shared by a provider's customers"),
    Block("127.0.0.0", 8, "loopback"),
    Block("169.254.0.0", 16, "link-local"),
    Block("172.16.0.0", 12, "private"),
    Block("192.0.0.0", 24, "reserved"),
    Block("192.0.2.0", 24, "documentation"),
    Block("192.88.99.0", 24, "reserved"),
    Block("192.168.0.0", 16, "private"),
    Block("198.18.0.0", 15, "benchmarking"),
    Block("198.51.100.0", 24, "documentation"),
    Block("203.0.113.0", 24, "documentation"),
    Block("224.0.0.0", 4, "multicast"),
    Block("240.0.0.0", 4, "reserved"),
    Block("::", 128, "unspecified"),
    Block("::1", 128, "loopback"),
    Block("::ffff:0:0", 96, "IPv4 in IPv6"),
    Block("64:ff9b::", 96, "translated IPv4"),
    Block("64:ff9b:1::", 48, "translated IPv4"),
    Block("fc00::", 7, "private"),
    Block("fe80::", 10, "link-local"),
    Block("ff00::", 8, "multicast"),
    Block("2001::", 23, "reserved"),
    Block("2001:db8::", 32, "documentation"),
    Block("2002::", 16, "tunnelled IPv4"),
    Block("3fff::", 20, "documentation"),
  ]

  private static let publicIPv6 = Block("2000::", 3, "public")

  /// What kind of special address `bytes` are (4 or 16 of them); nil for a public one.
  static func kind(_ bytes: [UInt8]) -> String? {
    if let block = blocks.first(where: { $0.contains(bytes) }) { return block.kind }
    return bytes.count == 4 || publicIPv6.contains(bytes) ? nil : "not assigned"
  }

  /// The bytes of an address written as text, in brackets or not; nil for a name.
  static func bytes(_ text: String) -> [UInt8]? {
    let bare =
      text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, bare, &bytes) == 1 { return Array(bytes.prefix(4)) }
    return inet_pton(AF_INET6, bare, &bytes) == 1 ? bytes : nil
  }

  /// The address as text.
  static func text(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard [4, 16].contains(bytes.count),
      inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil
    else { return "no IP address" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
