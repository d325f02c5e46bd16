// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Trouble for the requests that match.
package struct Fault: Sendable, Hashable {
  /// `GET`, `HEAD`; nil for any.
  package var method: String?
  /// The public host; nil for any.
  package var host: String?
  /// The path, where `*` stands for anything and `?` for one character.
  package var path: String
  package var effect: Effect
  /// How many requests it meets before it is over; nil for all.
  package var times: Int?

  package init(
    _ effect: Effect,
    method: String? = nil,
    host: String? = nil,
    path: String = "*",
    times: Int? = nil
  ) {
    self.method = method
    self.host = host
    self.path = path
    self.effect = effect
    self.times = times
  }

  func matches(_ inquiry: Inquiry) -> Bool {
    method ?? inquiry.method == inquiry.method && host ?? inquiry.host == inquiry.host
      && fnmatch(path, inquiry.path, 0) == 0
  }
}
