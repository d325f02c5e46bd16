// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Which way a sentence points, by trigger and scope.
///
/// Source: NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009).
public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
  /// "We release the data."
  case affirmed
  /// "We do not release the data."
  case negated
  /// "The data will be released."
  case future
  /// "If the data were released …"
  case hypothetical
}
