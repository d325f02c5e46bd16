// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import FlyingFox
import FlyingSocks
import Foundation

/// The server's pool of sockets, with each socket told to send at once.
///
/// The server writes head and body apart, and a kernel that waits for the first to be acknowledged
/// makes every answer last 45 ms (measured). Sockets inherit the option from the one they listen on.
struct PromptPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool = HTTPServer.defaultPool()

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    let sendsAtOnce = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
    try socket.setValue(true, for: sendsAtOnce)
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
