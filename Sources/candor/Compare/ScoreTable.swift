// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles
import SwiftCSV

/// A table of benchmark results and prices, joined to audits by the model's id.
struct ScoreTable {
  /// The figures of one row.
  struct Figures: Hashable {
    var quality: Double?
    var cost: Double?
  }

  /// The table's own words for its columns; nil where it has no such column.
  var quality: String?
  var cost: String?
  private var byID: [String: [Figures]] = [:]
  private var byName: [String: [Figures]] = [:]

  /// The most bytes of a table.
  private static let limit = 50 << 20

  /// Reads CSV with a line of heads, whose columns are found by `words`, or are those named.
  init(
    file: String,
    words: ScoreWords,
    quality: String?,
    cost: String?
  ) throws(Failure) {
    let text: String
    do throws(BoundedFile.Problem) {
      text = String(decoding: try BoundedFile.bytes(file, atMost: Self.limit), as: UTF8.self)
    } catch {
      throw Failure.usage(error, of: file)
    }
    let table: CSV<Named>
    do {
      table = try CSV<Named>(string: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    } catch {
      throw Failure.usage("\(file): not CSV with a line of heads (\(error)).")
    }
    let columns = ScoreColumns(heads: table.header, file: file)
    let model = try columns.needed(among: words.model)
    self.quality = try columns.found(named: quality, among: words.quality)
    self.cost = try columns.found(named: cost, among: words.cost)
    guard self.quality != nil || self.cost != nil else {
      throw Failure.usage(
        "\(file): no column of results or prices is known. Name one with --quality or --cost; "
          + "it has \(table.header.joined(separator: ", "))."
      )
    }
    for row in table.rows { add(row, model: model) }
  }

  private mutating func add(_ row: [String: String], model: String) {
    let figures = Figures(
      quality: quality.flatMap { row[$0] }.flatMap(Self.number),
      cost: cost.flatMap { row[$0] }.flatMap(Self.number)
    )
    guard figures != Figures(), let id = row[model].map(Self.plainID), !id.isEmpty else { return }
    byID[id, default: []].append(figures)
    // A row that names an owner is that owner's model.
    if !id.contains("/") { byName[Self.key(id), default: []].append(figures) }
  }

  /// What the table says of `id`: by its id, else by its name alone where only one row fits.
  func figures(of id: String) -> Match {
    let rows = byID[Self.plainID(id)] ?? byName[Self.key(id)] ?? []
    guard let first = rows.first else { return .missing }
    return Set(rows).count == 1 ? .found(first) : .several(rows.count)
  }

  /// What came of looking up a model.
  enum Match {
    case found(Figures)
    case missing
    /// So many rows that do not agree.
    case several(Int)
  }

  /// The id without mark-up, since some tables hold a link, in lower case.
  private static func plainID(_ cell: String) -> String {
    let words = cell.split(separator: "<").map { $0.split(separator: ">").last ?? "" }
    let text = cell.contains("<") ? words.first { $0.contains("/") && !$0.contains("=") } : nil
    return (text.map(String.init) ?? cell).trimmingCharacters(in: .whitespaces).lowercased()
  }

  /// A name as all tables agree on it: the part after the owner, letters and digits alone.
  private static func key(_ id: String) -> String {
    let name = id.lowercased().split(separator: "/").last ?? ""
    return String(name.filter { $0.isLetter || $0.isNumber || $0 == "." })
  }

  private static func number(_ cell: String) -> Double? {
    let digits = cell.filter { !"$%, \u{A0}".contains($0) }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }
}
