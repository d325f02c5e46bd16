// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The most characters of a label.
  public static let longestLabel = 60

  /// Whether `text` calls something open source, in whatever spelling.
  package static func claimsOpenSource(_ text: String) -> Bool {
    text.lowercased().filter(\.isLetter).contains("opensource")
  }
}
