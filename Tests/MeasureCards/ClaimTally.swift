// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers

/// How often each claim was read.
struct ClaimTally {
  private var counts: [Component: [Claim: Int]] = [:]
  private var kinds: [String: Int] = [:]
  private var unread = 0

  mutating func count(_ reading: CardReading) {
    for component in Calibration.components {
      counts[component, default: [:]][reading.claim(component), default: 0] += 1
    }
    kinds[reading.weightsKind.rawValue, default: 0] += 1
    if reading.observations.contains(where: { $0.name == "prose not read" }) { unread += 1 }
  }

  func report() {
    for component in Calibration.components {
      let labels = [Claim.linked, .named, .vague, .denied, .absent].map { claim in
        "\(claim.rawValue) \(counts[component]?[claim] ?? 0)"
      }
      print("\(component.rawValue): \(labels.joined(separator: ", "))")
    }
    let sorted = kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("weights kind: \(sorted.joined(separator: ", "))")
    print("prose not read: \(unread)")
  }
}
