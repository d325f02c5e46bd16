// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// The day on which the program runs.
enum Today {
  /// `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), or the system's
  /// date in UTC.
  static func day(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> Day {
    guard let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
      return Day(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw Failure.usage("SOURCE_DATE_EPOCH '\(epoch)': not a number of seconds since 1970.")
    }
    return Day(secondsSince1970: seconds)
  }
}
