// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Badge {
  /// After how many days evidence counts as outdated, unless somebody says otherwise.
  public static let defaultMaxAge = 180

  /// The badge as it is on `today`: grey, with the date, where its newest evidence is more than
  /// `maxAge` days old.
  ///
  /// Evidence without a date, as that of a folder, has no age: its badge stays, and its title says so.
  public func aged(on today: Day, maxAge: Int) -> Badge {
    guard let date = origin?.date, today.number - date.number > maxAge else { return self }
    var aged = self
    aged.message = "outdated (\(date))"
    aged.color = .grey
    aged.detail = "was \(message); \(detail)"
    aged.isUnknown = true
    return aged
  }
}
