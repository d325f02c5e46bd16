// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads whether the card holds a gate's prompts, or says that access must be asked for.
struct GateReading {
  let text: ReadText

  var isGated: Bool {
    let fields = text.document.frontMatter.entries.map(\.key)
    if fields.contains(where: { $0.hasPrefix("extra_gated") }) { return true }
    return text.sentences.contains { sentence in
      guard let gate = sentence.first(.gate) else { return false }
      return PolarityScope(sentence).polarity(at: gate.range.lowerBound) != .negated
    }
  }
}
