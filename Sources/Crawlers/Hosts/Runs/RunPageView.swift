// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// How a page of runs stands, given what its host showed.
struct RunPageView: Sendable {
  var page: String
  var address: RunAddress
  /// The question that was answered.
  var last: RunInquiry
  var words: ColumnWords

  /// Names of metrics that are said.
  private static let named = 3
  /// Runs of a project that the host was asked for.
  private static let newest = 10

  func sight(of sight: RunSight) -> RunPageSight {
    switch sight {
    case .visible(let records): visible(records)
    case .empty where isSample:
      answered(.notLookedAt, "of \(page) only a run without records was looked at")
    case .empty: answered(isText ? .scriptShell : .empty, "\(page) is public and recorded nothing")
    case .missing:
      answered(.dead, "\(page) leads to no run: its project is public and has none such")
    case .notPublic: notPublic
    case .notAnswered(let why):
      RunPageSight(
        standing: .scriptShell,
        says: "the card links the run page \(page); what \(host) answers tells nothing: \(why)"
      )
    }
  }

  private var host: String { address.host.rawValue }

  /// Whether the page is a text about runs, which shows some of the project's, and nobody says which.
  private var isText: Bool {
    switch address.page {
    case .report, .link, .sweep: true
    case .project, .run, .group: false
    }
  }

  /// Whether one run was looked at of a page that shows several.
  private var isSample: Bool {
    if case .run = address.page { return false }
    if case .trackioRun = last { return true }
    return false
  }

  /// A text may be public although its project is not.
  private var notPublic: RunPageSight {
    let says = "its project is missing or private; \(host) does not say which"
    return isText
      ? answered(.scriptShell, "the card links the report \(page); \(says)")
      : answered(.missingOrPrivate, "\(page): \(says)")
  }

  private func visible(_ records: RunRecords) -> RunPageSight {
    guard !records.metrics.isEmpty else {
      return answered(.listed, "\(page) is public\(amount(records)); what it recorded is not told")
    }
    let verdict = records.verdict(by: words)
    let says = "\(page) is public\(amount(records)), \(names(of: records))"
    guard verdict != .training else {
      return isText
        ? answered(.listed, "\(says); which of the runs it shows is not told", records)
        : answered(.inspected, says, records)
    }
    let others = "\(says): \(verdict.says)"
    switch verdict {
    case .oneStep, .measuresOnly: return answered(.limited, others, records)
    default: return answered(isWhole(records) ? .empty : .notLookedAt, others, records)
    }
  }

  /// Whether nothing that the page shows was left out.
  private func isWhole(_ records: RunRecords) -> Bool {
    if case .run = address.page { return true }
    return !isText && !isSample && records.runs.map { $0 <= Self.newest } ?? false
  }

  private func amount(_ records: RunRecords) -> String {
    let runs = records.runs.map { $0 == 1 ? "1 run" : "\($0.grouped) runs" }
    let rows = records.rows.map { $0 == 1 ? "1 row" : "\($0.grouped) rows" }
    let step = records.lastStep.map { "last step \($0)" }
    let parts = [runs, rows, step].compactMap(\.self)
    return parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
  }

  /// The losses first, since they tell most.
  private func names(of records: RunRecords) -> String {
    let losses = records.metrics.filter { words.role(of: $0) == .loss }
    let others = records.metrics.filter { !losses.contains($0) }
    let named = (losses + others).prefix(Self.named)
    let more = records.metrics.count - named.count
    let noun = records.metrics.count == 1 ? "metric" : "metrics"
    return "\(noun) \(named.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")"
  }

  private func answered(
    _ standing: Standing,
    _ says: String,
    _ records: RunRecords? = nil
  ) -> RunPageSight {
    RunPageSight(
      standing: standing,
      says: says,
      metrics: records?.metrics ?? [],
      isAnswered: true
    )
  }
}
