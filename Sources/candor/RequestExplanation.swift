// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers

/// `--explain-requests`: what was asked of whom, why, what came back, and what it settled.
struct RequestExplanation: Sendable {
  var entries: [RequestLog.Entry]
  var surfaces: [Surface]

  /// Says all of it at once: the lines of models that are audited at the same time stay apart.
  static func print(_ outcome: Auditor.Outcome) {
    guard case .audit(let planned, let explanation) = outcome else { return }
    Standard.error(lines: explanation.lines(on: planned.audit))
  }

  /// A head, a line for each request in the order of asking, and one for each that was left out.
  func lines(on audit: Audit) -> [String] {
    let sent = entries.count(where: \.wasSent)
    let refused = entries.count - sent
    let count = "\(sent) request\(sent == 1 ? "" : "s")"
    let rest = refused == 0 ? "" : ", and \(refused) that \(refused == 1 ? "was" : "were") not sent"
    var lines = ["\(audit.reference.id): \(count)\(rest)"]
    for (index, entry) in entries.enumerated() {
      lines.append("  \(index + 1). \(entry); \(settled(by: entry, in: audit))")
    }
    for surface in surfaces {
      if case .notAsked(let why) = surface.sight {
        lines.append("  -  \(surface.url): not asked, \(why)")
      }
    }
    return lines
  }

  /// What a request settled: the criteria that cite its bytes, else what such a surface shows.
  private func settled(by entry: RequestLog.Entry, in audit: Audit) -> String {
    guard let sha256 = entry.sha256 else { return "settled nothing" }
    let citing = audit.criteria.filter { finding in
      finding.evidence.contains { $0.sha256 == sha256 || $0.source.url == entry.url }
    }
    let cited = citing.map { "\($0.id) (\($0.outcome.rawValue))" }
    let shown = surfaces.first { $0.sha256 == sha256 }?.kind.shows
    let all = cited.isEmpty ? [shown ?? "nothing more"] : cited
    return "settled \(all.joined(separator: ", "))"
  }
}

extension Surface.Kind {
  /// What it shows that verdicts rest on without citing it.
  fileprivate var shows: String? {
    switch self {
    case .page, .info: "who may have the files, license and commit"
    case .card: "what the publisher says"
    case .files: "which files there are"
    case .refs: "whether there are checkpoints"
    case .dataset: "whether a dataset is there"
    case .repository: "whether a repository is there, and its license"
    case .content: nil
    }
  }
}
