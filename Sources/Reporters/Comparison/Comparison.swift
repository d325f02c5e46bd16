// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Audits side by side, with what else people choose a model by.
public struct Comparison: Sendable, Hashable {
  /// One model.
  public struct Row: Sendable, Hashable {
    /// Its audit.
    public var audit: Audit
    /// Its result in the benchmark, in the table's own unit; nil where the table has none.
    public var quality: Double?
    /// Its cost, in the table's own unit; nil where the table has none.
    public var cost: Double?

    /// A model with its figures.
    public init(audit: Audit, quality: Double? = nil, cost: Double? = nil) {
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

  /// The figures that can be plotted against openness.
  var plots: [Plot] {
    let quality = quality.map { name in
      Plot(name: name, points: points(\.quality))
    }
    let cost = cost.map { name in Plot(name: name, points: points(\.cost)) }
    return [quality, cost].compactMap(\.self).filter { $0.points.count > 1 }
  }

  private func points(_ figure: (Row) -> Double?) -> [Plot.Point] {
    rows.enumerated().compactMap { number, row in
      figure(row).map { value in
        Plot.Point(number: number + 1, name: row.audit.reference.id, score: row.audit.score, value)
      }
    }
  }

  /// Openness against one figure.
  struct Plot: Sendable, Hashable {
    struct Point: Sendable, Hashable {
      /// The model's place in the list, from 1.
      var number: Int
      var name: String
      var score: Score
      var value: Double

      init(number: Int, name: String, score: Score, _ value: Double) {
        self.number = number
        self.name = name
        self.score = score
        self.value = value
      }
    }

    var name: String
    var points: [Point]

    /// From the least value to the greatest; never empty, so that one value alone has a place.
    var range: ClosedRange<Double> {
      let values = points.map(\.value)
      let (low, high) = (values.min() ?? 0, values.max() ?? 1)
      return low < high ? low...high : (low - 1)...(high + 1)
    }
  }
}

extension Double {
  /// With at most three places, and no zeros at the end.
  var shortWords: String {
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    let thousandths = (self * 1000).rounded()
    let whole = Int(thousandths) / 1000
    var places = String(Int(thousandths.magnitude) % 1000 + 1000).dropFirst()
    while places.last == "0" { places.removeLast() }
    let sign = self < 0 && whole == 0 && !places.isEmpty ? "-" : ""
    return places.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(places)"
  }
}
