// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import FlyingFox
import FlyingSocks
import Foundation

extension StandInHub {
  /// What came back over the wire.
  package struct Reply: Sendable, Hashable {
    package var status: Int
    package var headers: Headers
    package var body: [UInt8]

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// Whether the body has the length that was announced.
    package var isWhole: Bool {
      headers["Content-Length"].flatMap { Int($0) } == body.count
    }
  }

  /// Asks for a public address by the plainest client there is, which follows nothing.
  package func ask(
    _ url: String,
    method: String = "GET",
    headers: [(String, String)] = [],
    body: String = ""
  ) async throws -> Reply {
    let place = local(url).dropFirst("http://".count)
    let authority = place.prefix { $0 != "/" }
    guard let port = authority.split(separator: ":").last.flatMap({ UInt16($0) }) else {
      throw Failure(description: "\(url) is not served here. It serves \(hostMapVariable).")
    }
    let length = body.isEmpty ? [] : [("Content-Length", "\(body.utf8.count)")]
    let lines =
      ["\(method) \(place.dropFirst(authority.count)) HTTP/1.1", "Host: \(authority)"]
      + (headers + length + [("Connection", "close")]).map { "\($0.0): \($0.1)" }
    let text = lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    return try Self.reply(await Self.exchange(text, port: port))
  }

  /// Sends `text` and reads until the end, over a pool of its own: the library's shared one for
  /// clients was seen to lose wake-ups with many sockets at once.
  private static func exchange(_ text: String, port: UInt16) async throws -> [UInt8] {
    let pool = HTTPServer.defaultPool()
    try await pool.prepare()
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          try await pool.run()
        } catch is CancellationError {
          return nil
        }
        return nil
      }
      group.addTask { try await Self.send(text, port: port, pool: pool) }
      defer { group.cancelAll() }
      while let answer = try await group.next() {
        if let answer { return answer }
      }
      return []
    }
  }

  private static func send(
    _ text: String,
    port: UInt16,
    pool: some AsyncSocketPool
  ) async throws -> [UInt8] {
    let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
    let socket = try await AsyncSocket.connected(to: address, pool: pool, timeout: 30)
    defer { _ = Result { try socket.close() } }
    try await socket.write(Data(text.utf8))
    var bytes: [UInt8] = []
    do {
      while true { bytes += try await socket.read(atMost: 65_536) }
    } catch SocketError.disconnected {
      return bytes
    }
  }

  private static func reply(_ bytes: [UInt8]) throws -> Reply {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Failure(description: "The answer has no head.")
    }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let lines = head.split(separator: "\r\n")
    let fields = lines.dropFirst().compactMap { line in
      line.firstIndex(of: ":").map { colon in
        (
          String(line[..<colon]),
          String(line[line.index(after: colon)...].drop { $0 == " " })
        )
      }
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Reply(
      status: status ?? 0,
      headers: Headers(fields),
      body: Array(bytes[end.upperBound...])
    )
  }
}
