// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl

/// The live transport: all transfers in one libcurl multi handle on one queue.
///
/// An actor whose executor is that queue, so that the compiler proves what libcurl demands: no two
/// threads touch a handle at once.
actor CurlTransport {
  private let settings: CurlSettings
  private let loop = CurlLoop()
  private var transfers: [Int: CurlTransfer] = [:]
  /// Handles of ended transfers: their TLS sessions make the next connection cheaper.
  private var idle: [CurlHandle] = []
  private var lastID = 0
  private var isPumping = false

  nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

  init(_ settings: CurlSettings) {
    self.settings = settings
  }

  /// Sends `request` once, and stops when the task is cancelled.
  func send(
    _ request: FetchRequest,
    _ extras: Transport.Extras
  ) async throws(FetchError) -> FetchResponse {
    let destination = try Destination(
      request,
      allowedHosts: extras.allowedHosts,
      hostMap: settings.hostMap
    )
    lastID += 1
    let id = lastID
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let transfer = CurlTransfer(
          id: id,
          request: request,
          destination: destination,
          handle: idle.popLast() ?? CurlHandle(),
          settings: settings,
          finish: { continuation.resume(returning: $0) }
        )
        transfer.prepare(authorization: extras.authorization)
        start(transfer)
      }
    } onCancel: {
      loop.interrupt { self.assumeIsolated { $0.cancel(id) } }
    }
    return try outcome.get()
  }

  private func start(_ transfer: CurlTransfer) {
    transfers[transfer.id] = transfer
    curl_multi_add_handle(loop.multi, transfer.handle.easy)
    guard !isPumping else { return }
    isPumping = true
    loop.afterOthers { self.assumeIsolated { $0.pump() } }
  }

  /// Moves all transfers as far as they go, waits for their sockets, and comes again.
  private func pump() {
    var running: Int32 = 0
    curl_multi_perform(loop.multi, &running)
    collectEnded()
    isPumping = !transfers.isEmpty
    guard isPumping else { return }
    loop.wait()
    loop.afterOthers { self.assumeIsolated { $0.pump() } }
  }

  private func collectEnded() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(loop.multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE else { continue }
      let code = candor_result(message)
      var owner: UnsafeMutableRawPointer?
      _ = candor_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &owner)
      guard let transfer = CurlTransfer.at(owner) else { continue }
      end(transfer, transfer.outcome(code))
    }
  }

  private func cancel(_ id: Int) {
    guard let transfer = transfers[id] else { return }
    let error = FetchError(.unreachable(detail: "cancelled"), url: transfer.request.url)
    end(transfer, .failure(error))
  }

  private func end(_ transfer: CurlTransfer, _ outcome: Result<FetchResponse, FetchError>) {
    curl_multi_remove_handle(loop.multi, transfer.handle.easy)
    transfers[transfer.id] = nil
    // The handle must forget the transfer before that goes: libcurl may still close its sockets.
    curl_easy_reset(transfer.handle.easy)
    if idle.count < 64 { idle.append(transfer.handle) }
    transfer.finish(outcome)
  }
}

extension Transport {
  /// Asks the live network through libcurl.
  package static func live(_ settings: CurlSettings) -> Transport {
    let curl = CurlTransport(settings)
    return Transport { request, extras throws(FetchError) in
      try await curl.send(request, extras)
    }
  }
}
