// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("Addresses")
struct AddressTests {
  @Test(
    "that no public host has are known",
    arguments: [
      ("0.0.0.0", "unspecified"), ("10.1.2.3", "private"), ("172.31.255.255", "private"),
      ("172.32.0.1", nil), ("192.168.0.1", "private"), ("127.8.8.8", "loopback"),
      ("169.254.169.254", "link-local"), ("100.64.0.1", "shared by a provider's customers"),
      ("100.128.0.1", nil), ("224.0.0.1", "multicast"), ("255.255.255.255", "reserved"),
      ("8.8.8.8", nil), ("::", "unspecified"), ("::1", "loopback"), ("[::1]", "loopback"),
      ("::ffff:8.8.8.8", "IPv4 in IPv6"), ("::127.0.0.1", "not assigned"),
      ("64:ff9b::7f00:1", "translated IPv4"), ("64:ff9b:1::1", "translated IPv4"),
      ("fe80::1", "link-local"), ("fd00::1", "private"), ("ff02::1", "multicast"),
      ("2002:7f00:1::", "tunnelled IPv4"), ("2001::1", "reserved"), ("2606:4700::1111", nil),
    ]
  )
  func kinds(text: String, kind: String?) throws {
    #expect(SpecialAddress.kind(try #require(SpecialAddress.bytes(text))) == kind)
  }

  @Test(
    "are read by the parser that connects",
    arguments: [
      ("https://Hub.Example./a/../b?c#d", "hub.example", 443, "/b?c"),
      ("https://hub.example", "hub.example", 443, "/"),
      ("http://127.1:8080/", "127.0.0.1", 8080, "/"),
      ("https://0x7f000001/", "127.0.0.1", 443, "/"),
      ("https://[::1]/", "[::1]", 443, "/"),
    ]
  )
  func parts(text: String, host: String, port: Int, target: String) throws {
    let address = try #require(WebAddress(text))
    #expect(address.host == host)
    #expect(address.port == port)
    #expect(address.target == target)
  }

  @Test("that are none give nothing", arguments: ["", "a", "/a", "gopher://a/", "https://a b/"])
  func refuses(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
