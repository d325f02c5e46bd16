// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Weights that are of use only when another model's are added.
package enum DeltaWeights {
  private static let words = ["delta", "deltas", "xor", "wdiff"]
  private static let phrases = [
    "delta weight", "weight delta", "weight diff", "apply_delta", "apply delta",
    "applying the delta", "xor weight", "xor file", "xored weight", "weights diff", "delta model",
  ]

  /// Whether a model's or file's name says so.
  package static func isNamed(_ name: String) -> Bool {
    let own = name.split(separator: "/").last ?? ""
    return own.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  /// Whether a sentence speaks of such weights; whether it affirms them is for its reader to say.
  package static func areMentioned(in sentence: String) -> Bool {
    let text = sentence.lowercased()
    return phrases.contains { text.contains($0) }
  }
}
