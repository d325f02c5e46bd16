// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the stand-in remembers between requests: the log, the quotas spent, the faults used up.
actor Ledger {
  private(set) var requests: [LoggedRequest] = []
  private var lastWave = 0
  private var spent: [String: Int] = [:]
  private var uses: [Int: Int] = [:]
  private let faults: [Fault]
  private let opened = ContinuousClock.now

  init(faults: [Fault]) {
    self.faults = faults
  }

  /// Opens an inquiry: its wave, and the fault that meets it.
  func open(_ inquiry: Inquiry) -> (wave: Int, fault: Fault?) {
    let found = faults.indices.first { index in
      faults[index].matches(inquiry) && uses[index, default: 0] < faults[index].times ?? .max
    }
    if let found { uses[found, default: 0] += 1 }
    return (lastWave + 1, found.map { faults[$0] })
  }

  /// Closes an inquiry that was answered.
  func close(_ inquiry: Inquiry, status: Int, wave: Int) {
    lastWave = max(lastWave, wave)
    requests.append(LoggedRequest(inquiry: inquiry, status: status, wave: wave))
  }

  /// Takes one from a bucket: how many are left (negative when it was empty), and seconds until
  /// it fills again.
  func spend(_ bucket: String, of quota: Int) -> (left: Int, seconds: Int) {
    spent[bucket, default: 0] += 1
    let elapsed = Int(opened.duration(to: .now).components.seconds)
    return (quota - spent[bucket, default: 0], 300 - elapsed % 300)
  }

  /// Forgets the requests of before.
  func clear() {
    requests = []
    lastWave = 0
  }
}
