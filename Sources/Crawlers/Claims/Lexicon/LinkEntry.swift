// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Addresses that lead to one kind of target.
package struct LinkEntry: Sendable, Hashable {
  package var target: LinkTarget
  package var means: String
  /// `host/path`, where `*` stands for anything inside a segment, and a last `**` for any rest.
  package var patterns: [String]
  package var examples: [String]
  package var counterexamples: [String]
}
