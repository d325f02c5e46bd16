// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Looks of a page that its policy knows by their digest.
struct StyleSheet: Sendable {
  /// The rules.
  let rules: String
  /// SHA-256 of ``rules`` in Base64; a test computes it anew.
  let digest: String
}
