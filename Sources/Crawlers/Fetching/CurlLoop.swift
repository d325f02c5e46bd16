// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl
import Dispatch
import Synchronization

/// One serial queue and the libcurl multi handle that only its thread may touch.
///
/// The executor of ``CurlTransport``. A class, because an executor must be one and because the
/// handle needs one owner.
final class CurlLoop: SerialExecutor {
  private let queue = DispatchQueue(label: "candor.fetching")
  /// Used on the queue, but for `curl_multi_wakeup`, which any thread may call; hence unsafe here.
  nonisolated(unsafe) let multi: UnsafeMutableRawPointer

  /// Steps that others put into the queue and that did not begin yet.
  private let pending = Atomic(0)
  private let isWaiting = Atomic(false)

  /// libcurl's global state, made once and before any handle.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init() {
    guard Self.isReady, let multi = curl_multi_init() else {
      preconditionFailure("libcurl starts unless memory is exhausted")
    }
    _ = candor_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 64)
    self.multi = multi
  }

  deinit { curl_multi_cleanup(multi) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    interrupt { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Runs `step` on the queue, and ends a wait for sockets that it may be in.
  func interrupt(_ step: @escaping @Sendable () -> Void) {
    pending.add(1, ordering: .sequentiallyConsistent)
    queue.async {
      self.pending.subtract(1, ordering: .sequentiallyConsistent)
      step()
    }
    // A wake-up is a system call; while transfers move, the queue comes to the step by itself.
    if isWaiting.load(ordering: .sequentiallyConsistent) { curl_multi_wakeup(multi) }
  }

  /// Waits, on the queue, until a socket or another step wants something.
  func wait() {
    isWaiting.store(true, ordering: .sequentiallyConsistent)
    // A step that came before this line is seen here; one that comes after it sees the line.
    if pending.load(ordering: .sequentiallyConsistent) == 0 {
      curl_multi_poll(multi, nil, 0, 1000, nil)
    }
    isWaiting.store(false, ordering: .sequentiallyConsistent)
  }

  /// Runs `step` after what is already in the queue.
  func afterOthers(_ step: @escaping @Sendable () -> Void) {
    queue.async(execute: step)
  }

  func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }
}
