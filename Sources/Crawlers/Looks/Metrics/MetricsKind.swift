// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

/// Which reader a file of measurements is for, as its name tells.
enum MetricsKind: Sendable, Hashable {
  /// The state of a trainer, `trainer_state.json`.
  case state
  /// Events of TensorBoard.
  case events
  /// Results that a program summed up, `train_results.json`.
  case results
  /// Any other: lines, a table, JSON.
  case log

  init(_ name: Substring) {
    if name == "trainer_state.json" {
      self = .state
    } else if name.contains(".tfevents.") {
      self = .events
    } else if name.hasSuffix("_results.json") {
      self = .results
    } else {
      self = .log
    }
  }

  /// In bytes: the most that is read of a file from its start.
  ///
  /// A trainer writes its whole log on indented lines, so that 1 MB holds some 5,000 rows of it.
  var limit: Int { self == .state ? 1_000_000 : 256_000 }
}
