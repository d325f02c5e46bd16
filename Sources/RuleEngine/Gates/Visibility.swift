// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What must be seen before something can be decided, and how that may come about.
struct Visibility {
  let audit: Audit
  let awaited: [Awaited]

  /// How many addresses are spelled out.
  private static let most = 3

  init(_ audit: Audit, _ awaited: [Awaited]) {
    self.audit = audit
    self.awaited = awaited
  }

  /// The shortest way to see what `findings` wait for; where no surface is known that they do, what
  /// their rules say.
  func fix(for findings: [Finding]) -> String {
    let waiting = Set(findings.map(\.id))
    let surfaces = awaited.filter { !$0.criteria.isDisjoint(with: waiting) }.map(\.surface)
    guard let first = surfaces.first else {
      return cited(by: findings)
        ?? findings.map(\.fix).first { !$0.isEmpty } ?? "Let what is claimed be seen."
    }
    let remedy = first.remedy.map { " \($0)" } ?? ""
    let lead = first.wasAsked ? Self.lead : "Audit again, and look at"
    return Self.words(surfaces.map(\.url), first.reason ?? "not seen", lead) + remedy
  }

  /// The same of an audit that was read from a file, by what it cites as not seen.
  private func cited(by findings: [Finding]) -> String? {
    let urls = Set(findings.flatMap(\.evidence).filter { $0.grade == nil }.map(\.source.url))
    let unseen = audit.unseen.filter { urls.contains($0.url) }
    return unseen.first.map { Self.words(unseen.map(\.url), $0.reason) }
  }

  private static let lead = "Make it visible, and audit again"

  private static func words(_ urls: [String], _ reason: String, _ lead: String = lead) -> String {
    let more = urls.count - most
    let rest = more > 0 ? " and \(more) more" : ""
    let list = urls.prefix(most).joined(separator: ", ")
    return "\(lead): \(list)\(rest) (\(reason))."
  }
}

extension Surface {
  /// Whether somebody looked, so that it is up to the host that nothing was seen.
  fileprivate var wasAsked: Bool {
    switch sight {
    case .notAsked: false
    case .failed(let error): error.problem != .notRecorded
    case .whole, .part: true
    }
  }

  /// What may help to see it; nil where nothing more is known than why it was not seen.
  fileprivate var remedy: String? {
    switch sight {
    case .failed(let error): error.remedy
    case .notAsked(let why):
      if why.contains("--offline") {
        "Audit without --offline, or raise --budget."
      } else if why.contains("budget") {
        FetchError(.overBudget(limit: 0), url: url).remedy
      } else if why == FetchError(.excluded, url: url).reason {
        FetchError(.excluded, url: url).remedy
      } else {
        nil
      }
    case .whole, .part: nil
    }
  }
}
