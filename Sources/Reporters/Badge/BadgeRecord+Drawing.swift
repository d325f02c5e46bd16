// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension BadgeRecord {
  /// Whether an SVG that draws `texts`, and fills rectangles with `fills`, shows what is recorded.
  ///
  /// A badge of another version may be drawn otherwise; its words and its colour are the same.
  package func agrees(texts: [String], fills: [String]) -> Bool {
    guard let style = BadgeStyle(rawValue: style), let color = Badge.Color(shields: color) else {
      return false
    }
    let words: Set = [style.label(label).neutralized, style.message(message).neutralized]
    return Set(texts.map(\.neutralized)) == words
      && (style == .social || fills.contains(color.rawValue))
  }

  /// Whether `svg` is, but for the ends of its lines, what is drawn from what is recorded: nothing
  /// laid over it, nothing hidden, and a title that says the same.
  package func isDrawn(in svg: String) -> Bool {
    let svg = svg.replacing("\r\n", with: "\n")
    guard let style = BadgeStyle(rawValue: style), let color = Badge.Color(shields: color),
      let title = svg.inside("title"), let own = svg.inside("metadata")
    else { return false }
    var badge = Badge(label: label, message: message, color: color)
    let lead = "\(badge.phrase) ("
    let words = title.unescapedFromXML
    guard words.hasPrefix(lead), words.contains(origin), words.hasSuffix(")") else { return false }
    badge.detail = String(words.dropFirst(lead.count).dropLast())
    let drawn = svg.replacing("<metadata>\(own)</metadata>", with: "", maxReplacements: 1)
    return badge.svg(style: style).trimmedEnd == drawn.trimmedEnd
  }

  /// What stands in the words behind a badge's phrase: model, pack, and the day of the evidence.
  private var origin: String {
    let revision = model.revision.map { " at \($0.prefix(7))" } ?? ""
    let evidence = date.map { "evidence of \($0)" } ?? "evidence without a date"
    return "\(model.id)\(revision), by \(pack.id) \(pack.version), \(evidence)".neutralized
  }
}

extension String {
  /// What stands in the first element `name` that has no attributes.
  fileprivate func inside(_ name: String) -> String? {
    guard let start = firstRange(of: "<\(name)>"),
      let end = self[start.upperBound...].firstRange(of: "</\(name)>")
    else { return nil }
    return String(self[start.upperBound..<end.lowerBound])
  }

  /// The inverse of ``escapedForXML``.
  fileprivate var unescapedFromXML: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  fileprivate var trimmedEnd: Substring {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
