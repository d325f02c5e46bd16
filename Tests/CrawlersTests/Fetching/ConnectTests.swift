// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl
import Foundation
import Testing

@testable import Crawlers

@Suite("The check at connect")
struct ConnectTests {
  @Test(
    "opens no socket to where a name must not lead",
    arguments: [
      ("https://rebound.example/", "127.0.0.1", 443, [:], false),
      ("https://rebound.example/", "169.254.169.254", 443, [:], false),
      ("https://hub.example/", "93.184.215.14", 443, [:], true),
      ("http://stand-in.example:8080/", "127.0.0.1", 8080, [:], true),
      ("https://hub.example/", "10.0.0.9", 3128, ["HTTPS_PROXY": "http://proxy:3128"], true),
      ("https://hub.example/", "10.0.0.9", 1080, ["https_proxy": "http://proxy"], true),
      ("https://hub.example/", "10.0.0.9", 443, ["HTTPS_PROXY": "http://proxy:3128"], false),
      ("https://hub.example/", "10.0.0.9", 443, ["ALL_PROXY": "https://proxy"], false),
      ("https://hub.example/", "10.0.0.9", 443, ["ALL_PROXY": "https://10.0.0.9"], true),
    ] as [(String, String, Int, [String: String], Bool)]
  )
  func opens(
    url: String,
    resolved: String,
    port: Int,
    environment: [String: String],
    isOpened: Bool
  ) throws {
    let request = FetchRequest(url)
    let transfer = CurlTransfer(
      id: 1,
      request: request,
      destination: try Destination(
        request,
        allowedHosts: ["stand-in.example"],
        hostMap: HostMap()
      ),
      handle: CurlHandle(),
      settings: CurlSettings(userAgent: "test", environment: environment, now: { Date() }),
      finish: { _ in }
    )
    var address = try ipv4(resolved, port: port)
    let socket = transfer.openSocket(&address)
    #expect((socket >= 0) == isOpened)
    #expect((transfer.fault == nil) == isOpened)
    if socket >= 0 { close(socket) }
  }

  private func ipv4(_ text: String, port: Int) throws -> curl_sockaddr {
    let bytes = try #require(SpecialAddress.bytes(text))
    var address = curl_sockaddr()
    address.family = AF_INET
    address.socktype = Int32(SOCK_STREAM.rawValue)
    address.addrlen = UInt32(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutableBytes(of: &address.addr) { raw in
      raw.storeBytes(of: UInt16(AF_INET), as: UInt16.self)
      raw.storeBytes(of: UInt16(port).bigEndian, toByteOffset: 2, as: UInt16.self)
      for (index, byte) in bytes.enumerated() { raw[4 + index] = byte }
    }
    return address
  }
}
