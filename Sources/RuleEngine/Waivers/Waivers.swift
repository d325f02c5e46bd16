// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// The waivers of a policy as they stand on one day: those that hold, and those that do not.
package struct Waivers: Sendable, Hashable {
  /// A waiver that holds.
  package struct Grant: Sendable, Hashable {
    package var waiver: Waiver
    /// Whether it expires within ``warning`` days.
    package var expiresSoon: Bool
  }

  /// A waiver that holds for nothing, which no gate may pass over.
  package struct Refusal: Sendable, Hashable {
    /// `.candor.yaml:12:5`.
    package var place: String
    /// What is wrong, as a clause.
    package var what: String
    /// What to do, as a clause.
    package var fix: String
  }

  /// In days: the time before its end in which a waiver is warned of.
  package static let warning = 30

  package var grants: [Grant] = []
  package var refusals: [Refusal] = []

  /// No waivers.
  package static let none = Waivers()

  private init() {}

  /// Sorts `written` by whether they hold on `today`, where `criteria` are the ids of the pack's rules.
  package init(_ written: [Policy.Written], criteria: [String], today: Day) {
    for one in written {
      switch one.waiver {
      case .failure(let error):
        refuse(error.fullPlace, error.message, hint: error.suggestion, error.fix)
      case .success(let waiver): add(waiver, in: one, criteria: criteria, today: today)
      }
    }
  }

  private mutating func add(
    _ waiver: Waiver,
    in written: Policy.Written,
    criteria: [String],
    today: Day
  ) {
    guard criteria.contains(waiver.criterion) else {
      let hint = NearMiss.of(waiver.criterion, among: criteria)
      let what = "'\(waiver.criterion)' is no criterion of the pack"
      let fix = "use one of \(criteria.joined(separator: ", "))"
      return refuse(written.place, what, hint: hint, fix)
    }
    let end = written.end ?? written.place
    guard let last = Day(waiver.expires) else {
      let fix = "write the last day on which it holds, as 2027-03-31"
      return refuse(end, "'\(waiver.expires)' is no day", hint: nil, fix)
    }
    guard last >= today else {
      let fix = "publish what it is for, or have it granted anew and write another day"
      return refuse(end, "it expired on \(last)", hint: nil, fix)
    }
    let isSoon = last.number - today.number <= Self.warning
    grants.append(Grant(waiver: waiver, expiresSoon: isSoon))
  }

  private mutating func refuse(_ place: String, _ what: String, hint: String?, _ fix: String) {
    let meant = hint.map { " (did you mean '\($0)'?)" } ?? ""
    refusals.append(Refusal(place: place, what: what + meant, fix: fix))
  }
}
