// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What must be seen before something can be decided, and how that may come about.
struct Visibility {
  let audit: Audit
  private let remedies: [String: String]

  /// How many addresses are spelled out.
  private static let most = 3

  init(_ audit: Audit, _ surfaces: [Surface]) {
    self.audit = audit
    var remedies: [String: String] = [:]
    for surface in surfaces { remedies[surface.url] = surface.remedy }
    self.remedies = remedies
  }

  /// The shortest way to see what `findings` wait for.
  func fix(for findings: [Finding]) -> String {
    let cited = Set(findings.flatMap(\.evidence).filter { $0.grade == nil }.map(\.source.url))
    let named = audit.unseen.filter { cited.contains($0.url) }
    let unseen = named.isEmpty ? audit.unseen : named
    guard let first = unseen.first else {
      return findings.map(\.fix).first { !$0.isEmpty } ?? "Let what is claimed be seen."
    }
    let urls = unseen.prefix(Self.most).map(\.url).joined(separator: ", ")
    let more = unseen.count - Self.most
    let rest = more > 0 ? " and \(more) more" : ""
    let remedy = remedies[first.url].map { " \($0)" } ?? ""
    return "Make it visible, and audit again: \(urls)\(rest) (\(first.reason)).\(remedy)"
  }
}

extension Surface {
  /// What may help to see it; nil where nothing more is known than why it was not seen.
  fileprivate var remedy: String? {
    switch sight {
    case .failed(let error): error.remedy
    case .notAsked(let why) where why.contains("budget"):
      FetchError(.overBudget(limit: 0), url: url).remedy
    case .whole, .part, .notAsked: nil
    }
  }
}
