// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Reporters

/// After how many days evidence is too old for a badge.
enum MaxAge: ExpressibleByArgument {
  case days(Int)
  case none

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let days = Int(argument), (0...100_000).contains(days) {
      self = .days(days)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { days.map(String.init) ?? "none" }

  /// Nil where evidence never is too old.
  var days: Int? { if case .days(let days) = self { days } else { nil } }

  static let standard = MaxAge.days(Badge.defaultMaxAge)
}
