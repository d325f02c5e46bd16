// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What is kept of a row of a table of scores.
struct ScoreRow {
  /// Stands for the id, or for the name without an owner.
  var id: Int
  /// Stands for the name as all tables agree on it; nil where the row names an owner, whose model
  /// it is.
  var name: Int?
  /// In the file, from 1.
  var line: Int32
  var quality: ScoreNumber.Cell
  var cost: ScoreNumber.Cell

  /// A row about the model that `name` tells, as ``plain(_:)`` gives it.
  init(name: String, line: Int, quality: ScoreNumber.Cell, cost: ScoreNumber.Cell) {
    id = Self.mark(of: name)
    self.name = name.contains("/") ? nil : Self.mark(of: Self.key(name))
    self.line = Int32(clamping: line)
    self.quality = quality
    self.cost = cost
  }

  /// A number for a text, by a hash that differs from run to run, so that nobody can make two texts
  /// with one.
  static func mark(of text: String) -> Int { text.hashValue }

  /// The id without mark-up or address, since some tables hold a link, in lower case.
  static func plain(_ cell: String) -> String {
    guard cell.contains("<") else {
      return id(of: cell.trimmingCharacters(in: .whitespacesAndNewlines).lowercased())
    }
    let words = cell.split(separator: "<").map { $0.split(separator: ">").last ?? "" }
    let id = words.first { $0.contains("/") && !$0.contains("=") }.map(String.init) ?? cell
    return id.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
  }

  /// `owner/name` of a model's address; all else stays.
  private static func id(of cell: String) -> String {
    let scheme = "https://"
    guard cell.hasPrefix(scheme) else { return cell }
    let parts = cell.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    // ModelScope puts a word before the id.
    let path = parts.dropFirst().drop { $0 == "models" }
    return path.count > 1 ? path.prefix(2).joined(separator: "/") : cell
  }

  /// A name as all tables agree on it: the part after the owner, letters and digits alone.
  static func key(_ id: String) -> String {
    let name = id.lowercased().split(separator: "/").last ?? ""
    return String(name.filter { $0.isLetter || $0.isNumber || $0 == "." })
  }
}
