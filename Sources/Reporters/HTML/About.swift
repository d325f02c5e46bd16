// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What packs say of their criteria, once for a page of several models.
struct About {
  let guides: [CriterionGuide]

  /// Those that `isShown` picks; nil where there is none.
  func whole(where isShown: (CriterionGuide) -> Bool) -> Markup? {
    let guides = guides.filter(isShown)
    guard !guides.isEmpty else { return nil }
    let entries = guides.map { guide -> Markup in
      """
      <div class="about" id="\(anchor(of: guide))">
      <h3>\(guide.title) <code>\(guide.id)</code></h3>
      \(guide.words)</div>

      """
    }
    return "<section>\n<h2>What is asked, and why</h2>\n\(entries)</section>\n"
  }

  /// The name of a guide's anchor.
  func anchor(of guide: CriterionGuide) -> String {
    let isPlain = (guide.pack + guide.id).utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-.".utf8.contains($0)
    }
    let place = guides.firstIndex(of: guide) ?? guides.count
    return isPlain ? "about-\(guide.pack)-\(guide.id)" : "about-\(place + 1)"
  }
}

extension CriterionGuide {
  /// The question, why it is asked, what answers it, and who asks.
  var words: Markup {
    let sources = sources.map { source -> Markup in
      "<li>\(.link(source.url.safeAddress, "\(source.name)"))</li>"
    }
    let list: Markup? = sources.isEmpty ? nil : "<ul class=\"sources\">\(sources)</ul>"
    return """
      <p><strong>\(asks)</strong></p><p>\(because)</p><p>\(fix)</p>\(list)

      """
  }
}
