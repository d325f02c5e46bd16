// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// All that a page says of one audit.
struct Chapter {
  let audit: Audit
  let plan: FixPlan?
  let report: Report
  /// The number among the page's entries, from 1, for the names of its anchors.
  let number: Int

  /// One for each audit of the report, in order.
  static func all(of report: Report) -> [Chapter] {
    report.entries.enumerated().compactMap { index, entry in
      guard case .audit(let audit, let plan) = entry else { return nil }
      return Chapter(audit: audit, plan: plan, report: report, number: index + 1)
    }
  }

  /// The chapter.
  var whole: Markup {
    """
    <article class="chapter" id="\(anchor)">
    \(masthead)\(gate)\(result)\(glance)\(nextSteps)\(details)\(facts)\(sight)\(legend)\(provenance)\
    </article>

    """
  }

  /// The name of the chapter's anchor.
  var anchor: String { "m\(number)" }

  /// Whether the page is about this audit alone.
  var isAlone: Bool { report.entries.count == 1 }

  /// The anchor of a criterion, or of what to do about it; by number where its id is no plain word.
  func anchor(of criterion: String, _ kind: String = "") -> String {
    let isPlain = criterion.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let place = audit.criteria.firstIndex { $0.id == criterion } ?? audit.criteria.count
    return "\(anchor)-\(kind)\(isPlain && !criterion.isEmpty ? criterion : "c\(place + 1)")"
  }

  /// A heading, `depth` levels below the page's own.
  func heading(_ depth: Int, _ words: Markup) -> Markup {
    let level = isAlone ? depth : depth + 1
    return "<h\(level)>\(words)</h\(level)>\n"
  }

  private var legend: Markup? { isAlone ? Legend.whole(level: 2) : nil }

  private var masthead: Markup {
    let subject = audit.reference
    let name = subject.id.split(separator: "/", maxSplits: 1).map(String.init)
    let owner: Markup? = name.count == 2 ? "<span>\(name[0])/</span><wbr>" : nil
    let isSame = [subject.id, subject.resolved].contains(subject.requested)
    let asked: Markup? = isSame ? nil : "<li>asked for <code>\(subject.requested)</code></li>"
    let revision: Markup? = subject.revision.map {
      "<li>revision <code>\(String($0.prefix(7)))</code></li>"
    }
    let date: Markup? = audit.date.map { "<li>evidence of <span>\($0)</span></li>" }
    let back: Markup? = isAlone ? nil : "<li><a href=\"#overview\">All models</a></li>"
    return """
      <header class="masthead">
      <p class="kicker">Openness by \(audit.pack.id) \(audit.pack.version)</p>
      \(heading(1, "\(owner)\(name.last ?? subject.id)"))\
      <ul class="meta"><li>\(whereabouts)</li>\(revision)\(date)\(asked)\(back)</ul>
      </header>

      """
  }

  private var whereabouts: Markup {
    let subject = audit.reference
    if subject.host == "local" {
      return "a local folder, as if public; large-file pointers at their declared size"
    }
    return .link(subject.resolved.safeAddress, "\(subject.host)")
  }
}

extension Audit {
  /// The day of the youngest evidence; nil where none has a time.
  var date: String? {
    criteria.flatMap(\.evidence).compactMap(\.source.at).max().map { String($0.prefix(10)) }
  }
}
