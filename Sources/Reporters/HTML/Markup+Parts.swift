// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Markup {
  /// A link to another site, or the words alone where there is no safe address.
  static func link(_ address: String?, _ words: Markup, class name: String? = nil) -> Markup {
    guard let address else { return words }
    let look: Markup? = name.map { " class=\"\($0)\"" }
    return "<a\(look) href=\"\(address)\" rel=\"nofollow noreferrer\">\(words)</a>"
  }

  /// An address that reads as itself.
  static func address(_ url: String) -> Markup { link(url.safeAddress, "\(url)") }

  /// An outcome's sign and words.
  static func outcome(_ outcome: Outcome, _ words: String) -> Markup {
    "<span class=\"outcome \(outcome.rawValue)\">\(outcome.sign.mark)<span>\(words)</span></span>"
  }

  /// A grade's sign and word; without a grade, what it says could not be seen.
  static func grade(_ grade: Grade?) -> Markup {
    let sign = grade?.sign ?? .question
    return "<span class=\"grade \(grade?.rawValue ?? "unseen")\">\(sign.mark)"
      + "<span>\(grade?.rawValue ?? "not seen")</span></span>"
  }

  /// A bar of what is certain and what is possible, in percent; the words stand beside it.
  static func bar(_ score: Score) -> Markup {
    let low = min(max(score.low, 0), 100)
    let high = min(max(score.high, low), 100)
    return """
      <svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/>\
      <rect x="\(low)%" width="\(high - low)%" height="100%" fill="url(#possible)"/>\
      <rect class="certain" width="\(low)%" height="100%"/></svg>
      """
  }

  /// A row of a list of terms; nothing where there is nothing to say.
  static func row(_ term: String, _ values: [Markup]) -> Markup? {
    guard !values.isEmpty else { return nil }
    return "<div><dt>\(term)</dt>\(values.map { "<dd>\($0)</dd>" })</div>\n"
  }

  /// Markup between others.
  static func joined(_ parts: [Markup], by separator: Markup) -> Markup {
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(first) { $0 + separator + $1 }
  }
}

extension String {
  /// Figures with a dash between them as a printer sets it: "30–70".
  var withDash: String { replacing("-", with: "–") }
}
