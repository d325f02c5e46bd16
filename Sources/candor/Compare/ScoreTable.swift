// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Foundation

/// A table of benchmark results and prices, joined to audits by the model's id.
///
/// Of each row only its figures and what its model is found by are kept: a table of all models of a
/// hub is asked for a few.
struct ScoreTable {
  private var qualityColumn: ScoreColumn?
  private var costColumn: ScoreColumn?
  private let isCommaSeparated: Bool
  private let file: String
  private var rows: [ScoreRow] = []

  /// The table's own words for its columns; nil where it has no such column.
  var quality: String? { qualityColumn?.name }
  var cost: String? { costColumn?.name }

  /// The most rows.
  private static let limit = 1_000_000

  /// Reads CSV with a line of heads, whose columns are found by `words`, or are those named.
  init(
    file: String,
    words: ScoreWords,
    quality: String?,
    cost: String?
  ) throws(Failure) {
    self.file = file
    var table = try ScoreRows(file)
    isCommaSeparated = table.isCommaSeparated
    let columns = ScoreColumns(heads: try table.heads(), file: file)
    let model = try columns.needed(among: words.model)
    qualityColumn = try columns.found(named: quality, among: words.quality)
    costColumn = try columns.found(named: cost, among: words.cost)
    guard qualityColumn != nil || costColumn != nil else {
      throw Failure.usage(
        "\(file): no column of results or prices is known. Name one with --quality or --cost; "
          + "it has \(columns.list)."
      )
    }
    while let row = try table.next() {
      guard rows.count < Self.limit else {
        throw Failure.usage(
          "\(file): more than \(Self.limit) rows. Check that it is the right file."
        )
      }
      add(row, model: model.place)
    }
  }

  private mutating func add(_ row: SeparatedRow, model: Int) {
    let name = row.cells.indices.contains(model) ? ScoreRow.plain(row.cells[model]) : ""
    let quality = qualityColumn?.read(row.cells) ?? .none
    let cost = costColumn?.read(row.cells) ?? .none
    guard !name.isEmpty, quality != .none || cost != .none else { return }
    rows.append(ScoreRow(name: name, line: row.line, quality: quality, cost: cost))
  }

  /// What the table says of the model `id`: by its id, else by its name alone.
  ///
  /// A negative price is a mistake, which is told with its line.
  func figures(of id: String) throws(Failure) -> ScoreMatch? {
    let whole = ScoreRow.mark(of: ScoreRow.plain(id))
    let name = ScoreRow.mark(of: ScoreRow.key(id))
    var found = rows.filter { $0.id == whole }
    if found.isEmpty { found = rows.filter { $0.name == name } }
    guard !found.isEmpty else { return nil }
    var match = ScoreMatch(lines: found.map { Int($0.line) })
    match.quality = values(found.map(\.quality), qualityColumn)
    match.cost = values(found.map(\.cost), costColumn)
    for row in found {
      for (cell, column) in [(row.quality, quality), (row.cost, cost)] where cell == .other {
        match.unread.append("line \(row.line): no number under '\(column ?? "")'")
      }
      if case .number(let price) = row.cost, price.value < 0 {
        throw Failure.usage(
          "\(file): line \(row.line): the price of \(id) is below 0. Correct it, or leave it empty."
        )
      }
    }
    return match
  }

  /// The values that rows give, each once.
  private func values(_ cells: [ScoreNumber.Cell], _ column: ScoreColumn?) -> [Double] {
    var values: Set<Double> = []
    for case .number(let number) in cells {
      if let column { values.insert(column.value(number, isParted: isCommaSeparated)) }
    }
    return values.sorted()
  }
}
