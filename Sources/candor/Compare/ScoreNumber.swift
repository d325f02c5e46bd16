// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A number of a cell, whose decimal sign may be a point or a comma.
struct ScoreNumber: Hashable {
  /// What parts whole from fraction.
  enum DecimalSign: Hashable {
    case point, comma
  }

  /// What a cell holds.
  enum Cell: Hashable {
    /// Nothing, or a word for it.
    case none
    case number(ScoreNumber)
    /// Something that is no number.
    case other
  }

  /// Its value, where its sign is the decimal one.
  var value: Double
  /// The only sign in it.
  var sign: DecimalSign?
  /// Whether the sign may as well part thousands: "1,234" and "1.234".
  var isAmbiguous = false

  /// Its value in a column whose decimal sign is `sign`.
  func value(by sign: DecimalSign) -> Double {
    isAmbiguous && self.sign != sign ? (value * 1000).rounded() : value
  }

  /// Reads a cell with its currency or percent sign.
  static func read(_ cell: String) -> Cell {
    let text = cell.filter { !$0.isWhitespace && $0 != "%" && !$0.isCurrencySymbol }
      .replacing("\u{2212}", with: "-").lowercased()
    guard !text.isEmpty, !words.contains(text) else { return .none }
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let power = parts.count == 2 ? Int(parts[1]) : 0
    guard let power, let digits = Digits(parts[0]) else { return .other }
    guard let value = Double(digits.plain + "e\(power)"), value.isFinite else { return .other }
    let isAmbiguous = digits.isAmbiguous && power == 0
    return .number(ScoreNumber(value: value, sign: digits.sign, isAmbiguous: isAmbiguous))
  }

  /// How tables say that they have no figure.
  private static let words: Set<String> = ["-", "–", "—", "na", "n/a", "nan", "none", "null", "?"]
}

extension ScoreNumber {
  /// The digits of a number without its power, as `Double` reads them.
  private struct Digits {
    var plain: String
    var sign: DecimalSign?
    var isAmbiguous = false

    init?(_ text: Substring) {
      let minus = text.hasPrefix("-") ? "-" : ""
      let body = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      let signs = body.utf8.filter { !digits.contains($0) }
      let groups = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
      let hasDigits = groups.contains { !$0.isEmpty }
      guard hasDigits, signs.allSatisfy({ Self.signs[$0] != nil }) else { return nil }
      let kinds = Set(signs)
      guard let last = signs.last, signs.count == 1 || kinds.count == 2 else {
        // No sign, or several of one kind: these part thousands.
        guard signs.isEmpty || Self.areThousands(groups) else { return nil }
        plain = minus + groups.joined()
        return
      }
      let whole = groups.dropLast()
      guard whole.count == 1 || (signs.count { $0 == last } == 1 && Self.areThousands(whole)) else {
        return nil
      }
      plain = minus + whole.joined() + "." + (groups.last ?? "")
      sign = Self.signs[last]
      isAmbiguous = signs.count == 1 && Self.areThousands(groups) && groups.first != "0"
    }

    private static let signs: [UInt8: DecimalSign] = [
      UInt8(ascii: "."): .point, UInt8(ascii: ","): .comma,
    ]

    /// Whether the groups are those of a number in thousands: one to three digits, then three each.
    private static func areThousands(_ groups: some Collection<Substring>) -> Bool {
      (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
  }
}
