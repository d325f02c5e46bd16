// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Lets only so many requests at once through to each host; the others queue in their order.
actor HostLanes {
  private let width: Int
  private var taken: [String: Int] = [:]
  private var queues: [String: [CheckedContinuation<Void, Never>]] = [:]

  init(width: Int) {
    self.width = max(1, width)
  }

  /// Waits for a lane.
  ///
  /// What holds one has a deadline, so the wait is bounded too.
  func enter(_ host: String) async {
    if taken[host, default: 0] < width {
      taken[host, default: 0] += 1
    } else {
      await withCheckedContinuation { queues[host, default: []].append($0) }
    }
  }

  /// Gives the lane to who waits longest, or back.
  func leave(_ host: String) {
    if queues[host]?.isEmpty == false {
      queues[host]?.removeFirst().resume()
    } else {
      taken[host, default: 0] -= 1
    }
  }
}
