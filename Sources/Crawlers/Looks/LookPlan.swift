// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Which looks are taken: the cheapest that can settle the most first, while requests last.
package struct LookPlan: Sendable {
  package private(set) var taken: [Look] = []
  package private(set) var leftOut: [Look] = []

  /// A plan within `requests`.
  package init(_ looks: [Look], requests: Int) {
    var left = requests
    for look in Self.ordered(looks) {
      if look.cost <= left {
        left -= look.cost
        taken.append(look)
      } else {
        leftOut.append(look)
      }
    }
  }

  /// What may make a verdict before what only adds to one; of equals the cheaper, and else as found.
  private static func ordered(_ looks: [Look]) -> [Look] {
    var met: Set<String> = []
    return looks.filter { met.insert("\($0.component.rawValue) \($0.subject)").inserted }
      .enumerated()
      .sorted { left, right in
        (-left.element.stake.rawValue, left.element.cost, left.offset)
          < (-right.element.stake.rawValue, right.element.cost, right.offset)
      }
      .map(\.element)
  }

  /// What was not looked at, as surfaces that were not asked.
  package func skipped(why: String) -> [Surface] {
    leftOut.map { Surface(kind: $0.surface, url: $0.subject, sight: .notAsked(why: why)) }
  }

  /// Takes every look at once, and puts what came of them together in the plan's order.
  package func take(_ context: CrawlContext) async -> Looked {
    await withTaskGroup(of: (Int, Looked).self) { group in
      for (index, look) in taken.enumerated() {
        group.addTask { (index, await look.take(context)) }
      }
      var all: [Int: Looked] = [:]
      for await (index, looked) in group { all[index] = looked }
      var sum = Looked()
      for index in taken.indices { if let looked = all[index] { sum.add(looked) } }
      return sum
    }
  }
}
