// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Audits side by side, with what else people choose a model by.
public struct Comparison: Sendable, Hashable {
  /// One model.
  public struct Row: Sendable, Hashable {
    /// Its audit.
    public var audit: Audit
    /// Its result in the benchmark, in the table's own unit.
    public var quality: Figure
    /// Its cost, in the table's own unit.
    public var cost: Figure

    /// A model with its figures.
    public init(audit: Audit, quality: Figure = .none, cost: Figure = .none) {
      self.audit = audit
      self.quality = quality
      self.cost = cost
    }
  }

  /// The models, in the order in which they were named.
  public var rows: [Row]
  /// References of which no audit came about.
  public var errors: [ErrorReport]
  /// What ``Row/quality`` is, in the table's words; nil without such a column.
  public var quality: String?
  /// What ``Row/cost`` is, in the table's words; nil without such a column.
  public var cost: String?
  /// What a reader must know of the table: models it does not have, rows that fit twice.
  public var remarks: [String]

  /// A comparison.
  public init(
    rows: [Row],
    errors: [ErrorReport] = [],
    quality: String? = nil,
    cost: String? = nil,
    remarks: [String] = []
  ) {
    self.rows = rows
    self.errors = errors
    self.quality = quality
    self.cost = cost
    self.remarks = remarks
  }
}

extension Comparison {
  /// The criteria of all audits, each once, in the order in which they are met.
  var criteria: [String] {
    var known: Set<String> = []
    return rows.flatMap(\.audit.criteria).map(\.id).filter { known.insert($0).inserted }
  }
}
