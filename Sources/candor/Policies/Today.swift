// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// The clock of the program, which nothing but the days of waivers depends on.
enum Today {
  /// Today in UTC: by `SOURCE_DATE_EPOCH`, where it is set, so that an audit can be made again.
  static func day(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> Day {
    guard let set = environment["SOURCE_DATE_EPOCH"], !set.isEmpty else {
      return Day(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
    guard let seconds = Int(set), (0...253_402_300_799).contains(seconds) else {
      throw Failure.usage(
        "SOURCE_DATE_EPOCH '\(set)' is no moment. Set it to seconds since 1970-01-01, or unset it."
      )
    }
    return Day(secondsSince1970: seconds)
  }
}
