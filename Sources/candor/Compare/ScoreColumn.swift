// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The figures of one column of a table of scores, in the order of the rows.
struct ScoreColumn {
  /// The column's head.
  var name: String
  /// Its place among the cells, from 0.
  var place: Int
  private var hasPoint = false
  private var hasComma = false

  init(name: String, place: Int) {
    self.name = name
    self.place = place
  }

  /// Reads the column's cell of a row; what is surely a decimal sign tells of the whole column.
  mutating func read(_ row: [String]) -> ScoreNumber.Cell {
    guard row.indices.contains(place) else { return .none }
    let cell = ScoreNumber.read(row[place])
    guard case .number(let number) = cell, !number.isAmbiguous else { return cell }
    switch number.sign {
    case .point: hasPoint = true
    case .comma: hasComma = true
    case nil: break
    }
    return cell
  }

  /// The value of one of its numbers, now that all of them were seen.
  ///
  /// Where the column does not tell, "1.234" is a fraction, and "1,234" is one only in a table whose
  /// cells semicolons part, as programs write it where the comma is the decimal sign.
  func value(_ number: ScoreNumber, isParted byComma: Bool) -> Double {
    guard let sign = number.sign else { return number.value }
    switch (hasPoint, hasComma) {
    case (true, false): return number.value(by: .point)
    case (false, true): return number.value(by: .comma)
    default: return number.value(by: sign == .comma && byComma ? .point : sign)
    }
  }
}
