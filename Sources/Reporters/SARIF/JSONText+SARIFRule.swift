// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes what viewers show of a rule beside its results.
  mutating func rule(_ rule: SARIFRule) {
    object {
      $0.member("id", rule.id)
      if !rule.name.isEmpty { $0.member("name", rule.name) }
      // A question, since viewers show it as the title of an alert: "The data is published" would
      // say the opposite of what the alert does.
      $0.message("shortDescription", rule.guide?.asks ?? rule.title)
      $0.message("fullDescription", rule.guide.map { "\($0.title). \($0.because)" } ?? rule.title)
      $0.help(rule)
      if let address = rule.guide?.sources.lazy.compactMap({ WebAddress($0.url) }).first {
        $0.member("helpUri", address.text)
      }
      $0.member("defaultConfiguration") { $0.member("level", Alert.Level.warning.rawValue) }
      $0.member("properties") { $0.member("tags", ["openness", rule.pack.neutralized]) }
    }
  }

  private mutating func help(_ rule: SARIFRule) {
    guard let guide = rule.guide else { return message("help", rule.title) }
    let sources = guide.sources.map { "\($0.name): \($0.url)" }.joined(separator: "; ")
    let why = "Why it matters: \(guide.because)"
    let fix = "What to publish: \(guide.fix)"
    let text = [why, fix, sources.isEmpty ? "" : "Sources: \(sources)"].filter { !$0.isEmpty }
    member("help") {
      $0.member("text", text.joined(separator: " ").forSARIF)
      $0.member("markdown", Self.markdown(of: guide))
    }
  }

  private static func markdown(of guide: CriterionGuide) -> String {
    let sources = guide.sources.map { source in
      let name = source.name.markdownForSARIF
      return WebAddress(source.url).map { "- [\(name)](<\($0.text)>)" } ?? "- \(name)"
    }
    let sections = [
      "**\(guide.asks.markdownForSARIF)**",
      "**Why it matters.** \(guide.because.markdownForSARIF)",
      "**What to publish.** \(guide.fix.markdownForSARIF)",
      sources.isEmpty ? "" : "**Sources**\n\n\(sources.joined(separator: "\n"))",
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
