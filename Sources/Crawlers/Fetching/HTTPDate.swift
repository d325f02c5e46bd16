// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl
import Foundation

/// Dates of header fields, in any of the forms of RFC 9110, section 5.6.7.
enum HTTPDate {
  /// Seconds since 1970; nil for what is no date.
  static func seconds(_ field: String) -> Int? {
    let time = curl_getdate(field, nil)
    return time < 0 ? nil : time
  }

  /// The date as ISO 8601 in UTC, "2026-11-23T04:26:00Z".
  static func iso8601(_ field: String) -> String? {
    seconds(field).map { iso8601(Date(timeIntervalSince1970: TimeInterval($0))) }
  }

  static func iso8601(_ date: Date) -> String { date.ISO8601Format() }

  /// The time that ``iso8601(_:)`` wrote; nil for anything else.
  static func date(iso8601 text: String) -> Date? {
    do {
      return try Date(text, strategy: .iso8601)
    } catch {
      return nil
    }
  }
}
