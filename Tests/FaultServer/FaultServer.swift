// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import FlyingSocks
import Foundation

/// A loopback server that sends whatever bytes it is told, broken ones above all.
package struct FaultServer: Sendable {
  package let port: Int
  /// What it was asked, first asked first.
  package let heads: FaultHeads

  /// The address of `path` on it.
  package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Serves while `body` runs; `answer` gets a request's target, as "/path?query".
  package static func serving<Value: Sendable>(
    _ answer: @escaping @Sendable (_ target: String, _ server: FaultServer) -> FaultAnswer,
    _ body: (FaultServer) async throws -> Value
  ) async throws -> Value {
    let pool: some AsyncSocketPool = .make()
    try await pool.prepare()
    let socket = try Socket(domain: AF_INET, type: .stream)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
    try socket.listen()
    guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.disconnected }
    let server = FaultServer(port: Int(port), heads: FaultHeads())
    let listener = try AsyncSocket(socket: socket, pool: pool)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask {
        try await withThrowingDiscardingTaskGroup { connections in
          while true {
            let connection = try await listener.accept()
            connections.addTask { await server.serve(connection, answer) }
          }
        }
      }
      defer { group.cancelAll() }
      return try await body(server)
    }
  }

  private func serve(
    _ connection: AsyncSocket,
    _ answer: @Sendable (String, FaultServer) -> FaultAnswer
  ) async {
    do {
      var end = FaultAnswer.End.keepAlive
      while case .keepAlive = end {
        let head = try await Self.head(connection)
        await heads.note(head)
        let told = answer(String(head.split(separator: " ").dropFirst().first ?? ""), self)
        try await connection.write(Data(told.bytes))
        end = told.end
      }
      if case .stall = end { while true { _ = try await connection.read() } }
      if case .reset = end { Self.breakOff(connection) }
    } catch {
      // The other side left; that is what the tests are about.
    }
    do { try connection.close() } catch {}
  }

  private static func head(_ connection: AsyncSocket) async throws -> String {
    var bytes: [UInt8] = []
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      bytes += try await connection.read(atMost: 4096)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes the close that follows a reset: nothing is waited for, what was unread is lost.
  private static func breakOff(_ connection: AsyncSocket) {
    var linger = linger(l_onoff: 1, l_linger: 0)
    let size = socklen_t(MemoryLayout.size(ofValue: linger))
    setsockopt(connection.socket.file.rawValue, SOL_SOCKET, SO_LINGER, &linger, size)
  }
}
