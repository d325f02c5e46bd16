// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Weights that are of use only when another model's are added.
package enum DeltaWeights {
  private static let words = ["delta", "deltas", "xor", "wdiff"]

  /// Whether a model's or file's name says so.
  package static func isNamed(_ name: String) -> Bool {
    let own = name.split(separator: "/").last ?? ""
    return own.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }
}
